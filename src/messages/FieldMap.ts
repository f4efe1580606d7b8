import type { FieldFault } from '../http/faultRules'

/**
 * The fields of a form, in their order. Each key is the server's path as in `outcome.fields`, each value the label or all options. A `*` in a
 * path stands for an index: `items.*.id`. The field `zip` is also the one that a server calls `customer.address.zip`.
 */
export interface FieldMap {
  readonly [path: string]: string | FieldOptions
}

export interface FieldOptions {
  /** The label of the field, as the shopper reads it in the form. */
  label: string
  /** The name of the field in the form, if it differs from the path. A `*` stands for an index. */
  name?: string | undefined
  /** The id of the input. A `*` stands for an index. By default `inputProps` sets an id. */
  id?: string | undefined
  /** Words of the shop for some faults, instead of those of the language. `{label}` stands for the label. */
  messages?: { readonly [Fault in FieldFault | 'unknown']?: string | undefined } | undefined
}

/** The names of the fields in the form. The name of `items.*.id` is `items.0.id`, `items.1.id` and so on. */
export type FieldName<Fields extends FieldMap> = {
  [Path in keyof Fields & string]: Fields[Path] extends { readonly name: infer Name extends string }
    ? Indexed<Name>
    : Indexed<Path>
}[keyof Fields & string]

type Indexed<Name extends string> = Name extends `${infer Before}*${infer After}`
  ? `${Before}${number}${Indexed<After>}`
  : Name

/** The options of a field that may have only a label. */
export function fieldOptions(field: string | FieldOptions | undefined): FieldOptions {
  return typeof field === 'object' ? field : { label: field ?? '' }
}
