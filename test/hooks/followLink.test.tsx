import { cleanup, render, screen } from '@testing-library/react'
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { SupportLink } from '../../src/components/SupportLink'
import type { StepLinkProps } from '../../src/hooks/ErrorUIContext'
import type { ErrorUIProviderProps } from '../../src/hooks/ErrorUIProvider'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { takePrinted } from '../setup'

// What reaches the window is what the browser would follow. It is stopped there, so that the test stays on its page.
let followed: boolean[] = []
const stop = (event: Event) => {
  followed.push(!event.defaultPrevented)
  event.preventDefault()
}

beforeEach(() => {
  followed = []
  for (const type of ['click', 'auxclick']) window.addEventListener(type, stop)
})
afterEach(() => {
  for (const type of ['click', 'auxclick']) window.removeEventListener(type, stop)
})

const navigate = vi.fn()
beforeEach(() => void navigate.mockReset())

function show(props: Partial<ErrorUIProviderProps>, href = '/login?a=1#top') {
  render(
    <ErrorUIProvider navigate={navigate} links={{ signIn: href }} {...props}>
      <ErrorBanner status={401} />
    </ErrorUIProvider>,
  )
  return screen.getByText('Sign in').closest('a') as HTMLAnchorElement
}

const Anchor = (props: ComponentProps<'a'>) => createElement('a', props)
const Around = (props: ComponentProps<'span'>) => createElement('span', props)

const press = (element: Element, init?: MouseEventInit, type = 'click') =>
  element.dispatchEvent(new window.MouseEvent(type, { bubbles: true, cancelable: true, composed: true, ...init }))

