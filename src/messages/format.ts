const formats: Record<string, Intl.RelativeTimeFormat> = {}

/**
 * Formats a wait as a relative time: "in 30 seconds" or, from 90 seconds on, "in 2 minutes". `short` is for visible text:
 * "in 30 sec.". The style `narrow` is not used, because it is "+30 s" in French and Romanian.
 */
export function formatWait(seconds: number, locale: string, style: 'long' | 'short' = 'long'): string {
  // Making one takes as long as a hundred uses of it, and each wait on the page asks each second.
  formats[locale + style] ??= new Intl.RelativeTimeFormat(locale, { style })
  const format = formats[locale + style] as Intl.RelativeTimeFormat
  return seconds < 90 ? format.format(seconds, 'second') : format.format(Math.ceil(seconds / 60), 'minute')
}

/** Joins a title and a description for screen readers, with the punctuation of the language. */
export function sentences(title: string, description: string, locale: string): string {
  return title + ({ ja: '。', th: ' ' }[locale.slice(0, 2)] ?? '. ') + description
}
