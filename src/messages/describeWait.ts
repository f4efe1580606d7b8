import { formatMoment } from './format'
import type { Messages } from './Messages'

/** In milliseconds. For a shorter wait the countdown says enough. */
const some = 5 * 60_000
const year = 366 * 24 * 60 * 60_000

/**
 * Returns the sentence that names the end of a wait, with the day and the hour, if that is more than five minutes and less than a year
 * away. `undefined` for any other wait, and where the messages have no words for it. Pure.
 */
export function describeWait(
  retryAt: number,
  { locale, outcomes }: Pick<Messages, 'locale' | 'outcomes'>,
  now: number,
): string | undefined {
  const wait = retryAt - now
  return wait > some && wait < year ? outcomes?.backAt?.replace('{time}', formatMoment(retryAt, locale)) : undefined
}
