import type { FieldFault } from '../http/faultRules'
import { fillIndices, matchPath } from '../http/matchPath'
import type { Outcome } from '../http/Outcome'
import { readFault } from '../http/readFault'
import type { FieldError } from '../http/readFields'
import { englishFields } from './englishFields'
import type { FieldMap, FieldName } from './FieldMap'
import { fieldOptions } from './FieldMap'
import type { BaseMessages, FieldLabels } from './Messages'

/** What to tell a shopper about a field. */
export interface FieldMessage<Name extends string = string> {
  /** The name of the field in the form. */
  name: Name
  /** The server's path of the field. */
  path: string
  label: string
  /** What is wrong with the value. `unknown` if the server does not say it in a known way. */
  fault: FieldFault | 'unknown'
  /** The words for the fault, with the label. Never the server's. */
  message: string
  /** The message with `{label}` in place of the label, for markup around the label. */
  template: string
  /** The language of the template. `undefined` if the words are the shop's own. */
  locale: string | undefined
}

/** The fields of a form that a server rejected, and the others. */
export interface FieldMessages<Name extends string = string> {
  /** At most one for each field of the form, in the order of the form. */
  errors: readonly FieldMessage<Name>[]
  /** The rejected fields that the form does not have. For your tools: a path is never for shoppers. */
  rest: readonly FieldError[]
}

/** Returns the words for the fields that a server rejected, with the labels of the shop. Pure. */
export function describeFields<const Fields extends FieldMap>(
  outcome: Pick<Outcome, 'fields'>,
  fields: Fields,
  messages: Pick<BaseMessages, 'locale' | 'dir' | 'labels'>,
): FieldMessages<FieldName<Fields>> {
  const labels = { ...englishFields, ...messages.labels } as FieldLabels
  const paths = Object.keys(fields)
  const rest: FieldError[] = []
  const found = new Map<string, FieldMessage & { place: number }>()
  for (const field of outcome.fields ?? []) {
    const match = matchPath(field.path, paths)
    if (!match) {
      rest.push(field)
      continue
    }
    const { label, messages: own, ...options } = fieldOptions(fields[match.pattern])
    const name = fillIndices(options.name ?? match.pattern, match)
    const fault = readFault(field) ?? 'unknown'
    const known = found.get(name)
    if (known && precedence(known.fault) >= precedence(fault)) continue
    const words = own?.[fault]
    const template = words ?? labels[labelOf[fault]]
    const message = template.replace('{label}', () => isolate(label, messages.dir))
    const locale = words === undefined ? messages.locale : undefined
    found.set(name, {
      name,
      path: field.path,
      label,
      fault,
      message,
      template,
      locale,
      place: paths.indexOf(match.pattern),
    })
  }
  const inOrder = [...found.values()].sort(
    (one, other) => one.place - other.place || one.name.localeCompare(other.name, 'en', { numeric: true }),
  )
  return { errors: inOrder.map(({ place, ...error }) => error as FieldMessage<FieldName<Fields>>), rest }
}

const labelOf: Record<FieldFault | 'unknown', keyof FieldLabels> = {
  missing: 'fieldMissing',
  invalid: 'fieldInvalid',
  tooLong: 'fieldTooLong',
  tooShort: 'fieldTooShort',
  taken: 'fieldTaken',
  notFound: 'fieldNotFound',
  unknown: 'fieldUnknown',
}

/** A missing value cannot have another fault, and any fault says more than `unknown`. */
function precedence(fault: FieldFault | 'unknown'): number {
  return fault === 'missing' ? 2 : Number(fault !== 'unknown')
}

/** Isolates a label of the other direction, so that the words around it keep their order (Unicode UAX #9, §2.4). */
function isolate(label: string, dir: 'ltr' | 'rtl'): string {
  const isRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(label)
  return isRightToLeft === (dir === 'rtl') ? label : `\u2068${label}\u2069`
}
