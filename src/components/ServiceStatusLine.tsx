'use client'

import { useEffect, useMemo } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import { tellOfIncident } from '../hooks/incidentsOnScreen'
import type { ServiceStatusUI } from '../hooks/ServiceStatusContext'
import { serviceText } from '../hooks/serviceText'
import { useAnnouncement } from '../hooks/useAnnouncement'
import { useServiceNews } from '../hooks/useServiceNews'
import { touchedComponents } from '../live/touchedComponents'
import { allComponents } from '../live/vtexComponents'
import { ServiceIcon } from './ServiceIcon'

interface ServiceStatusLineProps extends ServiceStatusUI {
  error: unknown
  /** The steps of the message. */
  steps: readonly { href?: string | undefined }[]
}

/** The line of a message about the incident that it is part of. Renders a `<p>`, or nothing while nothing is known. */
export function ServiceStatusLine({ error, steps, source, words, about, pageLanguage }: ServiceStatusLineProps) {
  const ui = useErrorUI()
  const url = ui.read?.(error).url
  const all = useMemo(
    // Of a failure that does not say what was requested, the page tells what the shopper does.
    () => touchedComponents({ about, url: url ?? location.href }, allComponents(source.components)).join('\n'),
    [about, url, source],
  )
  // A list of its own for each try, whose addresses may differ, would be another subject.
  const names = useMemo(() => all.split('\n').filter(Boolean), [all])
  // Others may be made anew for each render.
  const failure = error instanceof Error ? error : undefined
  const shown = useServiceNews(source, names, 'failure', failure)
  const text = shown ? serviceText(shown, words, Date.now()) : ''
  useAnnouncement(text, 'polite', { ...ui, locale: words.locale })
  const { news, isOver } = shown ?? {}
  const event = news?.incident ?? news?.maintenance
  const id = isOver ? undefined : (event?.id ?? news?.state)
  useEffect(() => (id === undefined ? undefined : tellOfIncident(id)), [id])
  if (!news) return null
  const href = event?.url ?? source.get()?.status.url ?? ui.links.statusPage
  const own = pageLanguage && event?.name
  // A link to the same page as a step would be shown twice.
  const isStep = steps.some((step) => step.href === href)
  return (
    // The styles of a description, so that nobody downloads others for it.
    <p data-part="description" data-service={isOver ? 'over' : news.state} lang={words.locale} dir={words.dir}>
      <ServiceIcon state={isOver ? 'operational' : news.state} /> {text}
      {own && !isOver && (
        <span lang={pageLanguage} dir="auto">
          {` ${own}`}
        </span>
      )}
      {typeof href === 'string' && !isOver && !isStep && (
        <>
          {' '}
          <a data-part="document" href={href} target="_blank" rel="noopener noreferrer" lang={ui.locale}>
            {ui.labels.statusPage} <span data-part="hidden">{ui.labels.newTab}</span>
          </a>
        </>
      )}
    </p>
  )
}
