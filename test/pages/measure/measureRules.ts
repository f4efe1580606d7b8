import type { Measured, PageCase } from '../PageCase'
import { measurePage } from './measurePage'
import { rulesOf } from './rulesOf'

const seen = new Set<string>()

/** For each rule of a sheet that reaches a surface, by itself in a page, what it alone makes wrong. */
export function measureRules(css: string, order: PageCase['order'], measured: Measured): string[] {
  const sheet = document.querySelector(`style[data-sheet="${order}"]`) as Element
  sheet.textContent = ''
  const usual = new Set(measurePage(measured).failures)
  const failures: string[] = []
  const { variables, rules } = rulesOf(css)
  for (const rule of rules) {
    const text = rule.includes('var(') ? `${variables}\n${rule}` : rule
    // Many sheets say the same.
    if (seen.has(text)) continue
    seen.add(text)
    sheet.textContent = text
    const found = measurePage({
      ...measured,
      noFocus: !/outline|focus|shadow|color|background/.test(rule),
    }).failures.filter((failure) => !usual.has(failure))
    const more = found.length > 3 ? ` and ${found.length - 3} more` : ''
    if (found.length) failures.push(`${rule} → ${found.slice(0, 3).join('; ')}${more}`)
  }
  return failures
}
