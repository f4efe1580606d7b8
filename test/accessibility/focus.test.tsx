import { act, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'

const nothing = () => {}
const links = { home: '/', search: '/s', support: '/help' }
const focused = () => document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label')

/** What has the focus at each press of Tab, from the start of the page to its end. */
async function tabThrough(): Promise<unknown[]> {
  const visited: unknown[] = []
  await userEvent.click(page.getByText('Start'))
  for (let presses = 0; presses < 20 && visited.at(-1) !== 'End'; presses++) {
    await userEvent.tab()
    visited.push(focused())
  }
  return visited
}

describe('the order of focus is the order of reading', () => {
  test.each([
    ['banner', <ErrorBanner key="" error={{ status: 503, requestId: 'a' }} onRetry={nothing} onDismiss={nothing} />],
    ['page', <ErrorPage key="" error={{ status: 503, requestId: 'a' }} onRetry={nothing} onBack={nothing} />],
  ])('in a %s', async (_, scene) => {
    render(
      <ErrorUIProvider links={links} details={ErrorDetails}>
        <p>Start</p>
        {scene}
        <button type="button">End</button>
      </ErrorUIProvider>,
    )
    const reading = [...document.querySelectorAll('summary, a, button')].filter((each) => each.checkVisibility())
    const visited = await tabThrough()
    expect(visited).toHaveLength(reading.length)
    expect(visited).toEqual(reading.map((each) => each.textContent || each.getAttribute('aria-label')))
  })
})

/** A page whose button fails into a dialog; what `first` shows there may fail into another. */
function Cart({ onRetry = nothing }: { onRetry?: (close: () => void) => void }) {
  const [isOpen, setOpen] = useState(false)
  const [isSecond, setSecond] = useState(false)
  return (
    <ErrorUIProvider links={links}>
      <button type="button" onClick={() => setOpen(true)}>
        Check out
      </button>
      {isOpen && (
        <ErrorDialog
          status={502}
          onOpenChange={setOpen}
          onRetry={() => onRetry(() => setOpen(false))}
          steps={['retry']}
        >
          <button type="button" onClick={() => setSecond(true)}>
            Ask again
          </button>
        </ErrorDialog>
      )}
      {isSecond && <ErrorDialog status={503} onOpenChange={setSecond} onRetry={() => setSecond(false)} />}
    </ErrorUIProvider>
  )
}

async function open(scene = <Cart />) {
  render(scene)
  const before = screen.getByRole('button', { name: 'Check out' })
  await userEvent.click(before)
  await waitFor(() => expect(focused()).toBe('Try again'))
  return before
}

describe('the focus goes back', () => {
  test.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['Close', () => userEvent.click(page.getByRole('button', { name: 'Close' }))],
    ['a try that takes the dialog away', () => userEvent.click(page.getByRole('button', { name: 'Try again' }))],
  ])('to what opened the dialog, by %s', async (_, leave) => {
    const before = await open(<Cart onRetry={(close) => close()} />)
    await leave()
    await waitFor(() => expect(document.activeElement).toBe(before))
  })

  test.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['Close', () => userEvent.click(page.getByRole('button', { name: 'Close' }).last())],
    ['a try that takes it away', () => userEvent.click(page.getByRole('button', { name: 'Try again' }).last())],
  ])('from a dialog over a dialog to the one below, by %s, and from there to the page', async (_, leave) => {
    const before = await open()
    const below = screen.getByRole('button', { name: 'Ask again' })
    await userEvent.click(below)
    await waitFor(() => expect(screen.getByRole('alertdialog', { name: /not available/ })).toBeTruthy())
    expect(screen.getByRole('alertdialog', { name: /not available/ }).contains(document.activeElement)).toBe(true)
    await leave()
    await waitFor(() => expect(document.activeElement).toBe(below))
    expect(screen.getByRole('alertdialog')).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(before))
  })
})

describe('where a message goes with the focus in it', () => {
  function Shelf() {
    const [status, setStatus] = useState<number | undefined>(503)
    return (
      <section aria-label="Shelf">
        <button type="button">Before</button>
        {status ? (
          <ErrorBanner status={status} onRetry={() => setStatus(undefined)} onDismiss={() => setStatus(undefined)} />
        ) : (
          <button type="button">Oak stool</button>
        )}
        <button type="button">After</button>
      </section>
    )
  }

  test.each(['Try again', 'Close'])('Tab goes on from its place, after %s', async (name) => {
    render(<Shelf />)
    act(() => screen.getByRole('button', { name }).focus())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByText('Oak stool')).toBeTruthy())
    expect(document.activeElement).toBe(document.body)
    await userEvent.tab()
    expect(focused()).toBe('Oak stool')
  })
})
