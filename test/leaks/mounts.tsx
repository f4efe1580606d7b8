import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import {
  ErrorBanner,
  ErrorDetails,
  ErrorDialog,
  ErrorFallback,
  ErrorFields,
  ErrorPage,
  ErrorUIProvider,
  FailedPart,
  FailureSummary,
  Illustration,
  leaveGently,
  OfflineBanner,
  RetryButton,
  StatusIllustration,
  StatusNotice,
  StatusPageLink,
  StatusToast,
  SupportLink,
  useRetry,
  useTimeLeft,
} from 'storefront-error-ui'
import { shelf } from 'storefront-error-ui/illustrations'
import { serviceStatusSource } from 'storefront-error-ui/live'
import { serviceEn } from 'storefront-error-ui/locales/service/en'
import { summaryEn } from 'storefront-error-ui/locales/summary/en'
import { ServiceStatusBanner, ServiceStatusProvider } from 'storefront-error-ui/service-status'

// Bundled with the built package, and run by browser.test.ts.

const never = () => new Promise<void>(() => {})
const waiting = () => ({ status: 503, headers: { 'retry-after': '3' } })
const rejected = () => ({ status: 422, fields: [{ path: 'email', code: 'TAKEN' }] })
const refused = () => ({ status: 400, data: { error: { code: 'CHK0264' }, operationId: 'a1b2' } })

function Tries({ name }: { name?: string }) {
  const [error] = useState(waiting)
  const retry = useRetry(never, { error, method: 'GET', key: name })
  useTimeLeft(retry.retryAt)
  return <ErrorBanner error={error} retry={retry} />
}

const source = serviceStatusSource({ url: '/service-status' })

const kept: unknown[] = []

/** Keeps what it is told to, as a mistake of ours would. */
function Leak({ what }: { what: 'timer' | 'listener' | 'observer' | 'node' | 'memory' }) {
  useEffect(() => {
    if (what === 'timer') setInterval(() => {}, 1000)
    if (what === 'listener') addEventListener('online', () => {})
    if (what === 'observer') {
      const observer = new ResizeObserver(() => {})
      observer.observe(document.body)
      kept.push(observer)
    }
    if (what === 'node') kept.push(document.createElement('p'))
    if (what === 'memory') kept.push(Array.from({ length: 500 }, () => ({})))
  }, [what])
  return null
}

/** What is mounted, by its name. The number tells one from another. */
const scenes: Record<string, (nth: number) => ReactNode> = {
  StatusNotice: () => <StatusNotice status={404} />,
  StatusToast: () => <StatusToast status={201} duration={2000} onDismiss={() => {}} />,
  ErrorBanner: () => <ErrorBanner error={waiting()} onRetry={never} onDismiss={() => {}} />,
  FailureSummary: () => (
    <FailureSummary words={summaryEn} least={2}>
      <FailedPart error={waiting()} onRetry={never} method="GET" />
      <FailedPart status={502} onRetry={never} method="GET" />
    </FailureSummary>
  ),
  ErrorPage: () => <ErrorPage status={500} onRetry={never} onBack={() => {}} />,
  ErrorDialog: () => <ErrorDialog status={503} onRetry={never} />,
  ErrorFallback: (nth) => <ErrorFallback error={new Error(`fallback ${nth}`)} reset={() => {}} />,
  ErrorDetails: () => <ErrorDetails open error={refused()} />,
  ErrorFields: () => <ErrorFields error={rejected()} fields={{ email: 'Email' }} />,
  OfflineBanner: () => <OfflineBanner onRetry={never} />,
  'RetryButton that waits': () => <RetryButton error={waiting()} onRetry={never} />,
  'RetryButton under way': () => <RetryButton onRetry={never} />,
  'useRetry that waits': () => <Tries />,
  'useRetry with a key': (nth) => <Tries name={`request ${nth}`} />,
  StatusPageLink: () => <StatusPageLink />,
  SupportLink: () => <SupportLink href="/help" />,
  Illustration: () => <Illustration scene={shelf} />,
  StatusIllustration: () => <StatusIllustration kind="offline" />,
  ErrorUIProvider: () => (
    <ErrorUIProvider links={{ home: '/' }} details={ErrorDetails} motion={leaveGently} onOutcome={() => {}}>
      <ErrorBanner error={refused()} />
    </ErrorUIProvider>
  ),
  ServiceStatusProvider: () => (
    <ServiceStatusProvider source={source} words={serviceEn} about="order">
      <ErrorBanner error={refused()} />
      <ErrorBanner status={503} />
      <ServiceStatusBanner />
    </ServiceStatusProvider>
  ),
  'a leak of a timer': () => <Leak what="timer" />,
  'a leak of a listener': () => <Leak what="listener" />,
  'a leak of an observer': () => <Leak what="observer" />,
  'a leak of a node': () => <Leak what="node" />,
  'a leak of memory': () => <Leak what="memory" />,
}

const root = createRoot(document.querySelector('main') as HTMLElement)
let mounted = 0

/** Shows so many of a scene at once. */
function mount(name: string, count: number): void {
  const scene = scenes[name] as (nth: number) => ReactNode
  flushSync(() => root.render(Array.from({ length: count }, () => <div key={++mounted}>{scene(mounted)}</div>)))
}

function unmount(): void {
  flushSync(() => root.render(null))
}

/** Presses all that can be pressed. */
function press(): void {
  for (const button of document.querySelectorAll<HTMLElement>('main button')) flushSync(() => button.click())
}

/** Mounts and unmounts one after the other, some of them before their effects have run. */
function blink(name: string, times: number): void {
  for (let time = 0; time < times; time++) {
    mount(name, 1)
    unmount()
  }
}

/** The browser says that the connection is gone, or that it is back. */
function connect(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { value: isOnline, configurable: true })
  dispatchEvent(new Event(isOnline ? 'online' : 'offline'))
}

Object.assign(globalThis, { mounts: { names: Object.keys(scenes), mount, unmount, press, blink, connect } })
