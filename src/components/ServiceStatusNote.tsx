'use client'

import { useEffect } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import { messageFor } from '../hooks/messageFor'
import { useServiceStatus } from '../hooks/ServiceStatusContext'
import { loadServiceParts, useServiceParts } from './useServiceParts'

/** The line of a message about its incident, once what shows it is loaded. */
export function ServiceStatusNote({ error }: { error: unknown }) {
  const ui = useErrorUI()
  const status = useServiceStatus()
  const parts = useServiceParts()
  const { kind, tone, actions } = messageFor(error, ui, undefined, ui.messages)
  // Only what an incident can explain.
  const isService = kind !== 'offline' && (tone === 'critical' || actions.includes('retry'))
  useEffect(() => {
    if (isService) loadServiceParts()
  }, [isService])
  return status && isService && parts ? <parts.ServiceStatusLine {...status} {...{ error, actions }} /> : null
}
