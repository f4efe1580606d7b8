import { cleanup, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import type { ActionName } from '../../src/status/statusFacts'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'
import { samples } from '../samples'

// biome-ignore lint/suspicious/noExplicitAny: what the surfaces have in common is what is being tested
const surfaces: [string, ComponentType<any>][] = [
  ['ErrorBanner', ErrorBanner],
  ['StatusNotice', StatusNotice],
  ['ErrorPage', ErrorPage],
  ['ErrorDialog', ErrorDialog],
]

const names = Object.keys(en.labels).filter((name) =>
  /^(retry|refresh|reset|review|signIn|home|search|checkOrders|statusPage|support)$/.test(name),
) as ActionName[]
const handlers = Object.fromEntries(names.map((name) => [name, () => {}]))

const shown = () =>
  [...document.querySelectorAll('[data-part="actions"] > *')].map(
    (step) => step.getAttribute('data-action') ?? step.getAttribute('data-error-ui'),
  )

describe.each(surfaces)('%s', (surface, Surface) => {
  const beside = surface === 'ErrorDialog' ? ['close'] : []

  test('offers exactly the steps of each kind, most helpful first, where all can be carried out', () => {
    for (const [kind, error] of Object.entries(samples)) {
      render(<Surface error={error} handlers={handlers} />)
      const { actions } = statusFacts[kind as StatusKind]
      const more = surface === 'ErrorPage' ? ['home', 'search'].filter((name) => !actions.includes(name as never)) : []
      const steps = actions.map((name) => (name === 'retry' ? 'retry-button' : name))
      expect(shown(), kind).toEqual([...steps, ...more, ...beside])
      cleanup()
    }
  })

  test('offers no step that cannot be carried out', () => {
    for (const [kind, error] of Object.entries(samples)) {
      render(
        <ErrorUIProvider links={{ statusPage: undefined }}>
          <Surface error={error} />
        </ErrorUIProvider>,
      )
      // The page can always be loaded again, unless that hides the question whether a request went through.
      const { actions } = statusFacts[kind as StatusKind]
      const own = actions.includes('refresh') ? ['refresh'] : []
      expect(shown(), kind).toEqual([...own, ...beside])
      if (!own.length && !beside.length) expect(document.querySelector('[data-part="actions"]'), kind).toBeNull()
      cleanup()
    }
  })

  test('tries again by onRetry, by a handler, or by the provider’s handler, the nearest first', async () => {
    const [onRetry, own, provided] = [vi.fn(), vi.fn(), vi.fn()]
    const scene = (props: object) => (
      <ErrorUIProvider handlers={{ retry: provided }}>
        <Surface status={503} {...props} />
      </ErrorUIProvider>
    )
    for (const props of [{ onRetry, handlers: { retry: own } }, { handlers: { retry: own } }, {}]) {
      render(scene(props))
      await userEvent.click(page.getByRole('button', { name: 'Try again' }))
      cleanup()
    }
    for (const each of [onRetry, own, provided]) expect(each).toHaveBeenCalledOnce()
  })

  test('is a link where it leads somewhere, else a button', async () => {
    const signIn = vi.fn()
    const { rerender } = render(<Surface status={401} handlers={{ signIn }} />)
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(signIn).toHaveBeenCalledOnce()
    // A new one, because the step has closed the dialog.
    rerender(<Surface key="link" status={401} links={{ signIn: '/login' }} />)
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/login')
    expect(screen.queryByRole('button', { name: 'Sign in' })).toBeNull()
  })

  test('lets a handler route the link of the same step inside the page', async () => {
    const before = location.href
    const signIn = vi.fn((event: React.MouseEvent) => event.preventDefault())
    render(<Surface status={401} links={{ signIn: '/login' }} handlers={{ signIn }} />)
    await userEvent.click(screen.getByRole('link', { name: 'Sign in' }))
    expect(signIn).toHaveBeenCalledOnce()
    expect(location.href).toBe(before)
  })

  test('follows its own links over the provider’s', () => {
    render(
      <ErrorUIProvider links={{ signIn: '/provider' }}>
        <Surface status={401} links={{ signIn: '/own' }} />
      </ErrorUIProvider>,
    )
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/own')
  })

  test('can take a step of the provider’s away', () => {
    render(
      <ErrorUIProvider links={{ signIn: '/provider' }}>
        <Surface status={401} links={{ signIn: undefined }} />
      </ErrorUIProvider>,
    )
    expect(shown()).toEqual(beside)
  })

  test('keeps its own retry button pending where it is told that a try is under way', () => {
    render(<Surface status={503} onRetry={() => {}} pending />)
    expect(screen.getByRole('button', { name: 'Trying again…' }).getAttribute('aria-disabled')).toBe('true')
  })
})
