import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { createMemoryRouter, RouterProvider as ReactRouterProvider } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import * as Boundary from '../../docs/boundaries.md?// react-error-boundary&block'
import * as RouteError from '../../docs/boundaries.md?useRouteError&block'
import * as Fields from '../../docs/fields.md?function AddressForm&block'
import * as Languages from '../../docs/first-week.md?function LanguageSwitch&block'
import * as ReactRouterRoot from '../../docs/navigation.md?// React Router, in the root route&block'
import * as TanStackRoot from '../../docs/navigation.md?// TanStack Router, in the root route&block'
import * as SignIn from '../../docs/navigation.md?/login?return=&block'
import * as Order from '../../README.md?function PlaceOrder&block'
import * as Fetch from '../../README.md?function Shelf()&block'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { en } from '../../src/messages/locales/en'
import { answers } from '../../src/testing/answers'
import { forFetch } from '../../src/testing/forFetch'
import { resetErrorUI } from '../../src/testing/resetErrorUI'

// Recipes of the docs, as they stand there.

const unavailable = 'The store is not available right now'
const button = (name: string | RegExp) => page.getByRole('button', { name })

function Broken(): never {
  throw new Error('broken')
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  resetErrorUI()
})

test('a plain fetch: a banner where it fails, and the shelf after a press', async () => {
  vi.stubGlobal('fetch', forFetch(answers.serviceUnavailable(), answers.ok([{ id: '1', name: 'Oak stool' }])))
  render(<Fetch.default />)
  await expect.element(page.getByRole('region', { name: unavailable })).toBeVisible()
  await userEvent.click(button('Try again'))
  await expect.element(page.getByText('Oak stool')).toBeVisible()
})

test('an order: a second press asks first, and sends the same order', async () => {
  const keys: string[] = []
  const send = vi.fn(async (_: string, { headers }: RequestInit) => {
    keys.push(`${new Headers(headers).get('Idempotency-Key')}`)
    if (keys.length === 1) throw new TypeError('Failed to fetch')
    return answers.ok({ id: '7' })
  })
  vi.stubGlobal('fetch', send)
  render(<Order.PlaceOrder cart={{ id: '1' }} />)
  await userEvent.click(button('Place order'))
  await expect.element(page.getByRole('alertdialog')).toBeVisible()
  expect(send).toHaveBeenCalledTimes(1)
  await expect.element(page.getByRole('link', { name: 'Check your orders' })).toHaveAttribute('href', '/account/orders')
  while (send.mock.calls.length < 2) await userEvent.click(page.getByRole('alertdialog').getByRole('button').first())
  await expect.element(page.getByText('Your order is 7.')).toBeVisible()
  expect(send).toHaveBeenCalledTimes(2)
  expect(new Set(keys).size).toBe(1)
})

test('a 401 leads to the login, and back', async () => {
  render(
    <SignIn.App>
      <ErrorBanner status={401} />
    </SignIn.App>,
  )
  const back = encodeURIComponent(location.pathname + location.search)
  await expect.element(page.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', `/login?return=${back}`)
})

test('React Router: the step home keeps the app, and a route that threw has its page', async () => {
  const router = createMemoryRouter(
    [
      {
        Component: ReactRouterRoot.default,
        children: [
          { path: '/', element: <p>Home</p> },
          { path: '/product', element: <ErrorBanner status={404} /> },
          { path: '/broken', Component: Broken, ErrorBoundary: RouteError.ErrorBoundary },
        ],
      },
    ],
    { initialEntries: ['/product'] },
  )
  const { error } = console
  console.error = () => {}
  render(<ReactRouterProvider router={router} />)
  await userEvent.click(page.getByRole('link', { name: 'Go to the home page' }))
  await expect.element(page.getByText('Home', { exact: true })).toBeVisible()
  await router.navigate('/broken')
  await expect.element(page.getByRole('heading', { name: en.statuses.unknown.title })).toBeVisible()
  console.error = error
})

test('TanStack Router: the step home keeps the app', async () => {
  const root = TanStackRoot.Route.update({ notFoundComponent: () => <ErrorBanner status={404} /> })
  const history = createMemoryHistory({ initialEntries: ['/nothing'] })
  render(<RouterProvider router={createRouter({ routeTree: root, history })} />)
  await userEvent.click(page.getByRole('link', { name: 'Go to the home page' }))
  await waitFor(() => expect(history.location.pathname).toBe('/'))
})

test('a boundary: what threw is rendered again by a press', async () => {
  let isBroken = true
  const Shelf = () => {
    if (isBroken) throw new Error('broken')
    return <p>Oak stool</p>
  }
  const { error } = console
  console.error = () => {}
  const stop = (event: Event) => event.preventDefault()
  addEventListener('error', stop, true)
  render(
    <Boundary.Boundary>
      <Shelf />
    </Boundary.Boundary>,
  )
  await expect.element(page.getByRole('heading', { name: en.statuses.unknown.title })).toBeVisible()
  isBroken = false
  await userEvent.click(button('Try again'))
  await expect.element(page.getByText('Oak stool')).toBeVisible()
  removeEventListener('error', stop, true)
  console.error = error
})

test('a form with a 422: the message is beside the input, and in the list above', async () => {
  const body = { errors: [{ field: 'email', message: 'invalid', code: 'invalid' }] }
  vi.stubGlobal('fetch', async () => Response.json(body, { status: 422 }))
  render(<Fields.AddressForm />)
  await userEvent.click(button('Save'))
  await expect.element(page.getByLabelText('Email')).toHaveAttribute('aria-invalid', 'true')
  expect(screen.getAllByRole('link', { name: /email/i })).toHaveLength(1)
})

test('a switch of the language changes the message that is there', async () => {
  const { lang } = document.documentElement
  render(
    <Languages.LanguageSwitch>
      <ErrorBanner status={503} />
    </Languages.LanguageSwitch>,
  )
  await expect.element(page.getByRole('region', { name: unavailable })).toBeVisible()
  await userEvent.selectOptions(page.getByLabelText('Language'), 'de')
  await expect.element(page.getByRole('region', { name: /Shop/ })).toBeVisible()
  expect(document.documentElement.lang).toBe('de')
  document.documentElement.lang = lang
})
