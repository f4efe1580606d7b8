import type { PluralForms } from './Messages'

/** A wait as a relative time, such as "in 30 seconds" or "in 2 minutes"; minutes from 90 seconds up. */
export function formatWait(seconds: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale)
  return seconds < 90 ? format.format(Math.max(0, seconds), 'second') : format.format(Math.ceil(seconds / 60), 'minute')
}

/** A wait for the eye, as short as the language has it: "30s", "2m". */
export function formatCountdown(seconds: number, locale: string): string {
  const minutes = seconds >= 90
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: minutes ? 'minute' : 'second',
    unitDisplay: 'narrow',
  }).format(minutes ? Math.ceil(seconds / 60) : seconds)
}

/** A counted text in the plural form that the language wants. */
export function formatCount(forms: PluralForms, count: number, locale: string): string {
  const text = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other
  return text.replace('{count}', new Intl.NumberFormat(locale).format(count))
}
