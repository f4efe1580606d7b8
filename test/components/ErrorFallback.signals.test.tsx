import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  notFound,
  RouterProvider as TanStackRouter,
  redirect as tanStackRedirect,
} from '@tanstack/react-router'
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Component } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { redirect } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { ErrorFallback } from '../../src/components/ErrorFallback'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { listen, silence } from '../announcements'
import { takePrinted } from '../setup'

const stop = (event: Event) => event.preventDefault()
beforeEach(() => addEventListener('error', stop, true))
afterEach(() => {
  cleanup()
  removeEventListener('error', stop, true)
  // React and the routers log what a boundary catches.
  takePrinted()
})

/** What a framework has around a part of a page. Next.js's own throws again what is no signal of its router. */
class Framework extends Component<{ children: ReactNode }, { caught?: unknown }> {
  override state: { caught?: unknown } = {}
  static getDerivedStateFromError = (caught: unknown) => ({ caught })
  override render() {
    return 'caught' in this.state ? (
      <p>The framework has it: {String(Object(this.state.caught).digest ?? this.state.caught)}</p>
    ) : (
      this.props.children
    )
  }
}

function Throw({ what }: { what: unknown }): ReactNode {
  throw what
}

const digest = (digest: string, message = 'NEXT') => Object.assign(new Error(message), { digest })

describe('what a framework throws to steer the page', () => {
  test.each([
    ['notFound() of Next.js', digest('NEXT_HTTP_ERROR_FALLBACK;404')],
    ['notFound() of Next.js 14', digest('NEXT_NOT_FOUND')],
    ['forbidden()', digest('NEXT_HTTP_ERROR_FALLBACK;403')],
    ['unauthorized()', digest('NEXT_HTTP_ERROR_FALLBACK;401')],
    ['redirect()', digest('NEXT_REDIRECT;replace;/login?from=/a;b;307;')],
    ['the use of cookies in a static page', digest('DYNAMIC_SERVER_USAGE')],
    ['a part that only a browser can render', digest('BAILOUT_TO_CLIENT_SIDE_RENDERING')],
    ['redirect() of React Router', redirect('/login')],
    ['redirect() of TanStack Router', tanStackRedirect({ to: '/login' })],
    [
      'a redirect that a client has wrapped',
      new Error('Could not load', { cause: digest('NEXT_REDIRECT;push;/;303;') }),
    ],
  ])('reaches it through the boundary of a part: %s', async (_, signal) => {
    const said = listen()
    const onOutcome = vi.fn()
    render(
      <ErrorUIProvider onOutcome={onOutcome}>
        <Framework>
          <ErrorBoundary FallbackComponent={ErrorFallback}>
            <Throw what={signal} />
          </ErrorBoundary>
        </Framework>
      </ErrorUIProvider>,
    )
    expect(screen.getByText(/The framework has it/)).toBeTruthy()
    await silence()
    expect(said).toEqual([])
    expect(onOutcome).not.toHaveBeenCalled()
  })

  test('reaches it when it follows a failure', async () => {
    const scene = (what: unknown) => (
      <Framework>
        <ErrorFallback error={what} />
      </Framework>
    )
    const { rerender } = render(scene(new Error('x')))
    expect(screen.getByText(en.statuses.unknown.title)).toBeTruthy()
    rerender(scene(digest('NEXT_NOT_FOUND')))
    expect(screen.getByText('The framework has it: NEXT_NOT_FOUND')).toBeTruthy()
  })

  test('reaches TanStack Router, which shows its own page', async () => {
    const rootRoute = createRootRoute({
      component: () => (
        <ErrorBoundary FallbackComponent={ErrorFallback}>
          <Throw what={notFound()} />
        </ErrorBoundary>
      ),
      notFoundComponent: () => <p>No such product</p>,
      errorComponent: ErrorFallback,
    })
    render(<TanStackRouter router={createRouter({ routeTree: rootRoute, history: createMemoryHistory() }) as never} />)
    await expect.element(page.getByText('No such product')).toBeVisible()
  })
})

describe('a failure that only looks like one', () => {
  test.each([
    ['an answer of the shop', new Response(null, { status: 404 }), en.statuses.notFound.title],
    [
      'an error of the shop with a mark of its own',
      Object.assign(new Error('x'), { isNotFound: true }),
      en.statuses.unknown.title,
    ],
    ['an error that a server has rendered', digest('3918274650'), en.statuses.unknown.title],
  ])('is shown: %s', (_, failure, title) => {
    render(
      <Framework>
        <ErrorBoundary FallbackComponent={ErrorFallback}>
          <Throw what={failure} />
        </ErrorBoundary>
      </Framework>,
    )
    expect(screen.getByText(title)).toBeTruthy()
  })
})
