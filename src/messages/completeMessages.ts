import { readOnce } from '../http/readOnce'
import { isObject } from '../http/readProperty'
import { english } from './english'
import type { BaseMessages } from './Messages'

/**
 * Returns messages with English words where theirs are missing, such as those of a shop's own catalogue that an older version of this
 * library was complete for, and with a locale that `Intl` accepts. Never throws.
 */
export const completeMessages = /* @__PURE__ */ readOnce((messages) => {
  const completed = complete(english, messages) as BaseMessages
  return { ...completed, locale: readLocale(completed.locale) }
}) as (messages: BaseMessages) => BaseMessages

function complete(base: unknown, given: unknown): unknown {
  if (!isObject(base)) return typeof given === typeof base ? given : base
  const known = isObject(given)
    ? Object.entries(given).filter(([, value]) => value !== undefined && value !== null)
    : []
  const result: Record<string, unknown> = { ...base, ...Object.fromEntries(known) }
  for (const [key, value] of Object.entries(base)) result[key] = complete(value, result[key])
  return result
}

/** A tag as BCP 47 has it. Servers and systems write `pt_BR` too (POSIX). English if it is none. */
function readLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/[.@].*/, '').replaceAll('_', '-'))[0] ?? english.locale
  } catch {
    return english.locale
  }
}
