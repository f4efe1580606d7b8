import type { PluralForms } from './Messages'

/** A wait as a relative time, such as "in 30 seconds" or "in 2 minutes"; minutes from 90 seconds up. */
export function formatWait(seconds: number, locale: string): string {
  return new Intl.RelativeTimeFormat(locale).format(...wait(seconds))
}

/** A wait for the eye, as short as the language has it: "30s", "2m". */
export function formatCountdown(seconds: number, locale: string): string {
  const [count, unit] = wait(seconds)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' }).format(count)
}

function wait(seconds: number): [count: number, unit: 'second' | 'minute'] {
  return seconds < 90 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute']
}

/** A counted text in the plural form that the language wants. */
export function formatCount(forms: PluralForms, count: number, locale: string): string {
  const text = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other
  return text.replace('{count}', new Intl.NumberFormat(locale).format(count))
}
