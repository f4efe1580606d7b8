import type { ReactNode } from 'react'
import { useState } from 'react'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorFields } from '../../src/components/ErrorFields'
import { ErrorPage } from '../../src/components/ErrorPage'
import { RetryButton } from '../../src/components/RetryButton'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { StatusToast } from '../../src/components/StatusToast'
import { SupportLink } from '../../src/components/SupportLink'
import { PosedDialog } from '../PosedDialog'
import { useShop } from '../situations/words/useShop'

/** The components whose parts are listed. */
export type SpecimenName =
  | 'notice'
  | 'toast'
  | 'banner'
  | 'dialog'
  | 'page'
  | 'fields'
  | 'retryButton'
  | 'details'
  | 'links'

export interface Specimen {
  /** Its root element. */
  root: string
  render: () => ReactNode
}

const refusal = {
  status: 500,
  headers: { 'x-request-id': 'a231ed11-255b-4ea0-96c3-1790e1b27f7e' },
  body: { code: 'CHK0001' },
}

/** One of each, with all its parts. */
export const specimens: Readonly<Record<SpecimenName, Specimen>> = {
  notice: {
    root: '[data-error-ui="notice"]',
    render: () => <StatusNotice status={502} onRetry={tryForAMoment} onDismiss={nothing} />,
  },
  toast: {
    root: '[data-toast]',
    render: () => (
      <StatusToast status={404} onDismiss={nothing} placement="inline" duration={Number.POSITIVE_INFINITY} />
    ),
  },
  banner: {
    root: '[data-error-ui="banner"]',
    render: () => <ErrorBanner status={503} onRetry={tryForAMoment} onDismiss={nothing} />,
  },
  // As it looks when it is open, without the rest of the page being out of reach.
  dialog: {
    root: '[data-error-ui="dialog"]',
    render: () => <PosedDialog status={503} onRetry={tryForAMoment} />,
  },
  page: {
    root: '[data-error-ui="page"]',
    render: () => <ErrorPage status={503} onRetry={tryForAMoment} onBack={nothing} headingLevel={3} />,
  },
  fields: { root: '[data-error-ui="fields"]', render: () => <Fields /> },
  retryButton: { root: '[data-error-ui="retry-button"]', render: () => <Waiting /> },
  details: { root: '[data-error-ui="details"]', render: () => <ErrorDetails error={refusal} open /> },
  links: {
    root: '[data-error-ui="action"]',
    render: () => (
      <>
        <StatusPageLink /> <SupportLink />
      </>
    ),
  },
}

function Waiting() {
  const [answer] = useState(() => ({ status: 429, retryAt: Date.now() + 3_600_000, kind: 'tooManyRequests' }))
  return <RetryButton error={answer} onRetry={tryForAMoment} />
}

const rejected = {
  status: 422,
  fields: [
    { path: 'email', code: 'TAKEN' },
    { path: 'postcode', code: 'INVALID' },
  ],
}

function Fields() {
  const { email, postcode } = useShop().words
  // On this page nobody has sent a form, so the focus stays where it is.
  return <ErrorFields error={rejected} fields={{ email, postcode }} autoFocus={false} />
}

function tryForAMoment() {
  return new Promise((done) => setTimeout(done, 1500))
}

function nothing() {}
