import type { Measured } from '../PageCase'
import { measurePage } from './measurePage'
import { rulesOf } from './rulesOf'

/** For each rule of a sheet that reaches a surface, by itself in the page that is shown now, what is wrong with it. */
export function measureRules(sheet: string, measured: Measured = {}): { rules: string[]; failures: string[] } {
  const place = document.querySelector('style[data-sheet="after"]') as Element
  const { variables, rules } = rulesOf(sheet)
  place.textContent = ''
  const usual = new Set(measurePage(measured).failures)
  const failures: string[] = []
  for (const rule of rules) {
    place.textContent = `${variables}\n${rule}`
    const found = measurePage(measured).failures.filter((failure) => !usual.has(failure))
    if (found.length)
      failures.push(
        `${rule} → ${found.slice(0, 3).join('; ')}${found.length > 3 ? ` and ${found.length - 3} more` : ''}`,
      )
  }
  place.textContent = ''
  return { rules, failures }
}
