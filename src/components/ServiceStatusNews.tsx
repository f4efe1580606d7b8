'use client'

import type { Ref } from 'react'
import { useMemo, useSyncExternalStore } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import { isTold, watchIncidents } from '../hooks/incidentsOnScreen'
import type { ServiceStatusUI } from '../hooks/ServiceStatusContext'
import { serviceText, timeTexts } from '../hooks/serviceText'
import { useAnnouncement } from '../hooks/useAnnouncement'
import { useDismissedEvent } from '../hooks/useDismissedEvent'
import { useServiceNews, useServiceReport } from '../hooks/useServiceNews'
import { useSurface } from '../hooks/useSurface'
import { plannedMaintenance } from '../live/plannedMaintenance'
import type { ServiceMaintenance } from '../live/ServiceStatus'
import { allComponents } from '../live/vtexComponents'
import { severity } from '../live/worstState'
import type { PanelProps } from './Panel'
import { panelElement, panelProps } from './Panel'
import { tones } from './ServiceIcon'

export interface NewsPanelProps
  extends Omit<
    PanelProps,
    'status' | 'error' | 'onDismiss' | 'onRetry' | 'retry' | 'method' | 'pending' | 'handlers' | 'steps' | 'actions'
  > {}

interface NewsProps extends ServiceStatusUI {
  own: NewsPanelProps
  rootRef: Ref<HTMLElement>
}

/** What `ServiceStatusBanner` shows, once it is loaded. */
export function ServiceStatusNews({ own, rootRef, source, words }: NewsProps) {
  const ui = useErrorUI()
  const ask = isOwnServer(source.url) ? 'idle' : 'never'
  const names = useMemo(() => [...new Set(Object.values(allComponents(source.components)).flat())], [source])
  const report = useServiceReport(source, ask)
  const shown = useServiceNews(source, names, ask)
  const { news, isOver } = shown ?? {}
  const now = Date.now()
  const planned = report && (!news || isOver) ? plannedMaintenance(report.status, names, now) : undefined
  const event = planned ?? news?.incident ?? news?.maintenance
  const id = event?.id ?? news?.state
  // What is planned gets worse when it begins.
  const [isDismissed, dismiss] = useDismissedEvent(id, planned ? 0 : severity(news?.state ?? 'unknown'))
  const isElsewhere = useSyncExternalStore(
    watchIncidents,
    () => id !== undefined && isTold(id),
    () => false,
  )
  const text = planned
    ? plannedText(planned, words, now)
    : shown
      ? serviceText({ ...shown, isOver: false }, words, now)
      : ''
  useAnnouncement(isOver && !isDismissed && shown ? serviceText(shown, words, now) : '', 'polite', {
    ...ui,
    locale: words.locale,
  })
  if (isDismissed || isElsewhere || !(planned || (news && !isOver))) return null
  const state = planned || !news ? 'maintenance' : news.state
  const heading =
    state !== 'maintenance' ? words.bannerIncident : planned ? words.bannerPlanned : words.bannerMaintenance
  const href = event?.url ?? report?.status.url ?? ui.links.statusPage
  const step = { name: 'statusPage', label: ui.labels.statusPage, href: typeof href === 'string' ? href : undefined }
  const { heading: title = heading, description = text } = own
  return (
    <Panel {...own} {...{ heading: title, description, state, step, words, dismiss, rootRef }} key={`${id} ${state}`} />
  )
}

interface OwnPanelProps extends NewsPanelProps, Pick<NewsProps, 'rootRef' | 'words'> {
  state: keyof typeof tones
  step: { name: string; label: string; href: string | undefined }
  dismiss: () => void
}

const polite = { politeness: 'polite' } as const

function Panel({ icon, compact, state, step, words, dismiss, rootRef, ...own }: OwnPanelProps) {
  const tone = tones[state]
  const props = {
    lang: words.locale,
    dir: words.dir,
    ...own,
    // Nothing has failed.
    status: 200,
    steps: [step],
    'data-tone': tone,
    'data-kind': state,
  }
  return panelElement(
    { name: 'banner', rootRef, icon, tone, onDismiss: dismiss },
    useSurface(panelProps(props, compact), polite),
  )
}

function plannedText({ startsAt, endsAt }: ServiceMaintenance, words: ServiceStatusUI['words'], now: number): string {
  const times = [[words.begins, startsAt] as const, [words.expectedEnd, endsAt] as const]
  return timeTexts('', times, words, now)
}

/** Whether an address is one of the shop's own server. */
function isOwnServer(url: string): boolean {
  try {
    return new URL(url, document.baseURI).origin === location.origin
  } catch {
    // There is no page on a server.
    return false
  }
}
