import { act, render, screen, waitFor, within } from '@testing-library/react'
import { createRef, StrictMode, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { listen, region, silence } from '../announcements'

const dialog = () => screen.queryByRole('alertdialog')
const links = { statusPage: undefined }

/** A cart whose button fails into a dialog; the dialog is taken away by the condition, not closed. */
function Cart({ children = null, conditional = true }: { children?: React.ReactNode; conditional?: boolean }) {
  const [failed, setFailed] = useState(false)
  return (
    <ErrorUIProvider links={links}>
      <button type="button" onClick={() => setFailed(true)}>
        Check out
      </button>
      <a href="#cart">Cart</a>
      {children}
      {conditional ? (
        failed && <ErrorDialog status={503} onRetry={() => {}} onOpenChange={setFailed} />
      ) : (
        <ErrorDialog status={503} open={failed} onRetry={() => {}} onOpenChange={setFailed} />
      )}
    </ErrorUIProvider>
  )
}

describe('the dialog', () => {
  test('is an alertdialog, named by its title and described by its words', () => {
    render(<ErrorDialog status={503}>Order 42</ErrorDialog>)
    const element = screen.getByRole('alertdialog', {
      name: 'The store is not available right now',
      description: /^If you were placing an order, .*Order 42$/,
    })
    expect(within(element).getByRole('heading', { level: 2 }).textContent).toBe('The store is not available right now')
  })

  test('takes its name from a heading of the caller’s', () => {
    render(<ErrorDialog status={503} heading="Your order was not placed" />)
    expect(screen.getByRole('alertdialog', { name: 'Your order was not placed' })).toBeTruthy()
  })

  test('hides the page behind it from a screen reader, but not the live regions', async () => {
    render(
      <ErrorUIProvider>
        <p>Behind</p>
        <ErrorDialog status={503} />
      </ErrorUIProvider>,
    )
    await waitFor(() => expect(screen.getByText('Behind').closest('[aria-hidden="true"]')).not.toBeNull())
    for (const politeness of ['polite', 'assertive'] as const) {
      expect(region(politeness)).not.toBeNull()
      expect(region(politeness)?.closest('[aria-hidden="true"], [inert]')).toBeNull()
    }
  })

  test('is put where it is told to be', () => {
    const container = document.createElement('div')
    document.body.append(container)
    render(<ErrorDialog status={503} container={container} />)
    expect(container.contains(dialog())).toBe(true)
    container.remove()
  })

  test('has a close button in the language of the provider’s', () => {
    render(<ErrorDialog status={403} />)
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy()
  })

  test('keeps its steps and stays open while it tries again', async () => {
    const onRetry = vi.fn(() => new Promise<void>(() => {}))
    render(<ErrorDialog status={503} onRetry={onRetry} />)
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
    expect(screen.getByRole('button', { name: 'Trying again…' })).toBe(document.activeElement)
    expect(dialog()).toBeTruthy()
  })
})

describe('focus', () => {
  test('goes into the dialog when it opens, to its first step', async () => {
    render(<Cart />)
    await userEvent.click(screen.getByRole('button', { name: 'Check out' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Try again' }))
  })

  test('stays inside with Tab and Shift+Tab', async () => {
    render(<Cart />)
    await userEvent.click(screen.getByRole('button', { name: 'Check out' }))
    const visited: (string | null | undefined)[] = []
    for (let press = 0; press < 4; press++) {
      visited.push(document.activeElement?.textContent)
      await userEvent.keyboard('{Tab}')
    }
    expect(visited).toEqual(['Try again', 'Close', 'Try again', 'Close'])
    for (let press = 0; press < 4; press++) {
      await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
      expect(dialog()?.contains(document.activeElement)).toBe(true)
    }
  })

  test.each([
    ['controlled', false],
    ['mounted on a condition', true],
  ])('returns after Escape to what had it, where the dialog is %s', async (_, conditional) => {
    render(<Cart conditional={conditional} />)
    const before = screen.getByRole('button', { name: 'Check out' })
    await userEvent.click(before)
    expect(document.activeElement).not.toBe(before)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(before))
    expect(dialog()).toBeNull()
  })

  test.each([
    ['controlled', false],
    ['mounted on a condition', true],
  ])('goes in and comes back in Strict Mode, where the dialog is %s', async (_, conditional) => {
    render(
      <StrictMode>
        <Cart conditional={conditional} />
      </StrictMode>,
    )
    const before = screen.getByRole('button', { name: 'Check out' })
    for (let time = 0; time < 2; time++) {
      await userEvent.click(before)
      await silence()
      expect(dialog()?.contains(document.activeElement)).toBe(true)
      await userEvent.click(screen.getByRole('button', { name: 'Close' }))
      await waitFor(() => expect(document.activeElement).toBe(before))
    }
  })

  test('returns when the parent takes the dialog away without closing it', async () => {
    const scene = (failed: boolean) => (
      <>
        <button type="button">Check out</button>
        {failed && <ErrorDialog status={503} />}
      </>
    )
    const { rerender } = render(scene(false))
    const before = screen.getByRole('button', { name: 'Check out' })
    before.focus()
    rerender(scene(true))
    await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))
    rerender(scene(false))
    await waitFor(() => expect(document.activeElement).toBe(before))
  })

  test('returns to returnFocus when what had it is gone by then', async () => {
    const fallback = createRef<HTMLHeadingElement>()
    const scene = (failed: boolean, sold: boolean) => (
      <>
        <h1 ref={fallback} tabIndex={-1}>
          Cart
        </h1>
        {!sold && <button type="button">Check out</button>}
        {failed && <ErrorDialog status={503} returnFocus={fallback} />}
      </>
    )
    const { rerender } = render(scene(false, false))
    screen.getByRole('button', { name: 'Check out' }).focus()
    rerender(scene(true, false))
    await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))
    rerender(scene(true, true))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(fallback.current))
  })

  test('returns to returnFocus when nothing had it', async () => {
    const fallback = createRef<HTMLButtonElement>()
    ;(document.activeElement as HTMLElement | null)?.blur()
    render(
      <>
        <button type="button" ref={fallback}>
          Cart
        </button>
        <ErrorDialog status={503} returnFocus={fallback} />
      </>,
    )
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(fallback.current))
  })

  test('returns to what had it, not to returnFocus, where that is still there', async () => {
    const fallback = createRef<HTMLAnchorElement>()
    const scene = (failed: boolean) => (
      <>
        <button type="button">Check out</button>
        <a href="#x" ref={fallback}>
          Cart
        </a>
        {failed && <ErrorDialog status={503} returnFocus={fallback} />}
      </>
    )
    const { rerender } = render(scene(false))
    screen.getByRole('button', { name: 'Check out' }).focus()
    rerender(scene(true))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Check out' })))
  })

  test('returns each time to what had it last', async () => {
    render(<Cart conditional={false} />)
    const checkOut = screen.getByRole('button', { name: 'Check out' })
    await userEvent.click(checkOut)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(checkOut))
    const link = screen.getByRole('link', { name: 'Cart' })
    link.focus()
    await act(async () => checkOut.click())
    await waitFor(() => expect(dialog()).not.toBeNull())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(link))
  })
})

