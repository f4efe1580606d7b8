'use client'

import { useMemo } from 'react'
import type { StatusMessage } from '../messages/describe'
import { describe } from '../messages/describe'
import type { Messages } from '../messages/Messages'
import { useErrorUI } from './ErrorUIContext'
import { useOutcome } from './useOutcome'

export interface UseStatusMessageOptions {
  /** Words to use instead of the provider's. */
  messages?: Messages | undefined
}

/**
 * The words and next steps for whatever a request came back with: a status as a number or numeric string, a
 * `Response`, an error of any client, or nonsense, which gets a true message too. Never throws.
 */
export function useStatusMessage(input: unknown, options?: UseStatusMessageOptions): StatusMessage {
  const ui = useErrorUI()
  const { explain } = ui
  const outcome = useOutcome(input)
  const messages = options?.messages ?? ui.messages
  return useMemo(() => {
    const message = describe(outcome, messages)
    return explain ? explain(input, message) : message
  }, [outcome, messages, explain, input])
}
