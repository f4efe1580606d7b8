'use client'

import { useMemo } from 'react'
import type { Subject } from '../messages/AboutWords'
import { completeMessages } from '../messages/completeMessages'
import type { StatusMessage } from '../messages/describe'
import { english } from '../messages/english'
import type { Messages } from '../messages/Messages'
import { useErrorUI } from './ErrorUIContext'
import { messageFor } from './messageFor'

export interface UseStatusMessageOptions {
  /** Words to use instead of the provider's. */
  messages?: Messages | undefined
  /** The request's method, if the input does not contain it. A POST that may have taken effect is not offered again. */
  method?: string | undefined
  /** What the request was about, if the provider has the words for it (`about`). */
  about?: Subject | undefined
}

/**
 * Returns the words and the next steps for the outcome of a request: a status as a number or numeric string, a `Response`, or an error of
 * any client. Any other value gets a general message. Never throws.
 */
export function useStatusMessage(input: unknown, options: UseStatusMessageOptions = {}): StatusMessage {
  const ui = useErrorUI()
  const { messages: own, method, about } = options
  const messages = own ? completeMessages(own) : (ui.messages ?? english)
  return useMemo(() => messageFor(input, ui, method, messages, about), [input, ui, method, messages, about])
}
