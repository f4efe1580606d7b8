import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorFallback } from '../../src/components/ErrorFallback'
import { ErrorFields } from '../../src/components/ErrorFields'
import { ErrorPage } from '../../src/components/ErrorPage'
import { RetryButton } from '../../src/components/RetryButton'
import { ServiceStatusBanner } from '../../src/components/ServiceStatusBanner'
import { ServiceStatusProvider } from '../../src/components/ServiceStatusProvider'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { StatusToast } from '../../src/components/StatusToast'
import { SupportLink } from '../../src/components/SupportLink'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import type { Retry } from '../../src/hooks/Retry'
import { retryView } from '../../src/hooks/retryView'
import { useFieldErrors } from '../../src/hooks/useFieldErrors'
import { allLabels } from '../../src/messages/allLabels'
import { en as developerEn } from '../../src/messages/locales/developer/en'
import type { Messages } from '../../src/messages/Messages'
import { serviceWordsIn } from '../../stories/serviceWords'
import { failingFeed, maintenanceFeed, statusPage } from '../../stories/statusPage'
import { words } from '../../stories/words'

// Every tone in every surface, and every state of a try, in any language, for a browser to paint.
const nothing = () => undefined
const links = { home: '/', search: '/s', signIn: '/login', checkOrders: '/orders', support: '/help', statusPage: '/up' }
const tones = { critical: 500, warning: 404, info: 202, success: 201 }
const known = { status: 500, headers: { 'x-request-id': 'f3a1' }, data: { error: { code: 'ORD002', message: 'No' } } }
const busy = { status: 429, headers: { 'retry-after': '3600' } }
const offline = { kind: 'offline' }

/** What is shown: `surfaces` that stand in a page, or one dialog over it. */
interface Shown {
  locale: string
  part: 'surfaces' | 'dialogs' | 'dialog'
}

function Surfaces({ density, messages }: { density: string; messages: Messages }) {
  return (
    <div data-density={density} data-states="" style={{ display: 'grid', gap: '1rem' }}>
      {Object.entries(tones).map(([tone, status]) => (
        <div key={tone}>
          <ErrorBanner status={status} steps={['retry', 'home', 'support']} onRetry={nothing} onDismiss={nothing} />
          <ErrorBanner status={status} steps={['checkOrders', 'retry']} onRetry={nothing} />
          <StatusNotice status={status} steps={['retry', 'home']} onRetry={nothing} onDismiss={nothing} />
          <ErrorPage status={status} steps={['retry', 'home']} onRetry={nothing} onBack={nothing} />
          <StatusToast
            status={status}
            steps={['retry', 'home']}
            placement="inline"
            onRetry={nothing}
            onDismiss={nothing}
          />
        </div>
      ))}
      <ErrorBanner error={{ response: known }} headingLevel={2} />
      <ErrorBanner error={{ response: known }} compact onRetry={nothing} onDismiss={nothing} />
      <StatusNotice status={404} compact onDismiss={nothing} />
      <StatusToast status={503} compact placement="inline" onRetry={nothing} onDismiss={nothing} />
      <ErrorBanner status={503} onRetry={nothing} pending />
      <ErrorBanner error={busy} onRetry={nothing} />
      <ErrorBanner status={503} actions={<RetryButton onRetry={nothing} maxPresses={0} />} />
      <ErrorBanner error={offline} onRetry={nothing} />
      <ErrorBanner error={offline} heading={allLabels(messages).backOnline} description={null} data-tone="success" />
      <StatusNotice error={busy} onRetry={nothing} />
      <ErrorBanner error={asking.error} retry={asking} method="POST" />
      <ErrorBanner error={waiting.error} retry={waiting} />
      <ErrorFallback error={new Error('x')} as="page" reset={nothing} />
      <ErrorPage status={404} />
      <ErrorUIProvider messages={developerEn}>
        <ErrorBanner status={401} />
        <StatusNotice status={401} />
      </ErrorUIProvider>
      <Fields />
      <RetryButton onRetry={nothing} />
      <div>
        <StatusPageLink /> <SupportLink />
      </div>
    </div>
  )
}

const faults = ['required', 'invalid', 'TOO_LONG', 'TOO_SHORT', 'TAKEN', 'NOT_FOUND', 'E1']
const rejected = { status: 422, fields: faults.map((code) => ({ path: code.toLowerCase(), code })) }
const labels = Object.fromEntries(rejected.fields.map(({ path }) => [path, 'Postcode']))

/** A message for each fault, in the list and beside an input. */
function Fields() {
  const problems = useFieldErrors(rejected, { fields: labels })
  return (
    <div>
      <ErrorFields errors={problems} />
      {problems.errors.map(({ name }) => (
        <p key={name} {...problems.errorProps(name)} />
      ))}
    </div>
  )
}

/** The tries of a request that stay as they are: with a question, or with a wait of our own. */
function standing(snapshot: Partial<Parameters<typeof retryView>[0]>, status: number): Retry {
  const now = { state: 'failed', tries: 1, canSkip: false, retryAt: undefined, ...snapshot } as never
  const view: NonNullable<Retry['view']> = (...words) => retryView(now, ...words)
  return { ...(now as Retry), error: { status }, view }
}

const asking = standing({ state: 'asking', mode: 'verifyFirst' }, 500)
const waiting = standing({ state: 'waiting', mode: 'automatic', canSkip: true, retryAt: Date.now() + 3_600_000 }, 502)

// What a status page may tell of.
const pages = {
  degraded: statusPage(failingFeed('degraded', 'investigating')),
  partialOutage: statusPage(failingFeed()),
  majorOutage: statusPage(failingFeed('majorOutage', 'monitoring')),
  maintenance: statusPage(maintenanceFeed(-30, 60)),
  planned: statusPage(maintenanceFeed(120, 180)),
}

function Everything({ locale, part }: Shown) {
  const messages = words.shopper[locale] as Messages
  return (
    <ErrorUIProvider messages={messages} links={links} details={ErrorDetails}>
      {part === 'surfaces' && (
        <>
          <Surfaces density="comfortable" messages={messages} />
          <Surfaces density="compact" messages={messages} />
          {Object.entries(pages).map(([name, source]) => (
            <ServiceStatusProvider key={name} source={source} words={serviceWordsIn(locale)} about="order">
              <ServiceStatusBanner />
              <ErrorBanner status={503} onRetry={nothing} />
              <StatusNotice status={503} />
              <ErrorPage status={503} />
              <StatusPageLink />
            </ServiceStatusProvider>
          ))}
        </>
      )}
      {part === 'dialogs' &&
        Object.values(tones).map((status) => (
          <ErrorDialog key={status} status={status} steps={['retry', 'home']} onRetry={nothing} />
        ))}
      {part === 'dialog' && (
        <ErrorDialog error={{ response: { ...known, status: 503 } }} onRetry={nothing} container={main} />
      )}
    </ErrorUIProvider>
  )
}

const main = document.createElement('main')
document.body.append(main)
const root = createRoot(main)

Object.assign(window, {
  /** Shows it, with all details open. */
  show(shown: Shown) {
    const { lang, dir } = { lang: shown.locale, dir: words.shopper[shown.locale]?.dir ?? 'ltr' }
    Object.assign(document.documentElement, { lang, dir })
    flushSync(() => root.render(<Everything key={JSON.stringify(shown)} {...shown} />))
    for (const details of document.querySelectorAll('details')) details.open = true
  },
  locales: Object.keys(words.shopper),
})
