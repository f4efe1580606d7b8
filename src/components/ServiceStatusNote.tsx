'use client'

import { useEffect } from 'react'
import type { FailedSurface } from '../hooks/ErrorUIContext'
import { useErrorUI } from '../hooks/ErrorUIContext'
import { messageFor } from '../hooks/messageFor'
import { useServiceStatus } from '../hooks/ServiceStatusContext'
import { loadServiceParts, useServiceParts } from './useServiceParts'

/** The line of a message about its incident, once what shows it is loaded. */
export function ServiceStatusNote({ input, steps, props }: FailedSurface) {
  const ui = useErrorUI()
  const status = useServiceStatus()
  const parts = useServiceParts()
  const { kind, tone, actions } = messageFor(input, ui, undefined, ui.messages)
  // Only what an incident can explain.
  const isService = kind !== 'offline' && (tone === 'critical' || actions.includes('retry'))
  useEffect(() => {
    if (isService) loadServiceParts()
  }, [isService])
  if (!status || !isService || !parts) return null
  return <parts.ServiceStatusLine {...status} error={input} steps={props.actions === undefined ? steps : []} />
}
