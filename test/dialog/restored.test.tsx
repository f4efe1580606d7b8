import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { OfflineBanner } from '../../src/components/OfflineBanner'
import { RetryButton } from '../../src/components/RetryButton'
import { StatusNotice } from '../../src/components/StatusNotice'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { ptBR } from '../../src/messages/locales/pt-BR'
import { silence } from '../announcements'

const links = { home: '/', search: '/s', support: '/help' }

/** What Google Translate does: each text is replaced by two `<font>` with the translated one. */
function translate() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('script, style, font')) continue
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    inner.textContent = `[${text.data}]`
    outer.append(inner)
    text.replaceWith(outer)
  }
}

describe('a page that a browser translates', () => {
  const waiting = (seconds: number) => ({ status: 429, headers: { 'retry-after': String(seconds) } })
  const steps: [string, (set: (props: { status?: number; error?: unknown }) => void) => void][] = [
    ['another failure', (set) => set({ status: 404 })],
    ['a wait', (set) => set({ error: waiting(3) })],
    ['a longer wait', (set) => set({ error: waiting(3000) })],
    ['a failure with an id', (set) => set({ error: { status: 500, headers: { 'x-request-id': 'abcdef0123456789' } } })],
    ['the first again', (set) => set({ status: 503 })],
  ]
  const surfaces = {
    banner: ErrorBanner,
    notice: StatusNotice,
    page: ErrorPage,
    dialog: ErrorDialog,
  }

  test.each(Object.entries(surfaces))('%s: nothing breaks, and what is new is shown', async (_, Surface) => {
    const Any = Surface as typeof ErrorBanner
    const scene = (props: object, messages?: typeof ptBR) => (
      <ErrorUIProvider links={links} messages={messages} details={ErrorDetails}>
        <Any {...(props as { status: number })} onRetry={() => new Promise<void>(() => {})} />
      </ErrorUIProvider>
    )
    const { rerender } = render(scene({ status: 503 }))
    translate()
    for (const [, step] of steps) {
      const before = document.querySelector('[data-part="title"]')?.textContent
      step((props) => rerender(scene(props)))
      const title = document.querySelector('[data-part="title"]')?.textContent
      // A title that stays the same stays translated.
      expect(title === before || !title?.startsWith('[')).toBe(true)
      translate()
      await act(() => new Promise((done) => setTimeout(done, 100)))
    }
    rerender(scene({ status: 503 }, ptBR))
    expect(document.querySelector('[data-part="title"]')?.textContent).toBe(ptBR.statuses.serviceUnavailable.title)
    rerender(scene({ status: 404 }, ptBR))
    expect(document.querySelector('[data-part="title"]')?.textContent).toBe(ptBR.statuses.notFound.title)
  })

  test('a retry button shows each of its states', async () => {
    render(<RetryButton error={waiting(2)} onRetry={() => new Promise<void>(() => {})} />)
    const button = screen.getByRole('button')
    translate()
    // The countdown comes, counts, and goes.
    await act(() => new Promise((done) => setTimeout(done, 1200)))
    translate()
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull(), { timeout: 4000 })
    translate()
    await act(async () => button.click())
    await waitFor(() => expect(button.textContent).toContain('Trying again'))
    expect(button.textContent).not.toContain('[')
  })

  test('the offline banner comes and goes', async () => {
    const scene = (shown: boolean) => (
      <ErrorUIProvider>
        {shown && <OfflineBanner probe={async () => false} />}
        <p>Page</p>
      </ErrorUIProvider>
    )
    const { rerender, unmount } = render(scene(true))
    translate()
    act(() => window.dispatchEvent(new Event('offline')))
    await silence()
    translate()
    act(() => window.dispatchEvent(new Event('online')))
    await silence()
    translate()
    rerender(scene(false))
    unmount()
  })
})

describe('a page that comes back from the browser’s cache', () => {
  const comeBack = () => act(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))

  test.each([
    ['a banner', ErrorBanner],
    ['a dialog', ErrorDialog],
  ])('%s has a button that can be pressed, after one that left the page', async (_, Surface) => {
    let presses = 0
    const Any = Surface as typeof ErrorBanner
    render(
      <Any
        status={503}
        onRetry={() => {
          presses++
          return new Promise<void>(() => {})
        }}
      />,
    )
    for (let time = 1; time <= 2; time++) {
      const button = document.querySelector('[data-error-ui="retry-button"]') as HTMLElement
      await act(async () => button.click())
      await waitFor(() => expect(button.hasAttribute('data-pending')).toBe(true))
      expect(presses).toBe(time)
      comeBack()
      expect(button.hasAttribute('data-pending')).toBe(false)
      expect(button.textContent).toContain('Try again')
      await new Promise((done) => setTimeout(done, 600))
    }
  })

  test('a wait has gone on', async () => {
    const now = Date.now()
    render(<RetryButton error={{ status: 429, headers: { 'retry-after': '3600' } }} onRetry={() => {}} />)
    await waitFor(() => expect(screen.getByRole('button').textContent).toContain('60'))
    // The clock of the day has gone on for two hours, and that of the page has stood still.
    const clock = Date.now
    Date.now = () => clock() + 7_200_000
    try {
      comeBack()
      await waitFor(() => expect(screen.getByRole('button').getAttribute('aria-disabled')).toBeNull(), {
        timeout: 3000,
      })
      expect(Date.now()).toBeGreaterThan(now)
    } finally {
      Date.now = clock
    }
  })
})

describe('printed', () => {
  afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }))

  test.each(['banner', 'page', 'dialog', 'notice'])('a %s is on the paper, dark on light', async (name) => {
    const Surface = { banner: ErrorBanner, page: ErrorPage, dialog: ErrorDialog, notice: StatusNotice }[
      name
    ] as typeof ErrorBanner
    render(
      <div data-theme="dark" style={{ background: '#111', color: '#eee' }}>
        <Surface status={503} data-theme="dark" onRetry={() => {}} />
      </div>,
    )
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
    const title = document.querySelector('[data-part="title"]') as HTMLElement
    expect(title.checkVisibility()).toBe(true)
    const surface = title.closest('[data-error-ui]') as HTMLElement
    // A printer leaves the grounds out, so the ink has to be dark by itself.
    if (name === 'banner' || name === 'dialog') {
      const [red = 255] = (getComputedStyle(title).color.match(/\d+/g) ?? []).map(Number)
      expect(red).toBeLessThan(100)
    }
    expect(surface.getBoundingClientRect().height).toBeGreaterThan(20)
    if (name === 'dialog') {
      const overlay = surface.parentElement as HTMLElement
      expect(getComputedStyle(overlay).backgroundColor).toBe('rgba(0, 0, 0, 0)')
      expect(getComputedStyle(document.documentElement).overflow).toBe('visible')
    }
  })
})