describe('closing', () => {
  test('asks once with false on Escape and on Close, and leaves it to a parent that controls it', async () => {
    const onOpenChange = vi.fn()
    render(<ErrorDialog status={503} open onOpenChange={onOpenChange} />)
    await userEvent.keyboard('{Escape}')
    expect(onOpenChange.mock.calls).toEqual([[false]])
    expect(dialog()).not.toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onOpenChange.mock.calls).toEqual([[false], [false]])
    expect(dialog()).not.toBeNull()
  })

  test('closes by itself where nobody controls it, and says so', async () => {
    const onOpenChange = vi.fn()
    render(<ErrorDialog status={503} onOpenChange={onOpenChange} />)
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onOpenChange.mock.calls).toEqual([[false]])
    await waitFor(() => expect(dialog()).toBeNull())
  })

  test('shows nothing while it is closed', () => {
    render(<ErrorDialog status={503} open={false} />)
    expect(dialog()).toBeNull()
    expect(document.querySelector('[data-error-ui="dialog-overlay"]')).toBeNull()
  })

  test('the page behind stays where it is while it is open, without a style of its own', () => {
    const styles = document.querySelectorAll('style').length
    const { unmount } = render(<ErrorDialog status={503} />)
    expect(getComputedStyle(document.documentElement).overflow).toBe('hidden')
    expect(document.querySelectorAll('style')).toHaveLength(styles)
    unmount()
    expect(getComputedStyle(document.documentElement).overflow).toBe('visible')
  })

  test('a press beside it does not take the only explanation away', async () => {
    const onOpenChange = vi.fn()
    render(<ErrorDialog status={503} onOpenChange={onOpenChange} />)
    const overlay = document.querySelector('[data-error-ui="dialog-overlay"]') as HTMLElement
    await userEvent.click(overlay, { position: { x: 2, y: 2 } })
    await silence()
    expect(onOpenChange).not.toHaveBeenCalled()
    expect(dialog()).not.toBeNull()
    await userEvent.keyboard('{Tab}')
    expect(dialog()?.contains(document.activeElement)).toBe(true)
    await userEvent.keyboard('{Escape}')
    expect(onOpenChange).toHaveBeenCalledOnce()
  })
})

describe('what is said and reported', () => {
  test('says nothing beside what the dialog says by taking the focus', async () => {
    const said = listen()
    render(<Cart />)
    await userEvent.click(screen.getByRole('button', { name: 'Check out' }))
    await silence()
    expect(said).toEqual([])
  })

  test('says nothing when its failure and its opening come together', async () => {
    const said = listen()
    const scene = (error: unknown) => (
      <ErrorUIProvider>
        <ErrorDialog error={error} open={error !== undefined} />
      </ErrorUIProvider>
    )
    const { rerender } = render(scene(undefined))
    rerender(scene({ status: 503 }))
    await silence()
    rerender(scene(undefined))
    await silence()
    expect(said).toEqual([])
  })

  test('says a change of its failure while it is open', async () => {
    const said = listen()
    const scene = (status: number) => (
      <ErrorUIProvider>
        <ErrorDialog status={status} />
      </ErrorUIProvider>
    )
    const { rerender } = render(scene(503))
    rerender(scene(500))
    await waitFor(() => expect(said).toHaveLength(1))
    expect(said[0]).toMatch(/^assertive: There is a problem on our side\. /)
  })

  test('reports a failure when it is shown, not while the dialog is closed', () => {
    const onOutcome = vi.fn()
    const scene = (open: boolean) => (
      <ErrorUIProvider onOutcome={onOutcome}>
        <ErrorDialog status={503} open={open} />
      </ErrorUIProvider>
    )
    const { rerender } = render(scene(false))
    expect(onOutcome).not.toHaveBeenCalled()
    rerender(scene(true))
    expect(onOutcome).toHaveBeenCalledOnce()
  })
})
