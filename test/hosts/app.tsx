import type { ReactNode } from 'react'
import { StrictMode, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import {
  ErrorBanner,
  ErrorDetails,
  ErrorDialog,
  ErrorFallback,
  ErrorPage,
  ErrorUIProvider,
  OfflineBanner,
  RetryButton,
  StatusNotice,
  StatusPageLink,
  SupportLink,
} from 'storefront-error-ui'

// Bundled with the built package by serveHost.ts.

/** What support asks for. */
export const reference = 'a1b2-c3'
const refused = { status: 400, data: { error: { code: 'CHK0264' }, operationId: reference } }
const busy = { status: 429, headers: { 'retry-after': '30' } }
const links = { home: '/', search: '/s', support: '/help', signIn: '/login' }

interface Props {
  /** Where a dialog is put. */
  container?: HTMLElement | undefined
  /** Tells the shops of a page apart. */
  name?: string | undefined
}

/** Every component at once, as no shop would have them. */
export function Everything({ container, name = 'shop' }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [isLate, setIsLate] = useState(false)
  const [tries, setTries] = useState(0)
  return (
    <StrictMode>
      <ErrorUIProvider links={links} details={ErrorDetails}>
        <h1>{name}</h1>
        <OfflineBanner />
        <button type="button" onClick={() => setIsOpen(true)}>
          Order in {name}
        </button>
        <button type="button" onClick={() => setIsLate(true)}>
          Load in {name}
        </button>
        {isLate && <ErrorBanner status={502} heading={`Late in ${name}`} onRetry={() => {}} />}
        <ErrorBanner error={busy} onRetry={() => {}} />
        <ErrorBanner error={refused} onDismiss={() => {}} />
        <StatusNotice status={503} onRetry={() => setTries(tries + 1)} />
        <p>
          Tries in {name}: {tries}
        </p>
        <ErrorPage status={404} headingLevel={2} />
        <ErrorFallback error={new Error('boom')} reset={() => {}} as="banner" />
        <RetryButton onRetry={() => {}} />
        <StatusPageLink />
        <SupportLink />
        <ErrorDialog status={500} open={isOpen} onOpenChange={setIsOpen} container={container} />
      </ErrorUIProvider>
    </StrictMode>
  )
}

/** The same in a shadow root, with the sheet that its own root needs. */
function inShadow(host: HTMLElement) {
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/styles.css' })
  const [root, container] = [document.createElement('main'), document.createElement('div')]
  shadow.append(sheet, root, container)
  show(root, <Everything container={host.dataset.shadow === 'inside' ? container : undefined} />)
}

// Two copies of React would give the same ids.
function show(root: Element, what: ReactNode, identifierPrefix = 'shop') {
  flushSync(() => createRoot(root, { identifierPrefix }).render(what))
}

// The first place that no other copy has taken. A server has none.
const place = globalThis.document?.querySelector<HTMLElement>('[data-shop]:not([data-taken])')
if (place) {
  const name = place.dataset.shop
  place.dataset.taken = ''
  if ('shadow' in place.dataset) inShadow(place)
  else if (place.firstChild) hydrateRoot(place, <Everything name={name} />)
  else show(place, <Everything name={name} />, name)
}