describe('navigate', () => {
  test('gets path, query and hash of a plain left click, and the browser does not follow', async () => {
    await userEvent.click(show({}))
    expect(navigate.mock.calls).toEqual([['/login?a=1#top']])
    expect(followed).toEqual([false])
  })

  test('follows a link by the keyboard', async () => {
    show({}).focus()
    await userEvent.keyboard('{Enter}')
    expect(navigate.mock.calls).toEqual([['/login?a=1#top']])
    expect(followed).toEqual([false])
  })

  test.each([
    ['ctrl', { ctrlKey: true }],
    ['meta', { metaKey: true }],
    ['shift', { shiftKey: true }],
    ['alt', { altKey: true }],
    ['the middle button', { button: 1 }],
    ['the right button', { button: 2 }],
  ])('leaves a click with %s to the browser', (_, init) => {
    press(show({}), init)
    press(screen.getByText('Sign in'), init, 'auxclick')
    expect(navigate).not.toHaveBeenCalled()
    expect(followed).toEqual([true, true])
  })

  test.each([
    'https://other.example/login',
    'http://localhost:1/login',
    'mailto:help@shop.example',
    'tel:+15551234',
    `blob:${location.origin}/3d9e0c6e-2f4f-4d55-9d43-bb2dfb0f8b4c`,
    'data:text/plain,x',
    '#main',
    '#',
    'http://[',
  ])('leaves %s to the browser', (href) => {
    // A link that no browser can read is reported, like any other mistake of the shop.
    const reported = vi.spyOn(window, 'reportError').mockImplementation(() => {})
    press(show({}, href))
    expect(navigate).not.toHaveBeenCalled()
    expect(followed).toEqual([true])
    expect(reported).toHaveBeenCalledTimes(href === 'http://[' ? 1 : 0)
  })

  test.each([
    [location.href.split('#')[0] as string, undefined],
    [`${location.origin}/cart`, '/cart'],
    ['?page=2', `${location.pathname}?page=2`],
    ['/other#main', '/other#main'],
    ['/caf%C3%A9?q=a%20b', '/caf%C3%A9?q=a%20b'],
    [`//${location.host}/cart`, '/cart'],
  ])('takes over %s', (href, path = location.pathname + location.search) => {
    press(show({}, href))
    expect(navigate.mock.calls).toEqual([[path]])
  })

  test('reads a link as the page’s <base> has it', () => {
    const base = Object.assign(document.createElement('base'), { href: '/de/' })
    document.head.append(base)
    onTestFinished(() => base.remove())
    press(show({}, 'login'))
    // With a <base>, a mere hash leads to another page, as it does in the browser.
    cleanup()
    press(show({}, '#main'))
    expect(navigate.mock.calls).toEqual([['/de/login'], ['/de/#main']])
  })

  test('leaves a link that opens a tab, and a download, to the browser', () => {
    render(
      <ErrorUIProvider
        navigate={navigate}
        links={{ statusPage: `${location.origin}/status`, support: `${location.origin}/help` }}
      >
        <StatusPageLink />
        <SupportLink href="/terms.pdf" download>
          Terms
        </SupportLink>
        <SupportLink href="/help" target="_top">
          Top
        </SupportLink>
        <SupportLink href="/help" target="_self">
          Self
        </SupportLink>
      </ErrorUIProvider>,
    )
    press(screen.getByRole('link', { name: /known problems/ }))
    press(screen.getByText('Terms'))
    press(screen.getByText('Top'))
    expect(navigate).not.toHaveBeenCalled()
    expect(followed).toEqual([true, true, true])
    press(screen.getByText('Self'))
    expect(navigate.mock.calls).toEqual([['/help']])
  })

  test('comes after the handler of the step, which can take the click for itself', () => {
    const signIn = vi.fn((event: MouseEvent) => event.preventDefault())
    const link = show({ handlers: { signIn } })
    press(link)
    expect(signIn).toHaveBeenCalledOnce()
    expect(navigate).not.toHaveBeenCalled()
    signIn.mockImplementation(() => {})
    press(link)
    expect(navigate).toHaveBeenCalledOnce()
  })

  test('that throws loses no click: the browser follows the link, and the error is reported', () => {
    const failure = new Error('the router is broken')
    const reported = vi.spyOn(window, 'reportError').mockImplementation(() => {})
    navigate.mockImplementation(() => {
      throw failure
    })
    press(show({}))
    expect(followed).toEqual([true])
    expect(reported.mock.calls).toEqual([[failure]])
  })

  test('of the nearest provider is called, or else that of one further out', () => {
    const inner = vi.fn()
    render(
      <ErrorUIProvider navigate={navigate} links={{ signIn: '/login', home: '/' }}>
        <ErrorUIProvider navigate={inner}>
          <ErrorBanner status={401} />
        </ErrorUIProvider>
        <ErrorUIProvider links={{ home: '/outlet' }}>
          <ErrorBanner status={404} />
        </ErrorUIProvider>
      </ErrorUIProvider>,
    )
    press(screen.getByText('Sign in'))
    press(screen.getByText('Go to the home page'))
    expect(inner.mock.calls).toEqual([['/login']])
    expect(navigate.mock.calls).toEqual([['/outlet']])
  })

  test('that is replaced is not called any more', () => {
    const scene = (go: (path: string) => void) => (
      <ErrorUIProvider navigate={go} links={{ signIn: '/login' }}>
        <ErrorBanner status={401} />
      </ErrorUIProvider>
    )
    const { rerender } = render(scene(() => expect.unreachable()))
    rerender(scene(navigate))
    press(screen.getByText('Sign in'))
    expect(navigate).toHaveBeenCalledOnce()
  })

  test('follows a step of one’s own, by its link', () => {
    render(
      <ErrorUIProvider navigate={navigate}>
        <ErrorBanner status={404} steps={[{ name: 'sale', label: 'See the sale', href: '/sale' }]} />
      </ErrorUIProvider>,
    )
    press(screen.getByText('See the sale'))
    expect(navigate.mock.calls).toEqual([['/sale']])
  })

  test('works in a shadow root', () => {
    const host = document.body.appendChild(document.createElement('div'))
    const root = createRoot(host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div')))
    onTestFinished(() => {
      root.unmount()
      host.remove()
    })
    return new Promise<void>((done) => {
      root.render(
        <ErrorUIProvider navigate={navigate} links={{ signIn: '/login' }}>
          <ErrorBanner status={401} ref={() => queueMicrotask(done)} />
        </ErrorUIProvider>,
      )
    }).then(() => {
      const link = host.shadowRoot?.querySelector('a') as HTMLAnchorElement
      press(link)
      expect(navigate.mock.calls).toEqual([['/login']])
      press(link.firstElementChild as Element)
      expect(navigate).toHaveBeenCalledTimes(2)
      expect(followed).toEqual([false, false])
    })
  })
})

describe('a design system’s own link', () => {
  test.each<[string, (props: StepLinkProps) => ReactNode, boolean]>([
    [
      'that is handled around the anchor',
      ({ onClick, children, ...props }) => (
        <Around onClick={onClick}>
          <Anchor {...props}>{children}</Anchor>
        </Around>
      ),
      true,
    ],
    [
      'that opens a tab and is handled around the anchor',
      ({ onClick, children, ...props }) => (
        <Around onClick={onClick}>
          <Anchor {...props} target="_blank" rel="noreferrer">
            {children}
          </Anchor>
        </Around>
      ),
      false,
    ],
    [
      'that passes an event of its own with what a click has, without an element',
      ({ onClick, ...props }) => (
        <Anchor
          {...props}
          onClick={(event) => onClick?.({ button: 0, preventDefault: () => event.preventDefault() } as never)}
        />
      ),
      true,
    ],
    [
      'that passes no event',
      ({ onClick, ...props }) => <Anchor {...props} onClick={() => onClick?.(undefined as never)} />,
      false,
    ],
    [
      'that passes an event of its own',
      ({ onClick, ...props }) => (
        <Anchor {...props} onClick={() => onClick?.({ type: 'press', pointerType: 'mouse' } as never)} />
      ),
      false,
    ],
    [
      'that has followed the link itself',
      ({ onClick, ...props }) => (
        <Anchor
          {...props}
          onClick={(event) => {
            event.preventDefault()
            onClick?.(event)
          }}
        />
      ),
      false,
    ],
  ])('%s', (_, Link, isTaken) => {
    const link = show({ components: { Link } })
    expect(() => press(link.firstElementChild ?? link)).not.toThrow()
    expect(navigate).toHaveBeenCalledTimes(isTaken ? 1 : 0)
    expect(takePrinted()).toEqual([])
  })

  test('of a router gets a click that is taken already, so that it is followed once', () => {
    const router = vi.fn()
    const RouterLink = ({ onClick, ...props }: StepLinkProps) => (
      <Anchor
        {...props}
        onClick={(event) => {
          onClick?.(event)
          if (event.defaultPrevented) return
          event.preventDefault()
          router(props.href)
        }}
      />
    )
    press(show({ components: { Link: RouterLink } }))
    expect([navigate.mock.calls.length, router.mock.calls.length]).toEqual([1, 0])
    cleanup()
    press(show({ components: { Link: RouterLink }, navigate: undefined }))
    expect([navigate.mock.calls.length, router.mock.calls.length]).toEqual([1, 1])
  })
})
