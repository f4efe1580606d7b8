/**
 * A wait as a relative time, such as "in 30 seconds" or "in 2 minutes"; minutes from 90 seconds up. `narrow` is for the
 * eye: "in 30s".
 */
export function formatWait(seconds: number, locale: string, style: 'long' | 'narrow' = 'long'): string {
  const format = new Intl.RelativeTimeFormat(locale, { style })
  return seconds < 90 ? format.format(seconds, 'second') : format.format(Math.ceil(seconds / 60), 'minute')
}
