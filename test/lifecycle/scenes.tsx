import type { ReactNode } from 'react'
import { Activity, Component, StrictMode, Suspense, use, useLayoutEffect, useRef, useState } from 'react'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorFallback } from '../../src/components/ErrorFallback'
import { ErrorPage } from '../../src/components/ErrorPage'
import { OfflineBanner } from '../../src/components/OfflineBanner'
import { RetryButton } from '../../src/components/RetryButton'
import { ServiceStatusBanner } from '../../src/components/ServiceStatusBanner'
import { ServiceStatusProvider } from '../../src/components/ServiceStatusProvider'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusToast } from '../../src/components/StatusToast'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useRetry } from '../../src/hooks/useRetry'
import { serviceEn } from '../../src/messages/service/en'
import type { OwnSource } from '../live/ownSource'

/** What the shop knows. The walk changes it. */
export interface ShopState {
  error: unknown
  route: number
  isHidden: boolean
  /** Pending while a part of the page is still to be loaded. */
  part: Promise<void> | undefined
  key: number
}

export interface SceneProps {
  error: unknown
  /** Sends the request again. */
  retry: () => Promise<void>
  dismiss: () => void
  /** The request itself, which rejects. */
  send: () => Promise<unknown>
  source: OwnSource
}

type Scene = (props: SceneProps) => ReactNode

const Content = () => <p>Oak stool</p>

function Session({ error, send, Surface }: SceneProps & { Surface: typeof ErrorBanner | typeof ErrorDialog }) {
  const retry = useRetry(send, { error, method: 'POST', maxTries: 2 })
  return retry.error === undefined ? <Content /> : <Surface error={retry.error} retry={retry} />
}

function Controlled({ error, retry }: SceneProps) {
  const [closed, close] = useState<unknown>()
  if (error === undefined) return <Content />
  return <ErrorDialog error={error} onRetry={retry} open={closed !== error} onOpenChange={() => close(error)} />
}

function Thrower({ error }: { error: unknown }) {
  if (error !== undefined) throw error
  return <Content />
}

class Boundary extends Component<SceneProps, { error?: unknown; of?: unknown }> {
  override state: { error?: unknown } = {}
  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  reset = () => this.props.retry().then(() => this.setState({ error: undefined }))
  override componentDidUpdate({ error }: SceneProps) {
    // As with `resetKeys`.
    if (error !== this.props.error && this.state.error !== undefined) this.setState({ error: undefined })
  }
  override render() {
    return this.state.error === undefined ? (
      <Thrower error={this.props.error} />
    ) : (
      <ErrorFallback error={this.state.error} reset={this.reset} />
    )
  }
}

