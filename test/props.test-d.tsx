// Types only: `tsc --noEmit` compiles this file, and nothing runs it.
import type { ComponentProps, ComponentPropsWithoutRef, ComponentType } from 'react'
import { createRef, forwardRef } from 'react'
import type {
  ErrorBannerProps,
  ErrorDialogProps,
  ErrorPageProps,
  RetryButtonProps,
  StatusNoticeProps,
  StatusPageLinkProps,
  StepComponents,
} from '../src/index'
import {
  ErrorBanner,
  ErrorDetails,
  ErrorDialog,
  ErrorPage,
  ErrorUIProvider,
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

// Links and buttons as design systems and routers type them. test/docs compiles those of Next.js and React Router.
interface RadixLike extends Omit<ComponentPropsWithoutRef<'button'>, 'color'> {
  variant?: 'solid' | 'soft'
  color?: 'red' | 'blue'
  asChild?: boolean
}
const RadixLikeButton = forwardRef<HTMLButtonElement, RadixLike>(() => null)
interface AriaLike {
  onClick?: (event: React.MouseEvent<Element & { focus(): void }>) => void
  'aria-disabled'?: boolean | 'true' | 'false'
  children?: React.ReactNode | ((state: { isPressed: boolean }) => React.ReactNode)
  type?: 'button' | 'submit'
}
const AriaLikeButton: ComponentType<AriaLike> = () => null
const NextLikeLink = forwardRef<
  HTMLAnchorElement,
  Omit<ComponentPropsWithoutRef<'a'>, 'href'> & { href: string | URL }
>(() => null)
const RouterLikeLink = (_: { to: string; children?: React.ReactNode; target?: string }) => null
const NeedsColour = (_: { colour: string }) => null

export const systems: StepComponents[] = [
  { Button: RadixLikeButton, Link: NextLikeLink },
  { Button: AriaLikeButton },
  { Button: (props) => <RadixLikeButton variant="soft" {...props} /> },
  { Link: ({ href, ...props }) => <RouterLikeLink to={href} {...props} /> },
  { Link: undefined, Button: undefined },
  // @ts-expect-error a router's link that takes `to` needs a component around it
  { Link: RouterLikeLink },
  // @ts-expect-error it needs what a step does not have
  { Button: NeedsColour },
]

export const own = [
  <ErrorBanner key={1} status={503} steps={['retry', { name: 'call', label: 'Call', href: 'tel:1' }]} />,
  <ErrorUIProvider
    key={2}
    navigate={async (path: string) => path}
    links={{ signIn: ({ title }) => `/login?${title}` }}
  />,
  <ErrorUIProvider key={3} links={{ signIn: () => undefined, home: undefined }} />,
  // @ts-expect-error not a step of this library
  <ErrorBanner key={4} status={503} steps={['call']} />,
  // @ts-expect-error a step of one's own needs a label
  <ErrorBanner key={5} status={503} steps={[{ name: 'call', href: 'tel:1' }]} />,
  // @ts-expect-error not a step of this library
  <ErrorUIProvider key={6} links={{ call: 'tel:1' }} />,
]
