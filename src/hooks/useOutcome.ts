'use client'

import { useMemo } from 'react'
import type { Outcome } from '../http/Outcome'
import { readAnswer } from '../http/readAnswer'

/** What a component explains: a status or an error, never both. */
export type Subject =
  | {
      /** HTTP status to explain, as a number or a numeric string. */
      status: number | string
      error?: undefined
    }
  | {
      /** Whatever the request came back with or threw. */
      error: unknown
      status?: undefined
    }

/** A subject that may be left out. */
export type OptionalSubject = Subject | { status?: undefined; error?: undefined }

/** What a subject is about: its error, or else its status. */
export function inputOf({ status, error }: { status?: unknown; error?: unknown }): unknown {
  return error === undefined ? status : error
}

/** Reads an input, once for as long as it stays the same, so that a wait does not start anew with every render. */
export function useOutcome(input: unknown): Outcome {
  return useMemo(() => readAnswer(input), [input])
}
