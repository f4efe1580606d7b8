import * as Sentry from '@sentry/react'
import {
  createRootRoute,
  createRouter,
  RouterProvider as TanStackRouter,
  createMemoryHistory as tanstackHistory,
} from '@tanstack/react-router'
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { createMemoryRouter, RouterProvider, useRevalidator, useRouteError } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorFallback } from '../../src/components/ErrorFallback'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { answers } from '../../src/testing/answers'
import { takePrinted } from '../setup'

const { retry, refresh } = en.labels
const { serviceUnavailable, unknown, notFound } = en.statuses
const again = () => page.getByRole('button', { name: retry })

let failing: unknown
let renders = 0
beforeEach(() => {
  failing = undefined
  renders = 0
})

const stop = (event: Event) => event.preventDefault()
beforeEach(() => addEventListener('error', stop, true))
afterEach(() => {
  cleanup()
  removeEventListener('error', stop, true)
  // React and the routers log what a boundary catches, and nothing else.
  for (const line of takePrinted())
    expect(line).not.toMatch(/storefront-error-ui:|Each child|not wrapped in act|unknown prop/i)
})

function Price() {
  renders++
  if (failing) throw failing
  return <p>12 €</p>
}

function ReactRouterFallback() {
  const { revalidate } = useRevalidator()
  return <ErrorFallback error={useRouteError()} retry={revalidate} />
}

/** Each library as its own documentation uses it, around something that renders or loads. */
const boundaries: Record<string, () => ReactNode> = {
  'react-error-boundary': () => (
    <ErrorBoundary FallbackComponent={ErrorFallback}>
      <Price />
    </ErrorBoundary>
  ),
  'TanStack Router': () => {
    const rootRoute = createRootRoute({ component: Price, errorComponent: ErrorFallback })
    return <TanStackRouter router={createRouter({ routeTree: rootRoute, history: tanstackHistory() }) as never} />
  },
  Sentry: () => (
    <Sentry.ErrorBoundary fallback={(props) => <ErrorFallback {...props} />}>
      <Price />
    </Sentry.ErrorBoundary>
  ),
}

describe.each(Object.entries(boundaries))('in the boundary of %s', (name, boundary) => {
  test('says what was thrown in words of its own, and comes back by one press', async () => {
    failing = new Error(`Object reference of ${name}`)
    render(boundary())
    await expect.element(page.getByText(unknown.title)).toBeVisible()
    expect(document.body.textContent).not.toContain('Object reference')
    failing = undefined
    const before = renders
    await userEvent.dblClick(again())
    await expect.element(page.getByText('12 €')).toBeVisible()
    expect(renders).toBe(before + 1)
  })

  test('resets once where it fails again at once, and then offers to refresh', async () => {
    failing = new Error(`Again and again in ${name}`)
    render(boundary())
    await expect.element(again()).toBeVisible()
    const before = renders
    await userEvent.click(again())
    await expect.element(page.getByRole('button', { name: refresh })).toBeVisible()
    expect(screen.queryByRole('button', { name: retry })).toBeNull()
    const after = renders
    await new Promise((done) => setTimeout(done, 300))
    expect(renders).toBe(after)
    // React itself renders a second time before it gives up.
    expect(after - before).toBeLessThanOrEqual(4)
  })

  test('knows the status of what was thrown', async () => {
    failing = Object.assign(new Error('HTTP 503'), { status: 503 })
    render(boundary())
    await expect.element(page.getByText(serviceUnavailable.title)).toBeVisible()
  })
})

describe('as the errorElement of React Router', () => {
  const routes = (loader: () => unknown) => [
    {
      path: '/',
      loader,
      Component: () => <p>12 €</p>,
      errorElement: <ReactRouterFallback />,
      HydrateFallback: () => null,
    },
  ]

  test('says the status of a response that a loader threw, and loads again by a press', async () => {
    const loader = vi.fn(async () => {
      // As long as a network takes: of what is over before it is rendered, the router does not tell its boundary.
      await new Promise((done) => setTimeout(done, 200))
      if (failing) throw failing
      return null
    })
    failing = answers.serviceUnavailable()
    render(<RouterProvider router={createMemoryRouter(routes(loader))} />)
    await expect.element(page.getByText(serviceUnavailable.title)).toBeVisible()
    expect(document.body.textContent).not.toContain('Object reference')
    failing = undefined
    await userEvent.dblClick(again())
    await expect.element(page.getByText('12 €')).toBeVisible()
    expect(loader).toHaveBeenCalledTimes(2)
  })

  test('says that an address leads nowhere', async () => {
    render(
      <RouterProvider
        router={createMemoryRouter(
          routes(() => null),
          { initialEntries: ['/nowhere'] },
        )}
      />,
    )
    await expect.element(page.getByText(notFound.title)).toBeVisible()
    expect(screen.queryByRole('button', { name: retry })).toBeNull()
  })
})

describe('the search of a page that is not at its address', () => {
  const field = () => screen.queryByRole('searchbox', { name: en.labels.search })
  const names = () => [...document.querySelectorAll('[data-action]')].map((step) => step.getAttribute('data-action'))
  const shown = (props: object) => {
    cleanup()
    render(
      <ErrorUIProvider links={{ home: '/', search: '/s' }}>
        <ErrorFallback reset={() => {}} {...(props as { error: unknown })} />
      </ErrorUIProvider>,
    )
  }

  test('is a field that leads, and a link in a banner', () => {
    shown({ error: { status: 404 }, as: 'page' })
    expect(field()).toBeVisible()
    expect(names()).toEqual(['home'])
    shown({ error: { status: 404 }, as: 'banner' })
    expect(field()).toBeNull()
    expect(names()).toContain('search')
  })

  test.each([
    ['of another failure', { error: { status: 503 } }, 'search'],
    ['that the shop opens itself', { error: { status: 404 }, handlers: { search() {} } }, 'search'],
    ['of the shop', { error: { status: 404 }, steps: [{ name: 'search', label: 'Find it', href: '/f' }] }, 'search'],
  ])('is a step %s', (_, props, step) => {
    shown({ ...props, as: 'page' })
    expect(field()).toBeNull()
    expect(names()).toContain(step)
  })

  test('is absent if the shop names other steps', () => {
    shown({ error: { status: 404 }, as: 'page', steps: ['home'] })
    expect(field()).toBeNull()
    expect(names()).toEqual(['home'])
  })
})

describe('what support may ask for', () => {
  test.each([
    ['the digest of Next.js', { error: Object.assign(new Error('Server'), { digest: '3918274650' }) }, '3918274650'],
    ['the report of Sentry', { error: new Error('Browser'), eventId: 'c0ffee00c0ffee00' }, 'c0ffee00c0ffee00'],
  ])('is %s', async (_, props, id) => {
    render(
      <ErrorUIProvider details={ErrorDetails}>
        <ErrorFallback {...props} reset={() => {}} />
      </ErrorUIProvider>,
    )
    await userEvent.click(page.getByText(en.labels.details))
    await expect.element(page.getByText(id)).toBeVisible()
  })
})
