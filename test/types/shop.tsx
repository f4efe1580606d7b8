// What a shop writes, with every entry point in it. Compiled against the packed package by each version of TypeScript.
import type { ComponentProps, HTMLAttributes } from 'react'
import { createRef } from 'react'
import type {
  ErrorBannerProps,
  ErrorPageProps,
  ErrorUIEvent,
  FailureReport,
  FieldErrors,
  InputError,
  Links,
  OwnStep,
  Retry,
  RetryButtonProps,
  RetryRequest,
  StepButtonProps,
  StepComponents,
  SurfaceProps,
  UseRetryResult,
} from 'storefront-error-ui'
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
  useErrorSurface,
  useFieldErrors,
  useOnline,
  useRetry,
  useStatusMessage,
  useTimeLeft,
} from 'storefront-error-ui'
import { aboutDe } from 'storefront-error-ui/about/de'
import { apolloRetry } from 'storefront-error-ui/adapters/apollo'
import { axiosRetry } from 'storefront-error-ui/adapters/axios'
import type { WatchedCart } from 'storefront-error-ui/adapters/faststore'
import { answerOrFailure, answerOrThrow, fastStoreToast, watchCart } from 'storefront-error-ui/adapters/faststore'
import { kyRetry } from 'storefront-error-ui/adapters/ky'
import { swrRetry } from 'storefront-error-ui/adapters/swr'
import { queryRetry } from 'storefront-error-ui/adapters/tanstack-query'
import { checkoutEn, checkoutReason, checkoutReasons } from 'storefront-error-ui/checkout'
import { checkoutDe } from 'storefront-error-ui/checkout/de'
import { ErrorDevtools } from 'storefront-error-ui/devtools'
import { ErrorDevtools as StagingDevtools } from 'storefront-error-ui/devtools/production'
import type { FieldFault, Outcome } from 'storefront-error-ui/http'
import { assertOk, HttpError, publicError, readOutcome, readResponse } from 'storefront-error-ui/http'
import { shelf as emptyShelf } from 'storefront-error-ui/illustrations'
import type { ServiceNews, ServiceStatus, ServiceStatusSource } from 'storefront-error-ui/live'
import {
  nodeHandler,
  readServiceStatus,
  serviceNews,
  serviceStatusSource,
  statusProxy,
  touchedComponents,
  vtexComponents,
} from 'storefront-error-ui/live'
import { loadMessages } from 'storefront-error-ui/locales'
import { en as developerEn } from 'storefront-error-ui/locales/developer/en'
import { ptBR } from 'storefront-error-ui/locales/pt-BR'
import { servicePtBR } from 'storefront-error-ui/locales/service/pt-BR'
import { summaryPtBR } from 'storefront-error-ui/locales/summary/pt-BR'
import type { FieldMap, Messages } from 'storefront-error-ui/messages'
import { defineMessages, describe, describeFields } from 'storefront-error-ui/messages'
import { retryAdvice } from 'storefront-error-ui/retry'
import type { ServiceStatusProviderProps } from 'storefront-error-ui/service-status'
import { ServiceStatusBanner, ServiceStatusProvider } from 'storefront-error-ui/service-status'
import type { StatusKind } from 'storefront-error-ui/status'
import { documentedStatuses, statusFacts, statusKind } from 'storefront-error-ui/status'
import type { Answer } from 'storefront-error-ui/testing'
import { answers, forFetch, poses } from 'storefront-error-ui/testing'

const nothing = () => {}
const messages: Messages = defineMessages(ptBR, { statuses: { notFound: { title: 'Saiu de linha' } } })
const reasons = checkoutReasons(checkoutEn)
export const waiting: string = checkoutReason(checkoutDe, 'paymentAwaited', { until: 'morgen' }).title
export const subject: string = aboutDe.subjects.cart.loaded
const section = createRef<HTMLElement>()
const report = ({ kind, route, fingerprint }: FailureReport): string => `${kind} ${route ?? ''} ${fingerprint}`

const count = ({ name, fingerprint }: ErrorUIEvent): string => `${name} ${fingerprint}`

