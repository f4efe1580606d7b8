import type { Measured } from '../PageCase'

/** What a shop says of a part on purpose holds. */
export function measureOverrides(overrides: NonNullable<Measured['overrides']>): string[] {
  return overrides.flatMap(([selector, property, value]) => {
    const found = [...document.querySelectorAll(selector)]
    if (!found.length) return [`There is no ${selector}.`]
    const values = new Set(found.map((each) => getComputedStyle(each).getPropertyValue(property)))
    const text = [...values].join(' and ')
    return text === value ? [] : [`${selector}: ${property} is ${text} instead of ${value}`]
  })
}
