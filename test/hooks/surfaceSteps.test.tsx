import { act, cleanup, render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { RetryButton } from '../../src/components/RetryButton'
import { SupportLink } from '../../src/components/SupportLink'
import type { Links } from '../../src/hooks/ErrorUIContext'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { takePrinted } from '../setup'

const steps = () =>
  [...document.querySelectorAll('[data-part="actions"] > *')].map(
    (step) => step.getAttribute('data-action') ?? step.getAttribute('data-error-ui'),
  )
const hrefs = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))

test('a link may be a function of the message, on the provider and on a component', () => {
  const links: Links = { signIn: ({ kind, title }) => `/login?why=${kind}&said=${title.length}` }
  const { rerender } = render(
    <ErrorUIProvider links={links}>
      <ErrorBanner status={401} />
    </ErrorUIProvider>,
  )
  expect(hrefs()).toEqual([`/login?why=unauthorized&said=${en.statuses.unauthorized.title.length}`])
  rerender(
    <ErrorUIProvider links={links}>
      <ErrorBanner status={401} links={{ signIn: ({ status }) => `/own/${status}` }} />
    </ErrorUIProvider>,
  )
  expect(hrefs()).toEqual(['/own/401'])
})

test('a step that stands alone gives its link the words too', () => {
  render(
    <ErrorUIProvider links={{ support: ({ title }) => `/help?about=${title}` }}>
      <SupportLink status={503} />
    </ErrorUIProvider>,
  )
  expect(hrefs()).toEqual([`/help?about=${en.statuses.serviceUnavailable.title}`])
})

test('a function is asked again for a message that is shown again: the page to come back to is another', () => {
  let here = '/cart'
  const links: Links = { signIn: () => `/login?return=${here}` }
  const scene = (key: string) => (
    <ErrorUIProvider links={links}>
      <ErrorBanner key={key} status={401} />
    </ErrorUIProvider>
  )
  const { rerender } = render(scene('a'))
  expect(hrefs()).toEqual(['/login?return=/cart'])
  here = '/account'
  rerender(scene('b'))
  expect(hrefs()).toEqual(['/login?return=/account'])
})

test('a function that returns nothing or throws gives no link, and what it threw is reported', () => {
  const reported = vi.spyOn(window, 'reportError').mockImplementation(() => {})
  render(<ErrorBanner status={401} links={{ signIn: () => undefined }} />)
  expect(steps()).toEqual([])
  cleanup()
  const failure = new Error('no router')
  render(
    <ErrorBanner
      status={401}
      links={{
        signIn() {
          throw failure
        },
      }}
    />,
  )
  expect(steps()).toEqual([])
  expect(new Set(reported.mock.calls.flat())).toEqual(new Set([failure]))
  cleanup()
  // A handler is enough for a step.
  render(<ErrorBanner status={401} links={{ signIn: () => undefined }} handlers={{ signIn() {} }} />)
  expect(screen.getByRole('button', { name: en.labels.signIn })).toBeTruthy()
})

test.each([
  [
    'provider',
    (links: Links) => (
      <ErrorUIProvider links={{ home: '/', ...links }}>
        <ErrorBanner status={401} />
        <ErrorPage status={404} />
        <SupportLink />
      </ErrorUIProvider>
    ),
  ],
  ['component', (links: Links) => <ErrorBanner status={401} links={links} steps={['signIn', 'support']} />],
])('a function of the %s is not called on a server, and hydrates without a mismatch', async (_, scene) => {
  const link = vi.fn(() => `/login?return=${location.pathname}`)
  const element = scene({ signIn: link, support: link })
  const container = document.createElement('div')
  container.innerHTML = renderToString(element)
  expect(link).not.toHaveBeenCalled()
  expect(container.innerHTML).not.toContain('/login')
  document.body.append(container)
  const recovered: unknown[] = []
  await act(async () => {
    const root = hydrateRoot(container, element, { onRecoverableError: (error) => recovered.push(error) })
    onTestFinished(() => {
      root.unmount()
      container.remove()
    })
  })
  expect(recovered).toEqual([])
  expect(hrefs().filter((href) => href === `/login?return=${location.pathname}`)).toHaveLength(2)
})

test('steps of the shop’s own stand among those of the library, in their order', async () => {
  const onPress = vi.fn()
  render(
    <ErrorBanner
      status={503}
      onRetry={() => {}}
      steps={[
        'retry',
        { name: 'call', label: 'Call us', href: 'tel:+1555' },
        'statusPage',
        { name: 'chat', label: 'Chat', onPress },
      ]}
    />,
  )
  expect(steps()).toEqual(['retry-button', 'call', 'statusPage', 'chat'])
  expect(screen.getByRole('link', { name: 'Call us' }).getAttribute('href')).toBe('tel:+1555')
  screen.getByRole('button', { name: 'Chat' }).click()
  expect(onPress.mock.calls).toEqual([[expect.objectContaining({ type: 'click' })]])
})

