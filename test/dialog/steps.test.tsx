import { render, screen, waitFor } from '@testing-library/react'
import { useEffect, useRef, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { silence } from '../announcements'

// A step leads somewhere: the dialog is closed by then, and the focus goes there.
const dialog = () => screen.queryByRole('alertdialog')
const press = (name: string) => userEvent.click(page.getByRole('button', { name }))

/** A cart drawer that keeps the focus and gives it back, as those of most libraries do. */
function Drawer({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement as HTMLElement
    close.current?.focus()
    return () => before.focus()
  }, [])
  return (
    <div role="dialog" aria-label="Cart">
      <button type="button" ref={close} onClick={onClose}>
        Close cart
      </button>
    </div>
  )
}

interface Props {
  review: (set: { drawer: (is: boolean) => void; field: HTMLInputElement | null }) => void
  isControlled?: boolean
  onOpenChange?: (open: boolean) => void
  details?: React.ReactNode
  isDialogOnly?: boolean
}

function Checkout({ review, isControlled, onOpenChange, details }: Props) {
  const [failed, setFailed] = useState<unknown>()
  const [drawer, setDrawer] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const change = (open: boolean) => {
    onOpenChange?.(open)
    if (!open && isControlled) setFailed(undefined)
  }
  return (
    <ErrorUIProvider handlers={{ review: () => review({ drawer: setDrawer, field: field.current }) }}>
      <label>
        Name
        <input ref={field} />
      </label>
      <button type="button" onClick={() => setFailed(new Error('refused'))}>
        Check out
      </button>
      {drawer && <Drawer onClose={() => setDrawer(false)} />}
      {isControlled ? (
        <ErrorDialog error={failed} steps={['review']} open={failed !== undefined} onOpenChange={change}>
          {details}
        </ErrorDialog>
      ) : (
        failed !== undefined && (
          <ErrorDialog error={failed} steps={['review']} onOpenChange={change}>
            {details}
          </ErrorDialog>
        )
      )}
    </ErrorUIProvider>
  )
}

const step = () => dialog()?.querySelector<HTMLElement>('[data-action="review"]') as HTMLElement

async function fail() {
  await press('Check out')
  await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))
}

describe.each([
  ['controlled', true],
  ['uncontrolled', false],
])('a step of a dialog that is %s', (_, isControlled) => {
  test('that focuses a field leaves the focus there', async () => {
    render(<Checkout isControlled={isControlled} review={({ field }) => field?.focus()} />)
    for (let time = 0; time < 2; time++) {
      await fail()
      await userEvent.click(step())
      expect(dialog()).toBeNull()
      await silence()
      expect(document.activeElement).toBe(screen.getByRole('textbox'))
    }
  })

  test('that opens the cart leaves it open, and the page in reach', async () => {
    render(<Checkout isControlled={isControlled} review={({ drawer }) => drawer(true)} />)
    await fail()
    await userEvent.click(step())
    await silence()
    expect(dialog()).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close cart' }))
    await userEvent.keyboard('{Enter}')
    // The drawer has found the focus where the shopper was before.
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Check out' })))
  })

  test('finds the page unlocked, and its elements in reach', async () => {
    const seen: unknown[] = []
    const review = ({ field }: { field: HTMLInputElement | null }) => {
      seen.push(getComputedStyle(document.documentElement).overflowY, field?.closest('[inert], [aria-hidden]'))
    }
    render(<Checkout isControlled={isControlled} review={review} />)
    await fail()
    await userEvent.click(step())
    expect(seen).toEqual(['visible', null])
  })

  test('that focuses something later keeps it too', async () => {
    render(<Checkout isControlled={isControlled} review={({ field }) => setTimeout(() => field?.focus(), 50)} />)
    await fail()
    await userEvent.click(step())
    await silence()
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })

  test('is told once to the shop', async () => {
    const onOpenChange = vi.fn()
    render(<Checkout isControlled={isControlled} review={() => {}} onOpenChange={onOpenChange} />)
    await fail()
    await userEvent.click(step())
    expect(onOpenChange.mock.calls).toEqual([[false]])
  })

  test('by the keyboard', async () => {
    render(<Checkout isControlled={isControlled} review={({ field }) => field?.focus()} />)
    await fail()
    await userEvent.keyboard('{Enter}')
    await silence()
    expect(dialog()).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })

  test('a link to a place in the page is followed, with the dialog closed', async () => {
    render(
      <>
        <Checkout
          isControlled={isControlled}
          review={() => {}}
          details={
            <a href="#delivery" data-testid="to">
              Delivery
            </a>
          }
        />
        <h2 id="delivery">Delivery</h2>
      </>,
    )
    await fail()
    await userEvent.click(screen.getByTestId('to'))
    expect(location.hash).toBe('#delivery')
    await waitFor(() => expect(dialog()).toBeNull())
    history.replaceState(null, '', location.pathname + location.search)
  })
})

test('a link that the router of the shop follows closes it first', async () => {
  const seen: unknown[] = []
  render(
    <ErrorUIProvider
      links={{ signIn: '/login' }}
      navigate={(path) => seen.push(path, document.querySelector('[data-error-ui="dialog"]'))}
    >
      <ErrorDialog status={401} />
    </ErrorUIProvider>,
  )
  await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))
  await userEvent.click(dialog()?.querySelector('[data-action="signIn"]') as Element)
  expect(seen).toEqual(['/login', null])
  expect(dialog()).toBeNull()
})

test('a step of the shop’s own, and one of its design system, close it too', async () => {
  const seen: unknown[] = []
  const isOpen = () => seen.push(document.querySelector('[data-error-ui="dialog"]'))
  render(
    <ErrorUIProvider components={{ Button: (props) => <button {...props} /> }}>
      <ErrorDialog status={400} steps={[{ name: 'chat', label: 'Chat with us', onPress: isOpen }]} />
    </ErrorUIProvider>,
  )
  await press('Chat with us')
  expect(seen).toEqual([null])
  expect(dialog()).toBeNull()
})

test('a step in a new tab, a try and a click with a modifier leave it open', async () => {
  const onRetry = vi.fn()
  render(
    <ErrorUIProvider links={{ support: '/help' }}>
      <ErrorDialog status={503} onRetry={onRetry}>
        <a href="tel:+44" data-testid="tel">
          Call us
        </a>
      </ErrorDialog>
    </ErrorUIProvider>,
  )
  await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))
  const prevent = (event: Event) => event.preventDefault()
  addEventListener('click', prevent)
  await userEvent.click(dialog()?.querySelector('[data-action="statusPage"]') as Element)
  await userEvent.click(screen.getByTestId('tel'))
  await userEvent.click(dialog()?.querySelector('[data-action="support"]') as Element, { modifiers: ['Control'] })
  removeEventListener('click', prevent)
  await press('Try again')
  expect(onRetry).toHaveBeenCalledOnce()
  expect(dialog()).not.toBeNull()
})

test('a shop that does not close it has it back', async () => {
  render(<ErrorDialog open status={400} steps={['review']} handlers={{ review: () => {} }} />)
  await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))
  await userEvent.click(step())
  await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))
  expect(getComputedStyle(document.documentElement).overflow).toBe('hidden')
})

test('is not counted as dismissed', async () => {
  const names: string[] = []
  render(
    <ErrorUIProvider handlers={{ review: () => {} }} onEvent={({ name }) => names.push(name)}>
      <ErrorDialog status={400} steps={['review']} />
    </ErrorUIProvider>,
  )
  await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))
  await userEvent.click(step())
  expect(names).toEqual(['shown'])
})
