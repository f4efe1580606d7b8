import type { ReactElement } from 'react'
import { StrictMode } from 'react'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorFields } from '../../src/components/ErrorFields'
import { ErrorPage } from '../../src/components/ErrorPage'
import { RetryButton } from '../../src/components/RetryButton'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { StatusToast } from '../../src/components/StatusToast'
import { SupportLink } from '../../src/components/SupportLink'
import type { StepButtonProps, StepLinkProps } from '../../src/hooks/ErrorUIContext'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useFieldErrors } from '../../src/hooks/useFieldErrors'
import { allMessages } from '../messages/allMessages'
import { samples } from '../samples'

// Rendered in Node by globalSetup.tsx, hydrated in the browser by hydration.test.tsx.

const surfaces = { ErrorBanner, StatusNotice, ErrorPage }
const nothing = () => {}
const links = { home: '/', search: '/s', signIn: '/login', support: 'https://help.shop.example/' }
const handlers = { refresh: nothing, reset: nothing, review: nothing }
const waiting = { status: 503, headers: { 'retry-after': '30' } }
const over = { status: 429, headers: { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' } }

export const scenes: Record<string, ReactElement> = {}

for (const [name, Surface] of Object.entries(surfaces)) {
  for (const [kind, error] of Object.entries(samples)) {
    scenes[`${name} for ${kind}`] = (
      <ErrorUIProvider links={links} handlers={handlers}>
        <Surface error={error} onRetry={nothing} />
      </ErrorUIProvider>
    )
  }
  for (const { path, messages } of allMessages) {
    scenes[`${name} with the words of ${path}`] = (
      <ErrorUIProvider messages={messages} links={links}>
        <Surface status={404} />
        <Surface status={503} onRetry={nothing} />
      </ErrorUIProvider>
    )
  }
  scenes[`${name} in Strict Mode, without a provider`] = (
    <StrictMode>
      <Surface status={503} onRetry={nothing} headingLevel={2} />
    </StrictMode>
  )
  scenes[`${name} that waits`] = <Surface error={waiting} onRetry={nothing} />
  scenes[`${name} whose wait is over`] = <Surface error={over} onRetry={nothing} />
  scenes[`${name} under way`] = <Surface status={502} onRetry={nothing} pending />
  scenes[`${name} with every slot replaced`] = (
    <Surface status={500} heading={<em>Ours</em>} description={null} actions={<a href="/x">There</a>}>
      <p>More</p>
    </Surface>
  )
}

scenes['a toast'] = <StatusToast status={201} onDismiss={nothing} />
scenes['a toast in a line, in Strict Mode'] = (
  <StrictMode>
    <StatusToast status={503} compact placement="inline" onRetry={nothing} onDismiss={nothing} />
  </StrictMode>
)
scenes['a banner and a notice in a line'] = (
  <ErrorUIProvider links={links} details={ErrorDetails}>
    <ErrorBanner status={503} compact onRetry={nothing} onDismiss={nothing} />
    <StatusNotice status={404} compact>
      <p>More</p>
    </StatusNotice>
  </ErrorUIProvider>
)
scenes['a dismissable banner'] = <ErrorBanner status={500} onDismiss={nothing} icon={null} />
scenes['a page with a way back'] = <ErrorPage status={404} onBack={nothing} illustration={null} />
scenes['an open dialog beside the page'] = (
  <main>
    <p>Cart</p>
    <ErrorDialog status={503} onRetry={nothing} />
  </main>
)
scenes['a closed dialog'] = <ErrorDialog status={503} open={false} />
const refusal = { status: 400, data: { error: { code: 'CHK0264', message: 'Not available' }, operationId: 'a1b2-c3' } }
scenes['details, whose time and page wait for the browser'] = <ErrorDetails error={refusal} />
scenes['a banner with details, which wait for the browser'] = (
  <ErrorUIProvider details={ErrorDetails}>
    <ErrorBanner error={refusal} />
  </ErrorUIProvider>
)
const rejected = { status: 422, fields: [{ path: 'email', code: 'TAKEN' }, { path: 'zip' }] }
const labels = { email: 'Email', zip: { label: 'الرمز البريدي', id: 'zip' } }
scenes['fields of a form'] = <ErrorFields error={rejected} fields={labels} />
scenes['fields of a form with their inputs'] = <Form />
const Link = (props: StepLinkProps) => <a {...props} className="ours" />
const Button = (props: StepButtonProps) => <button {...props} className="ours" />
const steps = ['retry', 'support', { name: 'chat', label: 'Chat', onPress: nothing }] as const
scenes['steps with the link and the button of the shop, one of which waits'] = (
  <ErrorUIProvider components={{ Link, Button }} links={links} navigate={nothing}>
    <ErrorBanner status={503} onRetry={nothing} steps={steps} />
    <ErrorPage error={waiting} onRetry={nothing} onBack={nothing} />
    <StatusPageLink />
    <RetryButton onRetry={nothing}>Again</RetryButton>
  </ErrorUIProvider>
)
// In React 18 a component that takes no ref would warn of one.
scenes['an open dialog with the link and the button of the shop'] = (
  <ErrorUIProvider components={{ Link, Button }} links={links}>
    <p>Cart</p>
    <ErrorDialog status={503} onRetry={nothing} />
  </ErrorUIProvider>
)
scenes['steps that stand alone'] = (
  <p>
    <RetryButton onRetry={nothing} />
    <RetryButton status={503} onRetry={nothing} />
    <StatusPageLink />
    <StatusPageLink status={404} />
    <SupportLink href="/help" />
  </p>
)

function Form() {
  const problems = useFieldErrors(rejected, { fields: labels })
  return (
    <form>
      <ErrorFields errors={problems} />
      <input aria-label="Email" {...problems.inputProps('email')} />
      <p {...problems.errorProps('email')} />
    </form>
  )
}