test('a step of the shop’s own takes the place of one that its surface adds', () => {
  render(
    <ErrorUIProvider links={{ home: '/', search: '/s' }}>
      <ErrorPage status={403} steps={[{ name: 'home', label: 'To the shop', href: '/shop' }]} />
    </ErrorUIProvider>,
  )
  expect(steps()).toEqual(['home', 'search'])
  expect(hrefs()).toEqual(['/shop', '/s'])
  expect(takePrinted()).toEqual([])
})

test('a step that a page adds may be named too', () => {
  render(
    <ErrorUIProvider links={{ home: '/', search: '/s' }}>
      <ErrorPage status={403} steps={['search']} />
    </ErrorUIProvider>,
  )
  expect(steps()).toEqual(['search', 'home'])
  expect(takePrinted()).toEqual([])
})

test('of two steps with one name the first that can be carried out is shown, and a developer is told', () => {
  const scene = (
    <ErrorBanner
      status={503}
      onRetry={() => {}}
      steps={[
        'retry',
        { name: 'call', label: 'Call sales', href: 'tel:+1' },
        { name: 'call', label: 'Call support', href: 'tel:+2' },
      ]}
    />
  )
  const { rerender } = render(scene)
  rerender(scene)
  expect(steps()).toEqual(['retry-button', 'call'])
  expect(takePrinted()).toEqual([
    'console.warn: storefront-error-ui: the step "call" is not shown, because another step before it has the same name. ' +
      'Give each step of your own a name that no other step has.',
  ])
})

test('a step named retry of the shop’s own is a button of the shop’s', () => {
  const onPress = vi.fn()
  render(<ErrorBanner status={500} steps={[{ name: 'retry', label: 'Start over', onPress }]} />)
  expect(steps()).toEqual(['retry'])
  screen.getByRole('button', { name: 'Start over' }).click()
  expect(onPress).toHaveBeenCalledOnce()
})

test.each([
  [
    'signIn',
    { steps: ['signIn'] },
    "Pass `links={{ signIn: '/…' }}` or `handlers={{ signIn() {} }}` to the component or to ErrorUIProvider.",
  ],
  ['retry', { steps: ['retry'] }, 'Pass `onRetry` or `retry` to the component.'],
  ['gift', { steps: [{ name: 'gift', label: 'Gift cards' }] }, 'Give it `href` or `onPress`.'],
  ['support', { steps: [{ name: 'support', label: 'Help' }] }, 'Give it `href` or `onPress`.'],
])('a step that is asked for in vain, %s, is told to a developer once', (name, props, fix) => {
  const { rerender } = render(<ErrorBanner status={503} {...(props as object)} />)
  rerender(<ErrorBanner status={503} {...(props as object)} className="again" />)
  expect(steps()).toEqual([])
  const why = 'it has no link and no handler, so a press would do nothing.'
  expect(takePrinted()).toEqual([
    `console.warn: storefront-error-ui: the step "${name}" is not shown, because ${why} ${fix}`,
  ])
})

test('steps of a status that cannot be carried out are told to nobody', () => {
  render(<ErrorBanner status={401} />)
  render(<ErrorDialog status={503} />)
  expect(takePrinted()).toEqual([])
})

test('refresh loads the page again by default, and a handler or a link of the shop replaces that', () => {
  const refresh = vi.fn()
  render(<ErrorBanner status={202} handlers={{ refresh }} />)
  screen.getByRole('button', { name: en.labels.refresh }).click()
  expect(refresh).toHaveBeenCalledOnce()
  cleanup()
  render(<ErrorBanner status={202} links={{ refresh: '/orders' }} />)
  expect(screen.getByRole('link', { name: en.labels.refresh }).getAttribute('href')).toBe('/orders')
  cleanup()
  render(<ErrorBanner status={202} />)
  expect(screen.getByRole('button', { name: en.labels.refresh })).toBeTruthy()
})

test('refresh is not offered by itself where it would hide the question whether an order went through', () => {
  render(<ErrorBanner status={504} method="POST" steps={['refresh']} />)
  expect(steps()).toEqual([])
  expect(takePrinted()).toHaveLength(1)
  cleanup()
  render(<ErrorBanner status={504} method="POST" steps={['refresh']} handlers={{ refresh() {} }} />)
  expect(steps()).toEqual(['refresh'])
})

test('a retry button that gave up asks a function for support', () => {
  render(
    <ErrorUIProvider links={{ support: ({ title }) => `/help?about=${title.length}` }}>
      <RetryButton status={503} onRetry={() => {}} maxPresses={1} />
    </ErrorUIProvider>,
  )
  act(() => screen.getByRole('button').click())
  expect(hrefs()).toEqual([`/help?about=${en.statuses.serviceUnavailable.title.length}`])
})
