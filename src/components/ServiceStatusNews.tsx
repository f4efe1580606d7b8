'use client'

import type { Ref } from 'react'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { ErrorUIContext, useErrorUI } from '../hooks/ErrorUIContext'
import { isTold, toldIncidents, watchIncidents } from '../hooks/incidentsOnScreen'
import type { ServiceStatusUI } from '../hooks/ServiceStatusContext'
import { serviceText, timeTexts } from '../hooks/serviceText'
import { useAnnouncement } from '../hooks/useAnnouncement'
import { useDismissedEvents } from '../hooks/useDismissedEvents'
import type { ShownNews } from '../hooks/useServiceNews'
import { useServiceNews, useServiceReport } from '../hooks/useServiceNews'
import { useSurface } from '../hooks/useSurface'
import { plannedMaintenance } from '../live/plannedMaintenance'
import type { ServiceMaintenance, ServiceStatus } from '../live/ServiceStatus'
import type { ServiceNews } from '../live/serviceNews'
import { serviceNews } from '../live/serviceNews'
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
export function ServiceStatusNews({ own, rootRef, source, words, Link }: NewsProps) {
  const ui = useErrorUI()
  // Its title says how things stand, so its step does not say it once more.
  const plain = useMemo(() => ({ ...ui, components: { ...ui.components, Link } }), [ui, Link])
  const ask = isOwnServer(source.url) ? 'idle' : 'never'
  const names = useMemo(() => [...new Set(Object.values(allComponents(source.components)).flat())], [source])
  const report = useServiceReport(source, names, ask)
  const { isDismissed, dismiss } = useDismissedEvents()
  useSyncExternalStore(watchIncidents, toldIncidents, () => '')
  const now = Date.now()
  const news =
    report &&
    nextNews(report.status, names, (one) => isTold(idOf(one)) || isDismissed(keptIdOf(one, now), severity(one.state)))
  const planned = report && !news ? nextPlanned(report.status, names, now, isDismissed) : undefined
  const text = planned ? plannedText(planned, words, now) : news ? serviceText({ news, isOver: false }, words, now) : ''
  const end = useEnd(useServiceNews(source, names, ask), news)
  useAnnouncement(
    end && !isDismissed(keptIdOf(end, now), severity(end.state)) ? overText(end, words, now) : '',
    'polite',
    {
      ...ui,
      locale: words.locale,
    },
  )
  if (!planned && !news) return null
  const event = planned ?? news?.incident ?? news?.maintenance
  const state = planned || !news ? 'maintenance' : news.state
  const heading =
    state !== 'maintenance' ? words.bannerIncident : planned ? words.bannerPlanned : words.bannerMaintenance
  const href = event?.url ?? report?.status.url ?? ui.links.statusPage
  const step = { name: 'statusPage', label: ui.labels.statusPage, href: typeof href === 'string' ? href : undefined }
  const { heading: title = heading, description = text } = own
  // What is planned gets worse when it begins.
  const close = () => (news ? dismiss(keptIdOf(news, now), severity(news.state)) : planned && dismiss(planned.id, 0))
  return (
    <ErrorUIContext.Provider value={plain}>
      <Panel
        {...own}
        {...{ heading: title, description, state, step, words, rootRef }}
        dismiss={close}
        key={`${event?.id ?? ''} ${state}`}
      />
    </ErrorUIContext.Provider>
  )
}

/** What was told of last, once nothing of it is on the page any more. */
function useEnd(shown: ShownNews | undefined, news: ServiceNews | undefined): ServiceNews | undefined {
  const [last, keep] = useState<ServiceNews>()
  if (news && (news.state !== last?.state || idOf(news) !== idOf(last))) keep(news)
  return shown?.isOver ? last : undefined
}

function overText(news: ServiceNews, words: ServiceStatusUI['words'], now: number): string {
  return serviceText({ news, isOver: true }, words, now)
}

/** The worst that is not left out. What is left out also explains the states of its components. */
function nextNews(
  status: ServiceStatus,
  names: readonly string[],
  isLeftOut: (news: ServiceNews) => boolean,
): ServiceNews | undefined {
  let left = status
  for (;;) {
    const news = serviceNews(left, names)
    const event = news?.incident ?? news?.maintenance
    if (!news || !isLeftOut(news)) return event || left === status ? news : undefined
    if (!event) return undefined
    const isOther = ({ id }: { id: string }) => id !== event.id
    left = { ...left, incidents: left.incidents.filter(isOther), maintenances: left.maintenances.filter(isOther) }
  }
}

/** The next maintenance that the shopper has not dismissed yet. */
function nextPlanned(
  status: ServiceStatus,
  names: readonly string[],
  now: number,
  isDismissed: (id: string, level: number) => boolean,
): ServiceMaintenance | undefined {
  const maintenances = status.maintenances.filter(({ id }) => !isDismissed(id, 0))
  return plannedMaintenance({ ...status, maintenances }, names, now)
}

/** What tells it from others on the screen. */
function idOf(news: ServiceNews | undefined): string {
  return (news?.incident ?? news?.maintenance)?.id ?? news?.state ?? ''
}

/** The same for longer: an outage without an incident has no id, and that of another day is another one. */
function keptIdOf(news: ServiceNews, now: number): string {
  const { incident, maintenance, state } = news
  return (incident ?? maintenance)?.id ?? `${state} ${new Date(now).toDateString()}`
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
