import { render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import type { Retry } from '../../src/hooks/Retry'
import { useRetry } from '../../src/hooks/useRetry'

// A failure comes, is closed, and comes again.
const dialog = () => screen.queryByRole('alertdialog')
const links = { checkOrders: '/account/orders', support: '/help', signIn: '/login', review: '/cart' }

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const isShown = () => waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))
async function pressEscape() {
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(dialog()).toBeNull())
}

interface OrderProps {
  answers: unknown[]
  isControlled?: boolean
  method?: string
}

/** `PlaceOrder` of the README, and the same without a state of its own. */
function PlaceOrder({ answers, isControlled, method = 'POST' }: OrderProps) {
  const [isOpen, setOpen] = useState(false)
  const order = useRetry(
    async () => {
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      throw answer
    },
    { method, maxTries: 1 },
  )
  const own = isControlled ? { open: isOpen, onOpenChange: setOpen } : {}
  return (
    <>
      <button
        type="button"
        onClick={async () => {
          const { error } = await order.run()
          setOpen(error !== undefined)
        }}
      >
        Place order
      </button>
      {order.error !== undefined && <ErrorDialog error={order.error} retry={order} links={links} {...own} />}
    </>
  )
}

const failures = {
  400: { status: 400 },
  401: { status: 401 },
  429: { status: 429, headers: { 'retry-after': '3600' } },
  500: { status: 500 },
  502: { status: 502 },
  503: { status: 503 },
  504: { status: 504 },
  'no answer': new TypeError('Failed to fetch'),
}

describe('press, Escape, press', () => {
  describe.each([
    ['with a state of the shop', true],
    ['without one', false],
  ])('%s', (_, isControlled) => {
    test.each(Object.entries(failures))('%s: shown each time, named, with a way on', async (_, failure) => {
      render(<PlaceOrder answers={[failure]} isControlled={isControlled} />)
      for (let time = 0; time < 4; time++) {
        await press('Place order')
        await isShown()
        expect(dialog()?.querySelector('[data-part="title"]')?.textContent).not.toBe('')
        const ways = dialog()?.querySelectorAll('[data-part="actions"] > [data-error-ui]').length
        expect(ways).toBeGreaterThan(1)
        await pressEscape()
        await waitFor(() => expect(document.activeElement?.textContent).toBe('Place order'))
      }
    })
  })

  test('one failure after another, each with its own words', async () => {
    render(<PlaceOrder method="PUT" answers={[{ status: 503 }, { status: 400 }, { status: 500 }, { status: 404 }]} />)
    const titles = new Set<string | null | undefined>()
    for (let time = 0; time < 4; time++) {
      await press('Place order')
      await isShown()
      titles.add(dialog()?.querySelector('[data-part="title"]')?.textContent)
      await pressEscape()
    }
    expect(titles.size).toBe(4)
  })

  test('stays closed while the page renders on, and when a wait is over', async () => {
    const answer = { status: 429, headers: { 'retry-after': '1' } }
    const { rerender } = render(<PlaceOrder answers={[answer]} />)
    await press('Place order')
    await isShown()
    await pressEscape()
    for (let time = 0; time < 8; time++) {
      await new Promise((done) => setTimeout(done, 200))
      rerender(<PlaceOrder answers={[answer]} />)
      expect(dialog()).toBeNull()
    }
  })
})

describe('without a retry', () => {
  function Save({ error }: { error: unknown }) {
    return <ErrorDialog error={error} links={links} />
  }

  test('another error opens it again, the same one in another render does not', async () => {
    const first = new Error('one')
    const { rerender } = render(<Save error={first} />)
    await isShown()
    await pressEscape()
    rerender(<Save error={first} />)
    expect(dialog()).toBeNull()
    rerender(<Save error={new Error('one')} />)
    await isShown()
  })

  test('an object that is written inline is the same in each render', async () => {
    const { rerender } = render(<Save error={{ status: 503, message: 'x' }} />)
    await isShown()
    await pressEscape()
    for (let time = 0; time < 3; time++) rerender(<Save error={{ status: 503, message: 'x' }} />)
    expect(dialog()).toBeNull()
    rerender(<Save error={{ status: 502, message: 'x' }} />)
    await isShown()
  })

  test('another status opens it again', async () => {
    const { rerender } = render(<ErrorDialog status={503} />)
    await isShown()
    await pressEscape()
    rerender(<ErrorDialog status={503} />)
    expect(dialog()).toBeNull()
    rerender(<ErrorDialog status={500} />)
    await isShown()
  })
})

describe('a retry of another client', () => {
  const scene = (state: Retry['state'], error: unknown, mode?: Retry['mode']) => (
    <ErrorDialog error={error} retry={{ state, error, mode, run() {}, confirm() {} }} links={links} />
  )

  test('a question opens it again', async () => {
    const error = { status: 502 }
    const { rerender } = render(scene('failed', error, 'verifyFirst'))
    await isShown()
    await pressEscape()
    rerender(scene('failed', error, 'verifyFirst'))
    expect(dialog()).toBeNull()
    rerender(scene('asking', error, 'verifyFirst'))
    await isShown()
  })

  test('a try that failed with the same error opens it again, one that succeeded does not', async () => {
    const error = new Error('down')
    const { rerender } = render(scene('failed', error))
    await isShown()
    await pressEscape()
    rerender(scene('sending', error))
    expect(dialog()).toBeNull()
    rerender(scene('failed', error))
    await isShown()
    await pressEscape()
    rerender(scene('sending', error))
    rerender(scene('succeeded', error))
    expect(dialog()).toBeNull()
  })
})
