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
  /** The request's method, if the input does not contain it. A POST that may have taken effect is not offered again. */
  method?: string | undefined
}

/**
 * Returns the words and the next steps for the outcome of a request: a status as a number or numeric string, a `Response`, or an error of
 * any client. Any other value gets a general message. Never throws.
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
