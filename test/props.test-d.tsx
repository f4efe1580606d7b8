// Types only: `tsc --noEmit` compiles this file, and nothing runs it.
import type { ComponentProps } from 'react'
import { createRef } from 'react'
import type {
  ErrorBannerProps,
  ErrorDialogProps,
  ErrorPageProps,
  RetryButtonProps,
  StatusNoticeProps,
  StatusPageLinkProps,
} from '../src/index'
import {
  ErrorBanner,
  ErrorDetails,
  ErrorDialog,
  ErrorPage,
  RetryButton,
  StatusNotice,
  StatusPageLink,
  SupportLink,
} from '../src/index'

const error = new Error('x')
const caught: unknown = error
// biome-ignore lint/suspicious/noExplicitAny: clients type their errors like this
const anything: any = error
const maybe = (): number | undefined => 503
const failure = (): Error | null => error

// A shop's own component extends the props, leaves some out, and passes the rest on.
interface MyBannerProps extends ErrorBannerProps {
  campaign: string
}
export function MyBanner({ campaign, ...props }: MyBannerProps) {
  return <ErrorBanner {...props} data-campaign={campaign} />
}
interface MyNoticeProps extends Omit<StatusNoticeProps, 'status' | 'error'> {
  code: number
}
export function MyNotice({ code, ...props }: MyNoticeProps) {
  return <StatusNotice {...props} status={code} />
}
export function MyPage(props: Omit<ErrorPageProps, 'status'>) {
  return <ErrorPage {...props} heading="Mine" />
}
export function MyDialog({ onClose, ...props }: ErrorDialogProps & { onClose: () => void }) {
  return <ErrorDialog {...props} onOpenChange={onClose} />
}
export function MyButton(props: RetryButtonProps) {
  return <RetryButton {...props} className="mine" />
}
export function MyLink(props: StatusPageLinkProps) {
  return <StatusPageLink {...props} className="mine" />
}
export const props: ComponentProps<typeof ErrorBanner> = { status: 503, heading: 'x' }

// A status or an error, whichever the shop has.
export const right = [
  <ErrorBanner key={1} status={503} onRetry={() => {}} onClick={(event) => event.preventDefault()} data-x="1" />,
  <ErrorBanner key={2} status="503" ref={createRef<HTMLElement>()} style={{ margin: 0 }} />,
  <ErrorBanner key={3} error={anything} />,
  <ErrorPage key={4} error={failure()} />,
  <ErrorDialog key={5} error={null} ref={createRef<HTMLDivElement>()} />,
  <StatusNotice key={6} status={maybe()} error={caught} />,
  <RetryButton key={7} onRetry={async () => 5} ref={createRef<HTMLButtonElement>()} />,
  <StatusPageLink key={8} />,
  <SupportLink key={9} error={error} />,
]

export const wrong = [
  // @ts-expect-error both may say different things
  <ErrorBanner key={1} status={503} error={error} />,
  // @ts-expect-error both
  <StatusNotice key={2} status={503} error={error} />,
  // @ts-expect-error both
  <ErrorPage key={3} status={503} error={error} />,
  // @ts-expect-error both
  <ErrorDialog key={4} status={503} error={error} />,
  // @ts-expect-error both
  <RetryButton key={5} status={503} error={error} onRetry={() => {}} />,
  // @ts-expect-error both
  <StatusPageLink key={6} status={503} error={error} />,
  // @ts-expect-error both
  <SupportLink key={7} status={503} error={error} />,
  // @ts-expect-error neither
  <ErrorBanner key={8} />,
  // @ts-expect-error neither
  <StatusNotice key={9} onRetry={() => {}} />,
  // @ts-expect-error neither
  <ErrorPage key={10} status={undefined} />,
  // @ts-expect-error neither
  <ErrorDialog key={11} open />,
  // @ts-expect-error neither
  <ErrorDetails key={12} />,
  // @ts-expect-error nothing to send
  <RetryButton key={13} status={503} />,
  // @ts-expect-error not a status
  <ErrorBanner key={14} status={null} />,
  // @ts-expect-error not a prop
  <ErrorBanner key={15} status={503} bogus={1} />,
  // @ts-expect-error a handler gets no event
  <RetryButton key={16} onRetry={(event: Event) => event.preventDefault()} />,
]
