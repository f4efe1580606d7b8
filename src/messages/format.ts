/**
 * A wait as a relative time, such as "in 30 seconds" or "in 2 minutes"; minutes from 90 seconds up. `short` is for the
 * eye: "in 30 sec.". Not `narrow`, which is "+30 s" in French and Romanian.
 */
export function formatWait(seconds: number, locale: string, style: 'long' | 'short' = 'long'): string {
  const format = new Intl.RelativeTimeFormat(locale, { style })
  return seconds < 90 ? format.format(seconds, 'second') : format.format(Math.ceil(seconds / 60), 'minute')
}

/** A title and a description as one text to be heard, parted as the language parts its sentences. */
export function sentences(title: string, description: string, locale: string): string {
  return title + ({ ja: '。', th: ' ' }[locale] ?? '. ') + description
}
