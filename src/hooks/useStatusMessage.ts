'use client'

import { useMemo } from 'react'
import { plainReading } from '../http/plainReading'
import { readAnswer } from '../http/readAnswer'
import { readOnce } from '../http/readOnce'
import type { StatusMessage } from '../messages/describe'
import { describe } from '../messages/describe'
import type { Messages } from '../messages/Messages'
import { useErrorUI } from './ErrorUIContext'

export interface UseStatusMessageOptions {
  /** Words to use instead of the provider's. */
  messages?: Messages | undefined
  /** The request's method, where the input does not tell: what a POST may have done is looked for before it is repeated. */
  method?: string | undefined
}

/**
 * The words and next steps for whatever a request came back with: a status as a number or numeric string, a
 * `Response`, an error of any client, or nonsense, which gets a true message too. Never throws.
 */
export function useStatusMessage(input: unknown, options: UseStatusMessageOptions = {}): StatusMessage {
  const ui = useErrorUI()
  const { explain, read = readAnswerOnce } = ui
  const { messages = ui.messages, method } = options
  return useMemo(() => {
    const answer = read(input)
    const message = describe({ ...answer, method: method ?? answer.method }, messages)
    return explain ? explain(input, message) : message
  }, [input, read, messages, method, explain])
}

const readAnswerOnce = /* @__PURE__ */ readOnce((input) => readAnswer(input, plainReading))