export function Shop({ error }: { error: unknown }) {
  const order: UseRetryResult<{ id: string }> = useRetry(send, { method: 'POST', key: 'order 1' })
  const shown: Retry = order
  const seconds: number | undefined = useTimeLeft(order.retryAt)
  const online: boolean = useOnline()
  const { title, actions, tone } = useStatusMessage(error)
  return (
    <ErrorUIProvider
      messages={messages}
      motion={leaveGently}
      links={links}
      navigate={(path: string) => history.pushState(null, '', path)}
      components={components}
      reasons={reasons}
      onOutcome={report}
      onEvent={count}
      details={ErrorDetails}
    >
      <OfflineBanner />
      <ServiceStatusProvider source={source} words={servicePtBR} about="order" pageLanguage="en">
        <ServiceStatusBanner compact headingLevel={2} />
      </ServiceStatusProvider>
      <ErrorBanner ref={section} error={error} onRetry={nothing} data-tone={tone} className="ours" headingLevel={3} />
      <ErrorPage status={404} onBack={nothing} heading={<em>{title}</em>} />
      <ErrorDialog error={order.error} retry={shown} onOpenChange={(open: boolean) => open} />
      <StatusNotice status="503" description={null} compact />
      <StatusToast status={201} placement="inline" silent duration={8000} onDismiss={nothing} />
      <OwnMarkup error={error} />
      <ErrorFallback error={error} resetErrorBoundary={nothing} as="banner" />
      <RetryButton retry={order}>{order.data?.id ?? seconds}</RetryButton>
      <StatusPageLink />
      <SupportLink href="/help" />
      <StatusIllustration kind="notFound" />
      <Illustration scene={emptyShelf} />
      {online ? actions.join() : null}
      <FailureSummary words={summaryPtBR} least={2}>
        <FailedPart error={error} onRetry={nothing} method="GET" />
      </FailureSummary>
    </ErrorUIProvider>
  )
}

const links: Links = { home: '/', signIn: ({ kind }) => `/login?why=${kind}`, support: undefined }
const call: OwnStep = { name: 'call', label: 'Call us', href: 'tel:+15550100' }

// A design system's button, as most are typed, and one that names a few props of its own.
function ShopButton(props: ComponentProps<'button'>) {
  return <button {...props} />
}
function SmallButton({ children, onClick, ...rest }: StepButtonProps & { size?: 'small' | 'large' }) {
  return (
    <ShopButton {...rest} onClick={onClick}>
      {children}
    </ShopButton>
  )
}
export const others: StepComponents[] = [{ Button: SmallButton }, { Link: (props) => <a {...props} /> }, {}]
const components: StepComponents = { Link: (props) => <a {...props} className="ours" />, Button: ShopButton }

// What a shop makes of a component: it extends the props, leaves some out, and passes the rest on.
interface MyBannerProps extends ErrorBannerProps {
  campaign: string
}
export function MyBanner({ campaign, ...props }: MyBannerProps) {
  return <ErrorBanner {...props} data-campaign={campaign} steps={['retry', call, 'support']} />
}
interface MyPageProps extends Omit<ErrorPageProps, 'status' | 'error'> {
  code: number
}
export function MyPage({ code, ...props }: MyPageProps) {
  return <ErrorPage {...props} status={code} />
}
export function MyRetry(props: Omit<RetryButtonProps, 'maxPresses'>) {
  return <RetryButton {...props} maxPresses={3} />
}
interface MyCardProps extends SurfaceProps, Omit<HTMLAttributes<HTMLElement>, 'children' | 'about'> {
  wide?: boolean
}
export function MyCard({ wide, ...props }: MyCardProps) {
  const { root, title, titleAttributes, steps, input, onRetry } = useErrorSurface(props)
  return (
    <article {...root} data-wide={wide}>
      <b {...titleAttributes}>{title}</b>
      {steps.some(({ name }) => name === 'retry') && (
        <RetryButton error={input} onRetry={onRetry} retry={props.retry} />
      )}
    </article>
  )
}

function OwnMarkup({ error }: { error: unknown }) {
  const { root, title, titleAttributes, steps } = useErrorSurface({ error, className: 'ours' })
  return (
    <section {...root}>
      <b {...titleAttributes}>{title}</b>
      {steps.map(({ name, label, href }) => (
        <a key={name} href={href}>
          {label}
        </a>
      ))}
    </section>
  )
}

