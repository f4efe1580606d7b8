import type { Messages, StatusWords } from '../../src/messages/Messages'
import { retryAdvice } from '../../src/retry/retryAdvice'
import type { ActionName, Tone } from '../../src/status/statusFacts'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'
import type { KindName } from '../kinds'
import { kinds, nameKind } from '../kinds'

export type Reader = 'shopper' | 'developer'

/** What there is to know of one kind of status. */
export interface StatusRow extends KindName {
  kind: StatusKind
  tone: Tone
  words: Readonly<Record<Reader, StatusWords>>
  actions: readonly ActionName[]
  /** How a failed GET and a failed POST may be sent again. */
  retry: { get: string; post: string }
}

export type Column = 'status' | 'tone' | 'shopper' | 'developer' | 'retry'

const tones: readonly Tone[] = ['critical', 'warning', 'info', 'success']
const modes = { automatic: 'by itself', manual: 'when pressed', verifyFirst: 'after a look', never: 'never' }

export function statusRows(shopper: Messages, developer: Messages): StatusRow[] {
  return kinds.map((kind) => ({
    kind,
    ...nameKind(kind),
    tone: statusFacts[kind].tone,
    actions: statusFacts[kind].actions,
    words: { shopper: shopper.statuses[kind], developer: developer.statuses[kind] },
    retry: { get: sentAgain(kind, 'GET'), post: sentAgain(kind, 'POST') },
  }))
}

function sentAgain(kind: StatusKind, method: string): string {
  return modes[retryAdvice({ kind }, { attempt: 1, method }).mode]
}

/** The rows in which every one of the words stands somewhere. */
export function filterRows(rows: readonly StatusRow[], text: string): StatusRow[] {
  const wanted = text.toLowerCase().split(/\s+/)
  return rows.filter((row) => {
    const { shopper, developer } = row.words
    const all = [
      row.code,
      row.name,
      row.kind,
      row.tone,
      ...[shopper, developer].flatMap((w) => [w.title, w.description]),
    ]
    return wanted.every((word) => all.join(' ').toLowerCase().includes(word))
  })
}

export function sortRows(
  rows: readonly StatusRow[],
  column: Column,
  isDescending: boolean,
  locale: string,
): StatusRow[] {
  const compare = new Intl.Collator(locale, { numeric: true }).compare
  const sorted = [...rows].sort((one, other) => compare(keyOf(one, column), keyOf(other, column)))
  return isDescending ? sorted.reverse() : sorted
}

function keyOf(row: StatusRow, column: Column): string {
  // What has no code comes last.
  if (column === 'status') return `${row.code || '9'.repeat(4)} ${row.name}`
  if (column === 'tone') return String(tones.indexOf(row.tone))
  if (column === 'retry') return `${row.retry.get} ${row.retry.post}`
  return row.words[column].title
}
