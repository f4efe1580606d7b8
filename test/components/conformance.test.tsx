import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType, ReactElement, Ref } from 'react'
import { createRef, StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorFields } from '../../src/components/ErrorFields'
import { ErrorPage } from '../../src/components/ErrorPage'
import { Illustration } from '../../src/components/Illustration'
import { OfflineBanner } from '../../src/components/OfflineBanner'
import { RetryButton } from '../../src/components/RetryButton'
import { StatusIllustration } from '../../src/components/StatusIllustration'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { StatusToast } from '../../src/components/StatusToast'
import { SupportLink } from '../../src/components/SupportLink'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { shelf } from '../../src/illustrations'
import { en } from '../../src/messages/locales/en'
import type { StatusKind } from '../../src/status/statusKind'
import { disconnect, reconnect } from '../connection'
import { hostile, samples } from '../samples'

// biome-ignore lint/suspicious/noExplicitAny: what these components have in common is what is being tested
type Anything = ComponentType<any>

const nothing = () => {}
const rejected = { status: 422, fields: [{ path: 'email', code: 'TAKEN' }] }

const components: [name: string, Component: Anything, props: object, tag: string, identity: string | null][] = [
  ['ErrorBanner', ErrorBanner, { status: 503 }, 'SECTION', 'banner'],
  ['ErrorDetails', ErrorDetails, { error: { status: 503, requestId: 'a1' } }, 'DETAILS', 'details'],
  ['ErrorFields', ErrorFields, { error: rejected, fields: { email: 'Email' } }, 'SECTION', 'fields'],
  ['StatusNotice', StatusNotice, { status: 503 }, 'DIV', 'notice'],
  ['StatusToast', StatusToast, { status: 503, onDismiss: nothing }, 'DIV', 'notice'],
  ['ErrorPage', ErrorPage, { status: 503 }, 'SECTION', 'page'],
  ['ErrorDialog', ErrorDialog, { status: 503 }, 'DIV', 'dialog'],
  ['OfflineBanner', OfflineBanner, { probe: () => new Promise(nothing) }, 'SECTION', 'banner'],
  ['RetryButton', RetryButton, { onRetry: nothing }, 'BUTTON', 'retry-button'],
  ['StatusPageLink', StatusPageLink, {}, 'A', 'action'],
  ['SupportLink', SupportLink, { href: '/help' }, 'A', 'action'],
  ['Illustration', Illustration, { scene: shelf }, 'svg', null],
  ['StatusIllustration', StatusIllustration, { kind: 'notFound' }, 'svg', null],
]

describe.each(components)('%s', (name, Component, props, tag, identity) => {
  const waits = name === 'OfflineBanner'

  beforeEach(() => {
    if (waits) disconnect()
    if (waits) vi.useFakeTimers()
  })

  afterEach(() => {
    vi.useRealTimers()
    if (waits) act(reconnect)
  })

  function show(scene: ReactElement) {
    const view = render(scene)
    if (waits) act(() => vi.advanceTimersByTime(1000))
    return view
  }

  test('hands className, style, data, aria, id and events to its root', () => {
    const onPointerEnter = vi.fn()
    show(
      <Component
        {...props}
        className="ours theirs"
        style={{ marginTop: '7px' }}
        data-testid="root"
        data-campaign="spring"
        aria-keyshortcuts="r"
        id="the-root"
        title="hint"
        onPointerEnter={onPointerEnter}
      />,
    )
    const root = screen.getByTestId('root')
    expect(root.tagName).toBe(tag)
    expect(root.getAttribute('class')).toBe('ours theirs')
    expect(root.style.marginTop).toBe('7px')
    expect(root.dataset.campaign).toBe('spring')
    expect(root.getAttribute('aria-keyshortcuts')).toBe('r')
    expect(root.id).toBe('the-root')
    expect(root.title || root.getAttribute('title')).toBe('hint')
    fireEvent.pointerEnter(root)
    expect(onPointerEnter).toHaveBeenCalledOnce()
    expect(root.getAttribute('data-error-ui')).toBe(identity)
  })

  test('has no class names or inline style of its own', () => {
    show(<Component {...props} data-testid="root" />)
    const root = screen.getByTestId('root')
    const own = [root, ...root.querySelectorAll('*')]
    for (const element of own) expect(element.getAttribute('class')).toBeNull()
    // Radix itself switches pointer events on inside a modal dialog.
    for (const element of own) expect(element.getAttribute('style') ?? '').toMatch(/^(pointer-events: auto;)?$/)
  })

  test('lets its identity stand whatever the caller says', () => {
    show(<Component {...props} data-error-ui="theirs" data-part="theirs" data-testid="root" />)
    const root = screen.getByTestId('root')
    if (identity) expect(root.getAttribute('data-error-ui')).toBe(identity)
    else expect(root.getAttribute('data-part')).toBe('illustration')
  })

  test('renders the same in Strict Mode, without a warning', () => {
    show(
      <StrictMode>
        <Component {...props} data-testid="root" />
      </StrictMode>,
    )
    expect(screen.getAllByTestId('root')).toHaveLength(1)
  })

  test.runIf(!name.endsWith('Illustration'))('hands a ref of either kind to its root, and takes it back', () => {
    const object = createRef<HTMLElement>()
    const callback = vi.fn<(element: HTMLElement | null) => void>()
    const Refable = Component as ComponentType<{ ref: Ref<HTMLElement>; 'data-testid': string }>
    const { unmount } = show(<Refable {...props} ref={object} data-testid="root" />)
    expect(object.current).toBe(screen.getByTestId('root'))
    unmount()
    expect(object.current).toBeNull()
    show(<Refable {...props} ref={callback} data-testid="root" />)
    expect(callback).toHaveBeenCalledWith(screen.getByTestId('root'))
  })
})

