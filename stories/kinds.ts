import type { SubjectProps } from '../src/hooks/Subject'
import { documentedStatuses } from '../src/status/documentedStatuses'
import { statusFacts } from '../src/status/statusFacts'
import type { StatusKind } from '../src/status/statusKind'

/** Every kind of status there is, the documented ones first. */
export const kinds = Object.keys(statusFacts) as readonly StatusKind[]

/** A kind as a designer says it: its code, and a name. */
export interface KindName {
  /** The code, `4xx` for any other of a class, or nothing where no answer came. */
  code: string
  name: string
  isDocumented: boolean
}

export function nameKind(kind: StatusKind): KindName {
  const { status = 0 } = statusFacts[kind]
  const documented = documentedStatuses.find((each) => each.kind === kind)
  const name = documented?.reason ?? capitalize(kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
  return { code: status > 99 ? String(status) : status ? `${status}xx` : '', name, isDocumented: !!documented }
}

// One object for each kind, so that a message is not read and announced anew with every render.
const subjects = Object.fromEntries(
  kinds.map((kind) => {
    const { status = 0 } = statusFacts[kind]
    return [kind, status > 99 ? { status } : { error: { kind } }]
  }),
) as unknown as Readonly<Record<StatusKind, SubjectProps>>

/** What a surface is handed to show a kind: its status, or an error where it has none of its own. */
export function subjectOf(kind: StatusKind): SubjectProps {
  return subjects[kind]
}

function capitalize(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase())
}
