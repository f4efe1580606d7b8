import type { Messages } from './Messages'

/** Makes every property optional, at every depth. Arrays are replaced as a whole. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> | undefined }
    : T

/** Returns a copy of `base` with the words of `changes`. */
export function defineMessages(base: Messages, changes: DeepPartial<Messages>): Messages {
  return merge(base, changes) as Messages
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
