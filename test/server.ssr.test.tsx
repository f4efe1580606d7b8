import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErrorBanner } from '../src/components/ErrorBanner'
import { ErrorDetails } from '../src/components/ErrorDetails'
import { ErrorDialog } from '../src/components/ErrorDialog'
import { ErrorFallback } from '../src/components/ErrorFallback'
import { ErrorFields } from '../src/components/ErrorFields'
import { ErrorPage } from '../src/components/ErrorPage'
import { FailedPart } from '../src/components/FailedPart'
import { FailureSummary } from '../src/components/FailureSummary'
import { Illustration } from '../src/components/Illustration'
import { OfflineBanner } from '../src/components/OfflineBanner'
import { RetryButton } from '../src/components/RetryButton'
import { StatusIllustration } from '../src/components/StatusIllustration'
import { StatusNotice } from '../src/components/StatusNotice'
import { StatusPageLink } from '../src/components/StatusPageLink'
import { StatusToast } from '../src/components/StatusToast'
import { SupportLink } from '../src/components/SupportLink'
import { ErrorUIProvider } from '../src/hooks/ErrorUIProvider'
import { leaveGently } from '../src/hooks/leaveGently'
import { useErrorSurface } from '../src/hooks/useErrorSurface'
import { useFieldErrors } from '../src/hooks/useFieldErrors'
import { useOnline } from '../src/hooks/useOnline'
import { useRetry } from '../src/hooks/useRetry'
import { useStatusMessage } from '../src/hooks/useStatusMessage'
import { useTimeLeft } from '../src/hooks/useTimeLeft'
import { shelf } from '../src/illustrations'
import type * as main from '../src/index'
import { summaryEn } from '../src/messages/summary/en'

// Everything that the main entry point exports, on a server. The type says that nothing is left out.

const nothing = () => {}

/** Renders what a hook gives on a server. */
function Result({ of }: { of: () => unknown }) {
  return <p>{JSON.stringify(of()) ?? 'undefined'}</p>
}

const rejected = { status: 422, fields: [{ path: 'email', code: 'TAKEN' }] }
const fields = { email: 'Email' }

const scenes: Record<keyof typeof main, [scene: ReactElement, shows: RegExp]> = {
  ErrorBanner: [<ErrorBanner key="" status={503} onRetry={nothing} />, /The store is not available right now/],
  ErrorDetails: [<ErrorDetails key="" error={{ status: 503, requestId: 'a1' }} />, /Details for support/],
  ErrorDialog: [<ErrorDialog key="" status={503} />, /^$/],
  ErrorFallback: [
    <ErrorFallback key="" error={new Error('x')} reset={nothing} />,
    /Something did not work as it should/,
  ],
  ErrorFields: [<ErrorFields key="" error={rejected} fields={fields} />, /this is already in use/],
  ErrorPage: [<ErrorPage key="" status={404} />, /We could not find this/],
  ErrorUIProvider: [<ErrorUIProvider key="">The shop</ErrorUIProvider>, /The shop/],
  leaveGently: [
    <ErrorUIProvider key="" motion={leaveGently}>
      The shop
    </ErrorUIProvider>,
    /The shop/,
  ],
  OfflineBanner: [<OfflineBanner key="" />, /^$/],
  RetryButton: [<RetryButton key="" onRetry={nothing} />, /Try again/],
  FailedPart: [<FailedPart key="" status={503} method="GET" onRetry={nothing} />, /The store is not available/],
  FailureSummary: [
    <FailureSummary key="" words={summaryEn} least={1}>
      <FailedPart status={503} method="GET" onRetry={nothing} />
    </FailureSummary>,
    /^<section.*The store is not available/,
  ],
  Illustration: [<Illustration key="" scene={shelf} />, /^<svg/],
  StatusIllustration: [<StatusIllustration key="" kind="notFound" />, /^<svg/],
  StatusNotice: [<StatusNotice key="" status={201} />, /Saved/],
  StatusPageLink: [<StatusPageLink key="" />, /status\.vtex\.com/],
  StatusToast: [<StatusToast key="" status={201} onDismiss={nothing} />, /role="status".*Saved/],
  SupportLink: [<SupportLink key="" href="/help" />, /Contact support/],
  useErrorSurface: [<Result key="" of={() => useErrorSurface({ status: 404 }).title} />, /We could not find this/],
  useFieldErrors: [<Result key="" of={() => useFieldErrors(rejected, { fields }).errors[0]?.fault} />, /taken/],
  useOnline: [<Result key="" of={useOnline} />, />true</],
  useRetry: [<Result key="" of={() => useRetry(nothing).state} />, /idle/],
  useStatusMessage: [<Result key="" of={() => useStatusMessage(404).title} />, /We could not find this/],
  useTimeLeft: [<Result key="" of={() => useTimeLeft(undefined)} />, /undefined/],
}

test.each(Object.entries(scenes))('%s renders on a server, twice the same', (_, [scene, shows]) => {
  const html = renderToString(scene)
  expect(html).toMatch(shows)
  expect(renderToString(scene)).toBe(html)
})
