import { act, render, screen, waitFor } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { silence } from '../announcements'
import { dialogs, focused, isOnTop } from './dialogs'

// One failure after the other, each with a dialog of its own: the last that closes gives the focus back to what opened the first.

let setShown: (statuses: number[]) => void
const show = (...statuses: number[]) => act(async () => setShown(statuses))

function Checkout({ hasOpener = true }) {
  const [shown, set] = useState<number[]>([])
  setShown = set
  return (
    <ErrorUIProvider>
      <section aria-labelledby="cart">
        <h2 id="cart">Cart</h2>
        {hasOpener && (
          <button type="button" onClick={() => set([503])}>
            Place order
          </button>
        )}
      </section>
      {shown.map((status) => (
        <ErrorDialog
          key={status}
          status={status}
          onOpenChange={() => set((all) => all.filter((each) => each !== status))}
        />
      ))}
    </ErrorUIProvider>
  )
}

async function start(scene: React.ReactElement) {
  const view = render(scene)
  await userEvent.click(screen.getByRole('button', { name: 'Place order' }))
  await isOnTop('serviceUnavailable')
  return view
}

/** Nothing of a dialog is left. */
async function isOver() {
  await waitFor(() => expect(dialogs()).toEqual([]))
  await silence()
  expect(document.querySelector('[inert], [data-error-ui-lock], [data-radix-focus-guard]')).toBeNull()
}

test('the lower one is closed first', async () => {
  await start(<Checkout />)
  await show(503, 404)
  await isOnTop('notFound')
  await show(404)
  await silence()
  await isOnTop('notFound')
  await userEvent.keyboard('{Escape}')
  await isOver()
  expect(focused()).toBe('Place order')
})

test('the upper one is closed first', async () => {
  await start(<Checkout />)
  await show(503, 404)
  await isOnTop('notFound')
  await userEvent.keyboard('{Escape}')
  await isOnTop('serviceUnavailable')
  await userEvent.keyboard('{Escape}')
  await isOver()
  expect(focused()).toBe('Place order')
})

test('both are closed at once', async () => {
  await start(<Checkout />)
  await show(503, 404)
  await isOnTop('notFound')
  await show()
  await isOver()
  expect(focused()).toBe('Place order')
})

test.each([
  ['', Checkout],
  [' in Strict Mode', () => <Checkout />],
])('one replaces another, again and again%s', async (name, Scene) => {
  await start(name ? <StrictMode>{<Scene />}</StrictMode> : <Scene />)
  for (const [status, kind] of [
    [404, 'notFound'],
    [500, 'internalServerError'],
    [429, 'tooManyRequests'],
  ] as const) {
    await show(status)
    await isOnTop(kind)
  }
  await userEvent.keyboard('{Escape}')
  await isOver()
  expect(focused()).toBe('Place order')
})

test('three, closed from below', async () => {
  await start(<Checkout />)
  await show(503, 404)
  await isOnTop('notFound')
  await show(503, 404, 500)
  await isOnTop('internalServerError')
  await show(404, 500)
  await show(500)
  await isOnTop('internalServerError')
  await userEvent.keyboard('{Escape}')
  await isOver()
  expect(focused()).toBe('Place order')
})

test('where the opener has gone, it is the heading of its region', async () => {
  const { rerender } = await start(<Checkout />)
  rerender(<Checkout hasOpener={false} />)
  await show(404)
  await isOnTop('notFound')
  await userEvent.keyboard('{Escape}')
  await isOver()
  expect(focused()).toBe('Cart')
})