// @ts-expect-error: a status or an error, never both
export const both = <ErrorBanner status={503} error={new Error('x')} />
// @ts-expect-error: one of the two
export const neither = <ErrorBanner />

const address: FieldMap = { zip: 'Postcode', email: { label: 'Email', id: 'email', messages: { taken: 'Sign in' } } }

export function Form({ error }: { error: unknown }) {
  const problems = useFieldErrors(error, {
    fields: { email: 'Email', zip: { label: 'Postcode', name: 'address.zip' }, 'items.*.count': 'Count' },
  })
  const any: FieldErrors = problems
  const [first]: readonly InputError<'email' | 'address.zip' | `items.${number}.count`>[] = problems.errors
  const fault: FieldFault | 'unknown' | undefined = first?.fault
  // @ts-expect-error: the form has no such field
  problems.inputProps('phone')
  return (
    <form>
      <ErrorFields ref={section} errors={problems} heading={fault} autoFocus={false} />
      <ErrorFields error={error} fields={address} onFieldPress={({ name }, event) => name || event.preventDefault()} />
      <input
        {...problems.inputProps('email', { 'aria-describedby': 'hint' })}
        onChange={() => problems.clearError('email')}
      />
      <input {...problems.inputProps('items.0.count')} />
      <p {...problems.errorProps('address.zip')} />
      {any.rest.length > 0 || !any.isAboutFields ? <ErrorBanner error={error} /> : null}
    </form>
  )
}

async function send({ signal, idempotencyKey }: RetryRequest): Promise<{ id: string }> {
  const headers = { 'Idempotency-Key': idempotencyKey }
  const response = await assertOk(await fetch('/api/orders', { method: 'POST', headers, signal }))
  return response.json()
}

export async function read(error: unknown, response: Response): Promise<string> {
  const outcome: Outcome = error instanceof HttpError ? error.outcome : readOutcome(await readResponse(response))
  const { mode, delay } = retryAdvice(outcome, { attempt: 1, budget: () => true })
  const kind: StatusKind = statusKind(outcome.status)
  const words = describe(outcome, await loadMessages(['pt-PT']))
  const fields: string[] = describeFields(outcome, address, ptBR).errors.map(({ message }) => message)
  return [
    ...fields,
    mode,
    delay,
    kind,
    words.title,
    describe(503, developerEn).title,
    documentedStatuses[0].reason,
  ].join()
}

export const thrown: string = publicError(new Error()).digest
export const shelf: Answer[] = [answers.slow(100), answers.checkout('CHK0085', { status: 409 })]
export const give: typeof fetch = forFetch(...shelf, answers.tooManyRequests({ retryAfter: new Date(0) }))
export const panels = [<ErrorDevtools key="1" />, <StagingDevtools key="2" />]
export const posed = <ErrorBanner {...poses.waiting({ seconds: 5, run: nothing })} />
export const rules = [apolloRetry(), typeof axiosRetry, kyRetry(), swrRetry(), queryRetry({ maxTries: 2 })]
export const nearby = async () => {
  const answer = await answerOrFailure(async () => ({ stores: ['Centro'] }))
  return 'stores' in answerOrThrow(answer) && fastStoreToast(describe(201, ptBR))?.message
}
export const watched = (store: Parameters<typeof watchCart<{ id: string }>>[0]): WatchedCart => watchCart(store)
export const service: ServiceStatus = readServiceStatus('{}')
export const source: ServiceStatusSource = serviceStatusSource({ url: '/api/status' })
export const about: ServiceStatusProviderProps['about'] = 'cart'
export const proxy: (request: Request) => Promise<Response> = statusProxy({
  url: ['https://status.example/summary.json'],
})
export const api = nodeHandler(proxy)
export const news: ServiceNews | undefined = serviceNews(
  service,
  touchedComponents({ url: '/api/checkout/' }, vtexComponents),
)
export const tone: 'success' | 'info' | 'warning' | 'critical' = statusFacts.notFound.tone
