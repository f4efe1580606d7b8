'use client'

import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { fillIndices, matchPath } from '../http/matchPath'
import type { FieldError } from '../http/readFields'
import { readOutcomeOnce } from '../http/readOutcomeOnce'
import type { FieldMessage } from '../messages/describeFields'
import { describeFields } from '../messages/describeFields'
import type { FieldMap, FieldName } from '../messages/FieldMap'
import { fieldOptions } from '../messages/FieldMap'
import type { ErrorUI } from './ErrorUIContext'
import { useErrorUI } from './ErrorUIContext'
import { warnUnknownFields } from './warnUnknownFields'

export interface UseFieldErrorsOptions<Fields extends FieldMap> {
  /** The fields of the form by the server's path, each with its label, in the order of the form. */
  fields: Fields
}

/** A rejected field with its message and the ids of its elements. */
export interface InputError<Name extends string = string> extends FieldMessage<Name> {
  /** The id of the input. */
  inputId: string
  /** The id of the element that shows the message beside the input. */
  errorId: string
}

/** What connects an input with its message. */
export interface FieldInputProps {
  id: string
  'aria-invalid'?: true | undefined
  'aria-describedby'?: string | undefined
}

/** What an element beside an input needs to show its message. It is hidden while there is none. */
export interface FieldErrorProps {
  id: string
  lang: string | undefined
  dir: 'ltr' | 'rtl' | 'auto'
  hidden: boolean
  children: string | undefined
  'data-error-ui': 'field-error'
  'data-tone': 'critical'
}

/** The fields that a server rejected. `ErrorFields` takes it as `errors`. */
export interface FieldErrors<Name extends string = string> {
  /** The error that was read. */
  error: unknown
  /** At most one for each field of the form, in the order of the form. */
  errors: readonly InputError<Name>[]
  /** The rejected fields that the form does not have. For your tools: a path is never for shoppers. */
  rest: readonly FieldError[]
  /** Whether the error is about a field of the form, also when all errors were cleared. If not, show a message about the request. */
  isAboutFields: boolean
  /** Returns the attributes of an input. `own` has the ids that describe the input anyway, such as that of a hint. */
  inputProps(name: Name, own?: Pick<FieldInputProps, 'aria-describedby'>): FieldInputProps
  /** Returns the attributes and the text of the element beside an input that shows its message. */
  errorProps(name: Name): FieldErrorProps
  /** Removes the error of a field, or all of them, until the next failure. Call it when the shopper changes a value. */
  clearError(name?: Name): void
}

/**
 * Returns which fields of a form an error is about, such as a 400 or a 422: with the labels of the shop, with a message in the provider's
 * language, and with the attributes that connect it with its input (WCAG 2.2 SC 3.3.1). Never throws.
 */
export function useFieldErrors<const Fields extends FieldMap>(
  error: unknown,
  { fields }: UseFieldErrorsOptions<Fields>,
): FieldErrors<FieldName<Fields>> {
  const ui = useErrorUI()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the context is the same until the words change
  const messages = useMemo(() => ui.messages ?? wordsOf(ui), [ui.messages, ui.labels])
  const scope = (ui.idPrefix ?? '') + useId()
  // A shop may write the fields in place, so that they are a new object in each render.
  const fieldsKey = JSON.stringify(fields)
  const [cleared, setCleared] = useState<{ error: unknown; names: readonly string[] }>({ error, names: [] })
  const clearedNames = cleared.error === error ? cleared.names : none
  const { errors, rest, isAboutFields } = useMemo(() => {
    const known: Fields = JSON.parse(fieldsKey)
    const described = describeFields(readOutcomeOnce(error), known, messages)
    const shown = described.errors.filter(({ name }) => !clearedNames.includes(name))
    return {
      errors: shown.map((each) => ({ ...each, ...idsOf(each.name, known, scope) })),
      rest: described.rest,
      isAboutFields: described.errors.length > 0,
    }
  }, [error, fieldsKey, messages, clearedNames, scope])
  const isRestRead = useRef(false)
  useEffect(() => {
    if (!isRestRead.current) warnUnknownFields(rest)
  }, [rest])

  const find = (name: string) => errors.find((each) => each.name === name)
  return {
    error,
    errors,
    // A shop that reads it knows of these fields.
    get rest() {
      isRestRead.current = true
      return rest
    },
    isAboutFields,
    inputProps(name, own) {
      const { inputId, errorId } = idsOf(name, fields, scope)
      const describedBy = own?.['aria-describedby']
      if (!find(name)) return { id: inputId, ...(describedBy && { 'aria-describedby': describedBy }) }
      return {
        id: inputId,
        'aria-invalid': true,
        'aria-describedby': describedBy ? `${describedBy} ${errorId}` : errorId,
      }
    },
    errorProps(name) {
      const { message, locale } = find(name) ?? {}
      return {
        id: idsOf(name, fields, scope).errorId,
        lang: locale,
        dir: locale ? messages.dir : 'auto',
        hidden: message === undefined,
        children: message,
        'data-error-ui': 'field-error',
        'data-tone': 'critical',
      }
    },
    clearError(name) {
      const names = errors.map((each) => each.name).filter((each) => name === undefined || each === name)
      if (names.length) setCleared({ error, names: [...clearedNames, ...names] })
    },
  }
}

const none: readonly string[] = []

function idsOf(name: string, fields: FieldMap, scope: string): Pick<InputError, 'inputId' | 'errorId'> {
  const entries = Object.entries(fields).map(([path, field]) => ({ pattern: path, ...fieldOptions(field) }))
  const match = matchPath(
    name,
    entries.map(({ name: own, pattern }) => own ?? pattern),
  )
  const id = match && entries.find(({ name: own, pattern }) => (own ?? pattern) === match.pattern)?.id
  return { inputId: id ? fillIndices(id, match) : `${scope}-${name}`, errorId: `${scope}-${name}-error` }
}

/** The words of a page without a provider. */
function wordsOf({ labels, locale }: ErrorUI) {
  return { labels, locale, dir: 'ltr' as const }
}