const surfaces: [name: string, Component: Anything][] = [
  ['ErrorBanner', ErrorBanner],
  ['StatusNotice', StatusNotice],
  ['StatusToast', StatusToast],
  ['ErrorPage', ErrorPage],
  ['ErrorDialog', ErrorDialog],
]

afterEach(() => {
  vi.restoreAllMocks()
})

describe.each(surfaces)('%s, as a surface', (name, Surface) => {
  const part = (part: string) => screen.getByTestId('root').querySelector(`[data-part="${part}"]`)

  test('says the words, the kind and the tone for every kind', () => {
    for (const [kind, error] of Object.entries(samples)) {
      const { unmount } = render(<Surface error={error} data-testid="root" />)
      const root = screen.getByTestId('root')
      expect(root.dataset.kind).toBe(kind)
      expect(root.dataset.tone).toMatch(/^(success|info|warning|critical)$/)
      expect(part('title')?.textContent).toBe(en.statuses[kind as StatusKind].title)
      expect(part('description')?.textContent).toBe(en.statuses[kind as StatusKind].description)
      unmount()
    }
  })

  test('knows when the browser is offline', () => {
    vi.spyOn(Navigator.prototype, 'onLine', 'get').mockReturnValue(false)
    render(<Surface error={new TypeError('Failed to fetch')} data-testid="root" />)
    expect(screen.getByTestId('root').dataset.kind).toBe('offline')
  })

  test('carries the language and the direction of its words', () => {
    render(
      <ErrorUIProvider messages={{ ...en, locale: 'ar', dir: 'rtl' }}>
        <Surface status={503} data-testid="root" />
      </ErrorUIProvider>,
    )
    const root = screen.getByTestId('root')
    expect(root.lang).toBe('ar')
    expect(root.dir).toBe('rtl')
    expect(getComputedStyle(root).direction).toBe('rtl')
  })

  test('has something true to say for nonsense', () => {
    for (const status of [-1, 1000, Number.NaN, null, 'abc', '', {}, [], hostile]) {
      render(<Surface status={status} data-testid="root" />)
      expect(part('title')?.textContent).toBe(en.statuses.unknown.title)
      cleanup()
      render(<Surface error={status} data-testid="root" />)
      expect(part('title')?.textContent).toBe(en.statuses.unknown.title)
      cleanup()
    }
  })

  test('never shows the server’s own text', () => {
    const message = 'Object reference not set'
    for (const error of [new Error(message), { status: 500, message, detail: message, body: { message } }]) {
      const { unmount } = render(<Surface error={error} onRetry={nothing} />)
      expect(document.documentElement.outerHTML).not.toContain(message)
      unmount()
    }
  })

  test('lets the heading, the description, the picture, the steps and the children be replaced', () => {
    const picture = name === 'ErrorPage' ? 'illustration' : 'icon'
    render(
      <Surface
        status={503}
        data-testid="root"
        heading={<em>Our heading</em>}
        description={<strong>Our description</strong>}
        {...{ [picture]: <img alt="An empty shelf" /> }}
        actions={<a href="/there">Our step</a>}
        onRetry={nothing}
      >
        <p>Our children</p>
      </Surface>,
    )
    expect(part('title')?.innerHTML).toBe('<em>Our heading</em>')
    expect(part('description')?.innerHTML).toBe('<strong>Our description</strong>')
    expect(screen.getByRole('img', { name: 'An empty shelf' })).toBeTruthy()
    expect(part(picture)?.innerHTML).toBe('<img alt="An empty shelf">')
    expect(part('actions')?.innerHTML).toBe('<a href="/there">Our step</a>')
    expect(screen.getByText('Our children')).toBeTruthy()
    const { textContent } = screen.getByTestId('root')
    expect(textContent).not.toContain(en.statuses.serviceUnavailable.title)
    expect(textContent).not.toContain(en.statuses.serviceUnavailable.description)
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  test('leaves out the description, the picture and the steps where they are null', () => {
    const picture = name === 'ErrorPage' ? 'illustration' : 'icon'
    render(
      <Surface
        status={503}
        data-testid="root"
        description={null}
        {...{ [picture]: null }}
        actions={null}
        onRetry={nothing}
      />,
    )
    for (const left of ['description', picture, 'actions']) expect(part(left)).toBeNull()
    expect(part('title')?.textContent).toBe(en.statuses.serviceUnavailable.title)
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  test('changes with its failure', () => {
    const { rerender } = render(<Surface status={503} data-testid="root" />)
    rerender(<Surface error={{ status: 404 }} data-testid="root" />)
    expect(part('title')?.textContent).toBe(en.statuses.notFound.title)
    expect(screen.getByTestId('root').dataset.kind).toBe('notFound')
  })

  test('hides its pictures from a screen reader', () => {
    render(<Surface status={503} data-testid="root" {...(name === 'ErrorPage' && { onBack: nothing })} />)
    const pictures = screen.getByTestId('root').querySelectorAll('svg')
    expect(pictures.length).toBeGreaterThan(0)
    for (const svg of pictures) expect(svg.getAttribute('aria-hidden')).toBe('true')
  })
})