/** A message inside a modal of the shop. */
function Modal({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null)
  // React cleans up no other effect where a Suspense boundary hides the modal, and the page would stay inert.
  useLayoutEffect(() => {
    const element = ref.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={ref} aria-label="Delivery" onClose={() => ref.current?.open === false && onClose()}>
      <h2>Delivery</h2>
      {children}
      <button type="button" id="leave" onClick={onClose}>
        Leave
      </button>
    </dialog>
  )
}

function InModal({ error, retry, dismiss }: SceneProps) {
  // It comes with a failure, and stays when that is over.
  const [isOpen, setOpen] = useState(false)
  const [hadFailed, setFailed] = useState(false)
  const hasFailed = error !== undefined
  if (hasFailed !== hadFailed) {
    setFailed(hasFailed)
    if (hasFailed) setOpen(true)
  }
  return (
    <>
      <Content />
      {isOpen && (
        <Modal onClose={() => setOpen(false)}>
          {hasFailed && <ErrorBanner error={error} onRetry={retry} onDismiss={dismiss} />}
          {hasFailed && <ErrorDialog error={error} onRetry={retry} />}
        </Modal>
      )}
    </>
  )
}

/** Each surface, as a shop shows it. */
export const scenes: Record<string, Scene> = {
  banner: ({ error, retry, dismiss }) =>
    error === undefined ? <Content /> : <ErrorBanner error={error} onRetry={retry} onDismiss={dismiss} />,
  notice: ({ error, retry, dismiss }) => (
    <>
      <Content />
      {error !== undefined && <StatusNotice error={error} onRetry={retry} onDismiss={dismiss} />}
    </>
  ),
  toast: ({ error, retry, dismiss }) => (
    <>
      <Content />
      {error !== undefined && <StatusToast error={error} onRetry={retry} onDismiss={dismiss} />}
    </>
  ),
  'passing toast': ({ error, dismiss }) => (
    <>
      <Content />
      {error !== undefined && <StatusToast status={201} onDismiss={dismiss} />}
    </>
  ),
  dialog: ({ error, retry }) => (
    <>
      <Content />
      {error !== undefined && <ErrorDialog error={error} onRetry={retry} />}
    </>
  ),
  'controlled dialog': (props) => <Controlled {...props} />,
  page: ({ error, retry, dismiss }) =>
    error === undefined ? <Content /> : <ErrorPage error={error} onRetry={retry} onBack={dismiss} />,
  fallback: (props) => <Boundary {...props} />,
  'offline banner': ({ retry }) => (
    <>
      <OfflineBanner onRetry={retry} />
      <Content />
    </>
  ),
  'retry button': ({ error, retry }) =>
    error === undefined ? <Content /> : <RetryButton error={error} onRetry={retry} />,
  'banner of a session': (props) => <Session {...props} Surface={ErrorBanner} />,
  'dialog of a session': (props) => <Session {...props} Surface={ErrorDialog} />,
  'service banner': ({ source }) => (
    <ServiceStatusProvider source={source} words={serviceEn}>
      <ServiceStatusBanner />
      <Content />
    </ServiceStatusProvider>
  ),
  'in a modal': (props) => <InModal {...props} />,
  'all at once': (props) => (
    <>
      <OfflineBanner onRetry={props.retry} />
      {props.error === undefined ? (
        <Content />
      ) : (
        <>
          <ErrorBanner error={props.error} onRetry={props.retry} onDismiss={props.dismiss} />
          <StatusNotice error={props.error} onRetry={props.retry} />
          <StatusToast error={props.error} onDismiss={props.dismiss} />
          <ErrorDialog error={props.error} onRetry={props.retry} />
        </>
      )}
    </>
  ),
}

function Waiting({ part, children }: { part: Promise<void> | undefined; children: ReactNode }) {
  if (part) use(part)
  return children
}

interface ShopProps extends Omit<SceneProps, 'error'> {
  surface: string
  isStrict: boolean
  state: ShopState
  save: () => void
  follow: (path: string) => void
}

/** A page of a shop with a surface in it. */
export function Shop({ surface, isStrict, state, save, follow, ...props }: ShopProps) {
  const { error, route, isHidden, part, key } = state
  const scene = (scenes[surface] as Scene)({ ...props, error })
  const page = (
    <ErrorUIProvider
      navigate={follow}
      links={{ home: '/', search: '/s', support: '/help', checkOrders: '/orders', signIn: '/login', review: '/cart' }}
    >
      <header>
        <a href="#shop">Shop</a>
      </header>
      <main>
        <h1 tabIndex={-1}>{`Page ${route}`}</h1>
        <button type="button" id="save" onClick={save}>
          Save
        </button>
        <Activity mode={isHidden ? 'hidden' : 'visible'}>
          <section key={route}>
            <h2>{`Chairs of page ${route}`}</h2>
            <Suspense fallback={<p>Loading</p>}>
              <Waiting part={part}>
                <div key={key}>{scene}</div>
              </Waiting>
            </Suspense>
          </section>
        </Activity>
        <button type="button" id="other">
          Other
        </button>
      </main>
    </ErrorUIProvider>
  )
  return isStrict ? <StrictMode>{page}</StrictMode> : page
}
