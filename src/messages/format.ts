import type { Messages } from './Messages'

const formats: Record<string, Intl.RelativeTimeFormat> = {}

/**
 * Formats a wait as a relative time: "in 30 seconds", from 90 seconds on "in 2 minutes", from 90 minutes on "in 2 hours", from 36 hours on
 * "in 2 days". Beyond a week it is empty, because nobody waits for a number of days. `short` is for visible text: "in 30 sec.". The
 * style `narrow` is not used, because it is "+30 s" in French and Romanian.
 */
export function formatWait(
  seconds: number,
  { locale, waits: [from, to] = ['', ''] }: Pick<Messages, 'locale' | 'waits'>,
  style: 'long' | 'short' = 'long',
): string {
  // Making one takes as long as a hundred uses of it, and each wait on the page asks each second.
  formats[locale + style] ??= new Intl.RelativeTimeFormat(locale, { style })
  const format = formats[locale + style] as Intl.RelativeTimeFormat
  let count = seconds
  for (const [unit, limit, size] of units) {
    // The number and its unit stay in one line.
    if (count < limit) return format.format(count, unit).replace(from, to).replace(/(\d) /, '$1\u00a0')
    count = Math.ceil(count / size)
  }
  return ''
}

/** Each unit, with the count that it is no more used for, and how many of it make the next. */
const units = [
  ['second', 90, 60],
  ['minute', 91, 60],
  ['hour', 37, 24],
  ['day', 8, 1],
] as const

/** Formats a moment, in epoch milliseconds, with the day and the hour in the zone of the device: "Friday, November 27 at 2:00 PM". */
export function formatMoment(time: number, locale: string): string {
  // “29日日曜日” would say the word for day twice.
  const weekday = /^ja/.test(locale) ? 'short' : 'long'
  const fields = { weekday, day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(locale, fields).format(time)
}

/** Joins a title and a description for screen readers, with the punctuation of the language. */
export function sentences(title: string, description: string, locale: string): string {
  return title + ({ ja: '。', th: ' ' }[locale.slice(0, 2)] ?? '. ') + description
}
