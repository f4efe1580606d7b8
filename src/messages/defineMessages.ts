import type { Messages } from './Messages'

/** Makes every property optional, at every depth. Arrays are replaced as a whole. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> | undefined }
    : T

/** Returns a copy of `base` with the words of `changes`. A status with a new title or description is told in these words only. */
export function defineMessages(base: Messages, changes: DeepPartial<Messages>): Messages {
  const { guest, signedIn } = base.outcomes ?? {}
  const statuses: Record<string, object> = {}
  const accounts: Record<string, undefined> = {}
  for (const [kind, words] of Object.entries(changes.statuses ?? {})) {
    if (words?.description !== undefined) statuses[kind] = { noOrder: undefined, noChange: undefined }
    if (words?.title !== undefined || words?.description !== undefined) accounts[kind] = undefined
  }
  const own = { statuses, ...(guest && signedIn && { outcomes: { guest: accounts, signedIn: accounts } }) }
  return merge(replace(base, own), changes) as Messages
}

/** Returns a copy of `base` without what is `undefined` in `gone`. */
function replace(base: unknown, gone: object): unknown {
  if (!isRecord(base)) return base
  const rest = { ...base }
  for (const [key, value] of Object.entries(gone)) {
    if (isRecord(value) && key !== '__proto__') rest[key] = replace(base[key], value)
    else if (value === undefined) delete rest[key]
  }
  return rest
}

function merge(base: unknown, changes: unknown): unknown {
  if (changes === undefined) return base
  if (!isRecord(base) || !isRecord(changes)) return changes
  const merged: Record<string, unknown> = { ...base }
  for (const key of Object.keys(changes)) {
    // Assigning to `__proto__` would replace the prototype of the messages instead of adding words.
    if (key !== '__proto__') merged[key] = merge(base[key], changes[key])
  }
  return merged
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
