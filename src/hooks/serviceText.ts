import type { ServiceIncident, ServiceState } from '../live/ServiceStatus'
import { labelled } from '../messages/labelled'
import { readLocale } from '../messages/readLocale'
import type { ServiceWords } from '../messages/ServiceWords'
import type { ShownNews } from './useServiceNews'

/** What a shopper reads of an incident or a maintenance: what it is, and where it is known, since when, when the next word comes, and when it ends. */
export function serviceText({ news, isOver }: ShownNews, words: ServiceWords, now: number): string {
  const { incident, maintenance, state } = news
  if (isOver) return state === 'maintenance' ? words.maintenanceOver : words.solved
  if (state === 'maintenance')
    return timeTexts(words.maintenance, [[words.expectedEnd, later(maintenance?.endsAt, now)]], words, now)
  return timeTexts(
    words[incident?.stage ?? 'known'],
    [
      [words.started, earlier(incident?.startedAt, now)],
      [words.nextUpdate, later(incident?.nextUpdateAt, now)],
      [words.expectedEnd, later(incident?.endsAt, now)],
    ],
    words,
    now,
  )
}

/** A sentence, and the times that are known, each after its label. */
export function timeTexts(
  sentence: string,
  times: readonly (readonly [label: string, time: number | undefined])[],
  { locale }: ServiceWords,
  now: number,
): string {
  const known = times.flatMap(([label, time]) =>
    // A time does not stand alone in a line.
    time ? labelled(label, formatMoment(time, locale, now), locale).replace(': ', ':\u00a0') : [],
  )
  // Every sentence ends with its own punctuation, Thai has none, and Japanese puts no space after it.
  return [sentence, known.join('\u00a0· ')].filter(Boolean).join(locale === 'ja' ? '' : ' ')
}

/** The state that the link to the status page shows. Nothing is said of a page where all is well: it learns of an incident after the shoppers. */
export function stateText(state: ServiceState, { states }: ServiceWords): string | undefined {
  return state in states ? states[state as keyof typeof states] : undefined
}

/** A time of which the page said that it is to come, and that has passed, is no news. */
function later(time: ServiceIncident['endsAt'], now: number): number | undefined {
  return time !== undefined && time > now ? time : undefined
}

/** A start that is to come, by a wrong clock or a wrong page, is none. */
function earlier(time: ServiceIncident['startedAt'], now: number): number | undefined {
  return time !== undefined && time <= now ? time : undefined
}

/** The hour in the shopper's time zone, and the day if it is another one. */
function formatMoment(time: number, locale: string, now: number): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString()
  const text = new Intl.DateTimeFormat(readLocale(locale), {
    ...(!isToday && { dateStyle: 'medium' }),
    timeStyle: 'short',
  }).format(time)
  // Neither does the half of the day.
  return text.replace(/ (?=\S+$)/, '\u00a0')
}
