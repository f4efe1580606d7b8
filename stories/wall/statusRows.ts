import type { Messages, StatusWords } from '../../src/messages/Messages'
import { retryAdvice } from '../../src/retry/retryAdvice'
import type { ActionName, Tone } from '../../src/status/statusFacts'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'
import type { KindName } from '../kinds'
import { kinds, nameKind } from '../kinds'
import type { Reader } from '../wordsFor'

/** What there is to know of one kind of status. */
export interface StatusRow extends KindName {
  kind: StatusKind
  tone: Tone
  words: Readonly<Record<Reader, StatusWords>>
  actions: readonly ActionName[]
  /** How a failed GET and a failed POST may be sent again. */
  retry: Readonly<Record<'GET' | 'POST', string>>
}

/** What to show of them. What is empty does not choose. */
export interface Filter {
  /** Words of which each has to stand somewhere in the row. */
  text: string
  tone: string
  /** A step that is offered. */
  step: string
  /** A method and its rule, such as `POST never`. */
  retry: string
  isDocumented: boolean
}

const modes = { automatic: 'by itself', manual: 'when pressed', verifyFirst: 'after a look', never: 'never' }

/** Every rule of sending again, in the order of the list. */
export const retryRules = ['GET', 'POST'].flatMap((method) => Object.values(modes).map((mode) => `${method} ${mode}`))

export function statusRows(shopper: Messages, developer: Messages): StatusRow[] {
  return kinds.map((kind) => ({
    kind,
    ...nameKind(kind),
    tone: statusFacts[kind].tone,
    actions: statusFacts[kind].actions,
    words: { shopper: shopper.statuses[kind], developer: developer.statuses[kind] },
    retry: { GET: sentAgain(kind, 'GET'), POST: sentAgain(kind, 'POST') },
  }))
}

function sentAgain(kind: StatusKind, method: string): string {
  return modes[retryAdvice({ kind }, { attempt: 1, method }).mode]
}

/** Whether a row passes the filter. */
export function passes(row: StatusRow, { text, tone, step, retry, isDocumented }: Filter): boolean {
  return (
    (!tone || row.tone === tone) &&
    (!step || row.actions.some((name) => name === step)) &&
    (!retry || Object.entries(row.retry).some(([method, mode]) => `${method} ${mode}` === retry)) &&
    (!isDocumented || row.isDocumented) &&
    hasWords(row, text)
  )
}

function hasWords({ code, name, kind, tone, words }: StatusRow, text: string): boolean {
  const written = Object.values(words).flatMap(({ title, description }) => [title, description])
  const all = [code, name, kind, tone, ...written].join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}

/** `503 Service Unavailable` */
export function fullName({ code, name }: KindName): string {
  return `${code} ${name}`.trim()
}
