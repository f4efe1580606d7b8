import { readOnce } from '../http/readOnce'
import { isObject } from '../http/readProperty'
import { english } from './english'
import type { BaseMessages } from './Messages'
import { readLocale } from './readLocale'

/**
 * Returns messages with English words where theirs are missing, such as those of a shop's own catalogue that an older version of this
 * library was complete for, and with a locale that `Intl` accepts. Words that only some catalogues have, such as those of an outcome, are
 * not added: English ones beside those of another language would be worse than none. Never throws.
 */
export const completeMessages = /* @__PURE__ */ readOnce((messages) => {
  const { locale, dir, statuses, labels, outcomes } = english
  const given = ownOf(messages)
  const { unsure } = ownOf(given.outcomes)
  const completed = {
    ...given,
    locale: readLocale(textOf(given.locale, locale)),
    dir: textOf(given.dir, dir),
    statuses: { ...statuses },
    labels: completeTexts(labels, given.labels),
    outcomes: unsure ? { ...ownOf(given.outcomes), unsure: completeWords(outcomes?.unsure, unsure) } : undefined,
  }
  const all = completed.statuses as Record<string, unknown>
  const own = ownOf(given.statuses)
  for (const kind of Object.keys(all)) all[kind] = completeWords(all[kind], own[kind])
  return completed
}) as unknown as (messages: BaseMessages) => BaseMessages

/** The title and the description of a status, with what else a catalogue says about it. */
function completeWords(base: unknown, given: unknown) {
  const { title, description } = base as { title: string; description: string }
  return isObject(given)
    ? {
        ...ownOf(given),
        title: textOf(ownOf(given).title, title),
        description: textOf(ownOf(given).description, description),
      }
    : { title, description }
}

function completeTexts(base: object, given: unknown) {
  const own = ownOf(given)
  const completed: Record<string, unknown> = { ...own }
  for (const [name, text] of Object.entries(base)) completed[name] = textOf(own[name], text)
  return completed
}

function textOf<T>(given: unknown, base: T): T {
  return typeof given === typeof base ? (given as T) : base
}

/** What is there of an object. */
function ownOf(given: unknown): Record<string, unknown> {
  const entries = isObject(given) ? Object.entries(given) : []
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null))
}
