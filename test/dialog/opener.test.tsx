import { act, render, screen, waitFor } from '@testing-library/react'
import { Fragment, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { silence } from '../announcements'
import { dialogs, focused, isOnTop } from './dialogs'

// What opened the dialog had no focus by then: it has it afterwards, and the page stays where it is.

/** Nothing of a dialog is left. */
async function isOver() {
  await waitFor(() => expect(dialogs()).toEqual([]))
  await silence()
  expect(document.querySelector('[inert], [data-error-ui-lock], [data-radix-focus-guard]')).toBeNull()
}

describe('on a long page, with a button that has no focus while the dialog opens,', () => {
  const kinds = {
    // As in Safari, which focuses no button that is pressed.
    'because its press gives it none': { takesFocus: false, isDisabled: false, isGone: false },
    'because it is disabled meanwhile': { takesFocus: true, isDisabled: true, isGone: false },
    'because of both': { takesFocus: false, isDisabled: true, isGone: false },
    'because it has gone': { takesFocus: true, isDisabled: false, isGone: true },
  }

  function Order({ takesFocus, isDisabled, isGone }: (typeof kinds)['because of both']) {
    const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle')
    const send = () => {
      setState('sending')
      setTimeout(() => setState('failed'), 200)
    }
    return (
      <main>
        <h1>Checkout</h1>
        <div style={{ height: 3000 }}>Cart</div>
        {(state === 'idle' || !isGone) && (
          <button
            type="button"
            disabled={isDisabled && state === 'sending'}
            onMouseDown={(event) => takesFocus || event.preventDefault()}
            onClick={send}
          >
            Place order
          </button>
        )}
        <div style={{ height: 3000 }}>Footer</div>
        {state === 'failed' && <ErrorDialog status={503} onOpenChange={() => setState('idle')} />}
      </main>
    )
  }

  test.each(Object.entries(kinds))('%s: it has it afterwards, and the page does not jump', async (_, kind) => {
    for (const Provider of [ErrorUIProvider, Fragment]) {
      const { unmount } = render(
        <Provider>
          <Order {...kind} />
        </Provider>,
      )
      for (let time = 0; time < 2; time++) {
        await userEvent.click(screen.getByRole('button', { name: 'Place order' }))
        const y = scrollY
        expect(y).toBeGreaterThan(1000)
        await isOnTop('serviceUnavailable')
        await userEvent.keyboard('{Escape}')
        await isOver()
        expect(scrollY).toBe(y)
        // Without a provider, nothing has seen the press.
        const isOpenerKnown = Provider === ErrorUIProvider && !kind.isGone
        expect(focused()).toBe(isOpenerKnown ? 'Place order' : 'Checkout')
      }
      unmount()
    }
  })

  test('where a press beside everything came last, it does not go back to what was pressed before', async () => {
    let fail = () => {}
    function Page() {
      const [failed, setFailed] = useState(false)
      fail = () => setFailed(true)
      return (
        <main>
          <h1>Checkout</h1>
          <button type="button">Filter</button>
          <p>Text</p>
          {failed && <ErrorDialog status={503} onOpenChange={() => setFailed(false)} />}
        </main>
      )
    }
    render(
      <ErrorUIProvider>
        <Page />
      </ErrorUIProvider>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }))
    await userEvent.click(screen.getByText('Text'))
    await act(async () => fail())
    await isOnTop('serviceUnavailable')
    await userEvent.keyboard('{Escape}')
    await isOver()
    expect(focused()).toBe('Checkout')
  })
})
