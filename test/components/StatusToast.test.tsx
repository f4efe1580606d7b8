import { act, render, screen } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { createPortal } from 'react-dom'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import type { StatusToastProps } from '../../src/components/StatusToast'
import { StatusToast } from '../../src/components/StatusToast'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { ar } from '../../src/messages/locales/ar'
import { de } from '../../src/messages/locales/de'
import { en } from '../../src/messages/locales/en'
import type { Messages } from '../../src/messages/Messages'
import { listen } from '../announcements'

const { title, description } = en.statuses.created
const fixed = { status: 201, description: null, duration: 5000 } as const
const toast = () => screen.queryByRole('status')
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

/** A part of a shop that shows a toast until it is dismissed. */
function Shop({ onDismiss, ...props }: Partial<StatusToastProps>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Save
      </button>
      <button type="button" style={{ marginTop: '10rem' }}>
        Pay
      </button>
      {isOpen && (
        <StatusToast
          {...({ ...fixed, ...props } as { status: number })}
          onDismiss={() => {
            onDismiss?.()
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

/** Without the end of a sentence. */
const bare = (words: string) => words.replace(/\W+$/, '')
const press = (name: string) => act(async () => screen.getByRole('button', { name }).click())

/** The page goes to the background, or comes back. */
function hide(isHidden: boolean) {
  vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(isHidden)
}

beforeAll(async () => {
  // Where an earlier test left the pointer, it may rest upon the toast.
  const { container, unmount } = render(<p style={{ marginTop: '10rem' }}>Elsewhere</p>)
  await userEvent.hover(container.firstElementChild as Element)
  unmount()
})

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('goes away by itself', () => {
  test('after its time, once', async () => {
    const onDismiss = vi.fn()
    render(<StatusToast {...fixed} onDismiss={onDismiss} />)
    await pass(4900)
    expect(onDismiss).not.toHaveBeenCalled()
    await pass(100)
    expect(onDismiss).toHaveBeenCalledOnce()
    // A shop that leaves it there is not told again.
    await pass(60_000)
    expect(onDismiss).toHaveBeenCalledOnce()
  })

  test('after five seconds and the time to read, where the shop sets none', async () => {
    const onDismiss = vi.fn()
    render(<StatusToast status={201} onDismiss={onDismiss} />)
    const time = 5000 + 60 * (title + description).length
    await pass(time - 100)
    expect(onDismiss).not.toHaveBeenCalled()
    await pass(100)
    expect(onDismiss).toHaveBeenCalledOnce()
  })

  test('later with nodes of the shop, whose length is not known', async () => {
    const onDismiss = vi.fn()
    render(<StatusToast status={201} heading={<b>Saved</b>} description={null} onDismiss={onDismiss} />)
    await pass(5000 + 60 * 79)
    expect(onDismiss).not.toHaveBeenCalled()
    await pass(60)
    expect(onDismiss).toHaveBeenCalledOnce()
  })

  test('by the handler of the last render', async () => {
    const [first, last] = [vi.fn(), vi.fn()]
    const { rerender } = render(<StatusToast {...fixed} onDismiss={first} />)
    await pass(3000)
    rerender(<StatusToast {...fixed} onDismiss={last} />)
    await pass(2000)
    expect(first).not.toHaveBeenCalled()
    expect(last).toHaveBeenCalledOnce()
  })

  test('in Strict Mode once, and after it is unmounted never', async () => {
    const onDismiss = vi.fn()
    const scene = (
      <StrictMode>
        <StatusToast {...fixed} onDismiss={onDismiss} />
      </StrictMode>
    )
    const { unmount } = render(scene)
    await pass(5000)
    expect(onDismiss).toHaveBeenCalledOnce()
    unmount()
    render(scene).unmount()
    await pass(60_000)
    expect(onDismiss).toHaveBeenCalledOnce()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('stays', () => {
  test.each<[string, object]>([
    ['for a failure', { status: 500 }],
    ['for a warning', { status: 404 }],
    ['for a loss of the connection', { error: { kind: 'offline' } }],
    ['with a step of its status', { status: 202 }],
    ['with a step of the shop', { status: 200, steps: [{ name: 'undo', label: 'Undo', onPress() {} }] }],
    ['with its own actions', { status: 200, actions: <button type="button">Undo</button> }],
    ['with something to press in its content', { status: 200, children: <a href="/cart">Open the cart</a> }],
    ['where the shop lets it', { status: 200, duration: Number.POSITIVE_INFINITY }],
  ])('%s', async (_, props) => {
    const onDismiss = vi.fn()
    render(<StatusToast duration={5000} {...(props as { status: number })} onDismiss={onDismiss} />)
    await pass(120_000)
    expect(onDismiss).not.toHaveBeenCalled()
  })

  test('not for the details that the provider adds, which are for support', async () => {
    const onDismiss = vi.fn()
    render(
      <ErrorUIProvider details={ErrorDetails}>
        <StatusToast error={{ status: 200, requestId: 'a1b2' }} duration={5000} onDismiss={onDismiss} />
      </ErrorUIProvider>,
    )
    await pass(5000)
    expect(onDismiss).toHaveBeenCalledOnce()
  })

  test('while the pointer is over it, and then for the rest of its time', async () => {
    render(<Shop />)
    await press('Save')
    await pass(2000)
    await userEvent.hover(toast() as Element)
    await pass(60_000)
    expect(toast()).toBeTruthy()
    await userEvent.unhover(toast() as Element)
    await pass(2900)
    expect(toast()).toBeTruthy()
    await pass(100)
    expect(toast()).toBeNull()
  })

  test('while the keyboard’s focus is inside, and then for the rest of its time', async () => {
    render(<Shop />)
    await press('Save')
    await pass(1000)
    screen.getByRole('button', { name: 'Pay' }).focus()
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }))
    await pass(60_000)
    expect(toast()).toBeTruthy()
    await userEvent.tab({ shift: true })
    await pass(3900)
    expect(toast()).toBeTruthy()
    await pass(100)
    expect(toast()).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Pay' }))
  })

  test('while the page is hidden: who comes back finds it with all its time', async () => {
    hide(true)
    render(<Shop />)
    await press('Save')
    await pass(600_000)
    hide(false)
    await pass(4900)
    expect(toast()).toBeTruthy()
    await pass(100)
    expect(toast()).toBeNull()
  })

  test('while another toast in the shop’s list is used, so that the list does not move under the pointer', async () => {
    const onDismiss = vi.fn()
    render(
      <ol>
        <li>
          <StatusToast {...fixed} placement="inline" onDismiss={onDismiss} />
        </li>
        <li data-testid="other">Another</li>
      </ol>,
    )
    await userEvent.hover(screen.getByTestId('other'))
    await pass(60_000)
    expect(onDismiss).not.toHaveBeenCalled()
    await userEvent.unhover(screen.getByTestId('other'))
    await pass(5000)
    expect(onDismiss).toHaveBeenCalledOnce()
  })
})

describe('when its message changes', () => {
  test('gives the next one its whole time', async () => {
    const onDismiss = vi.fn()
    const { rerender } = render(<StatusToast {...fixed} heading="One saved" onDismiss={onDismiss} />)
    await pass(4000)
    rerender(<StatusToast {...fixed} heading="Two saved" onDismiss={onDismiss} />)
    await pass(4900)
    expect(onDismiss).not.toHaveBeenCalled()
    await pass(100)
    expect(onDismiss).toHaveBeenCalledOnce()
  })

  test('keeps its time through renders that change no word', async () => {
    const onDismiss = vi.fn()
    const scene = () => <StatusToast {...fixed} heading={<b>Saved</b>} onDismiss={onDismiss} />
    const { rerender } = render(scene())
    for (let second = 0; second < 5; second++) {
      await pass(1000)
      rerender(scene())
    }
    expect(onDismiss).toHaveBeenCalledOnce()
  })

  test('stays when a success turns into a failure, and goes after a failure turned into a success', async () => {
    const onDismiss = vi.fn()
    const { rerender } = render(<StatusToast status={200} duration={5000} onDismiss={onDismiss} />)
    const root = toast()
    await pass(3000)
    rerender(<StatusToast status={500} duration={5000} onDismiss={onDismiss} />)
    expect(toast()).toBe(root)
    expect(root?.dataset.tone).toBe('critical')
    await pass(60_000)
    expect(onDismiss).not.toHaveBeenCalled()
    rerender(<StatusToast status={200} duration={5000} onDismiss={onDismiss} />)
    await pass(5000)
    expect(onDismiss).toHaveBeenCalledOnce()
  })
})

describe('is dismissed', () => {
  test('by its button, which tells monitoring', async () => {
    const [onDismiss, onEvent] = [vi.fn(), vi.fn()]
    render(
      <ErrorUIProvider onEvent={onEvent}>
        <Shop {...{ status: 500 }} onDismiss={onDismiss} />
      </ErrorUIProvider>,
    )
    await press('Save')
    await press('Close')
    await pass(60_000)
    expect(onDismiss).toHaveBeenCalledOnce()
    expect(onEvent.mock.calls.filter(([{ name }]) => name === 'dismissed')).toHaveLength(1)
  })

  test('by Escape inside it, and not elsewhere', async () => {
    const [onDismiss, onKeyDown] = [vi.fn(), vi.fn()]
    render(<Shop onDismiss={onDismiss} onKeyDown={onKeyDown} />)
    await press('Save')
    screen.getByRole('button', { name: 'Pay' }).focus()
    await userEvent.keyboard('{Escape}')
    expect(onDismiss).not.toHaveBeenCalled()
    await userEvent.tab()
    await userEvent.keyboard('{Escape}')
    expect(onDismiss).toHaveBeenCalledOnce()
    expect(onKeyDown).toHaveBeenCalled()
    expect(toast()).toBeNull()
  })

  test('not by an Escape that the shop takes for itself', async () => {
    const onDismiss = vi.fn()
    render(<StatusToast {...fixed} onDismiss={onDismiss} onKeyDown={(event) => event.preventDefault()} />)
    screen.getByRole('button', { name: 'Close' }).focus()
    await userEvent.keyboard('{Escape}')
    expect(onDismiss).not.toHaveBeenCalled()
  })

  test('marks the Escape as used, for a drawer around it', async () => {
    const taken: boolean[] = []
    const listen = (event: KeyboardEvent) => taken.push(event.defaultPrevented)
    addEventListener('keydown', listen)
    render(<StatusToast {...fixed} onDismiss={() => {}} />)
    screen.getByRole('button', { name: 'Close' }).focus()
    await userEvent.keyboard('{Escape}')
    removeEventListener('keydown', listen)
    expect(taken).toEqual([true])
  })
})

describe('the focus', () => {
  test('is not taken when it appears', async () => {
    render(<Shop />)
    const save = screen.getByRole('button', { name: 'Save' })
    save.focus()
    await press('Save')
    expect(toast()).toBeTruthy()
    expect(document.activeElement).toBe(save)
  })

  test.each(['{Enter}', '{Escape}'])('goes back to where it was when %s dismisses it', async (key) => {
    render(<Shop />)
    await press('Save')
    const pay = screen.getByRole('button', { name: 'Pay' })
    pay.focus()
    await userEvent.tab()
    await userEvent.keyboard(key)
    expect(toast()).toBeNull()
    await pass(10)
    expect(document.activeElement).toBe(pay)
  })

  test('goes back when the shop takes it away, with all that is around it', async () => {
    const scene = (isOpen: boolean) => (
      <>
        <button type="button">Pay</button>
        {isOpen && (
          <div>
            <StatusToast {...fixed} steps={[{ name: 'undo', label: 'Undo', onPress() {} }]} onDismiss={() => {}} />
          </div>
        )}
      </>
    )
    const { rerender } = render(scene(true))
    const pay = screen.getByRole('button', { name: 'Pay' })
    pay.focus()
    await userEvent.tab()
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }))
    rerender(scene(false))
    await pass(10)
    expect(document.activeElement).toBe(pay)
  })

  test('is left where the shop moves it', async () => {
    render(<Shop onDismiss={() => screen.getByRole('button', { name: 'Save' }).focus()} />)
    await press('Save')
    screen.getByRole('button', { name: 'Pay' }).focus()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await pass(10)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save' }))
  })
})

describe('to a screen reader', () => {
  test('is said once, when it pauses, also in Strict Mode', async () => {
    const said = listen()
    render(
      <StrictMode>
        <StatusToast status={201} onDismiss={() => {}} />
      </StrictMode>,
    )
    await pass(60_000)
    expect(said).toEqual([`polite: ${title}. ${description}`])
  })

  test('is a status without an announcement of its own, which would be a second one', () => {
    render(<StatusToast status={201} onDismiss={() => {}} />)
    expect(toast()?.getAttribute('aria-live')).toBe('off')
  })

  test('says a failure and what it turns into, each once, and politely', async () => {
    const said = listen()
    const { rerender } = render(<StatusToast status={500} description={null} onDismiss={() => {}} />)
    await pass(2000)
    rerender(<StatusToast status={201} description={null} onDismiss={() => {}} />)
    await pass(2000)
    rerender(<StatusToast status={201} description={null} onDismiss={() => {}} duration={9000} />)
    await pass(2000)
    expect(said.map(bare)).toEqual([`polite: ${en.statuses.internalServerError.title}`, `polite: ${title}`])
  })

  test('leaves it to the shop’s live region where it is silent', async () => {
    const said = listen()
    const { rerender } = render(<StatusToast status={201} silent onDismiss={() => {}} data-testid="root" />)
    await pass(2000)
    rerender(<StatusToast status={200} silent onDismiss={() => {}} data-testid="root" />)
    await pass(2000)
    expect(said).toEqual([])
    const root = screen.getByTestId('root')
    expect(root.getAttribute('role')).toBeNull()
    expect(root.getAttribute('aria-live')).toBeNull()
  })

  test('says in a line only what it shows', async () => {
    const said = listen()
    render(<StatusToast status={201} compact onDismiss={() => {}} />)
    await pass(2000)
    expect(toast()?.textContent).toBe(title)
    expect(said.map(bare)).toEqual([`polite: ${title}`])
  })
})

describe('in the window', () => {
  beforeEach(async () => {
    vi.useRealTimers()
  })

  const box = () => (toast() as Element).getBoundingClientRect()
  function show(messages: Messages, props: Partial<StatusToastProps> = {}) {
    render(
      <ErrorUIProvider messages={messages} links={{ home: '/', search: '/s', support: '/help' }}>
        <StatusToast {...({ status: 503, ...props } as { status: number })} onDismiss={() => {}} onRetry={() => {}} />
      </ErrorUIProvider>,
    )
  }

  test.each([
    [1024, 768],
    [320, 568],
    [320, 256],
  ])('of %i × %i px it is inside, in long German too, and covers the page’s end', async (width, height) => {
    await page.viewport(width, height)
    show(de)
    const { left, right, top, bottom } = box()
    expect(left).toBeGreaterThanOrEqual(8)
    expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth - 8)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(height - 8)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
    expect((toast() as Element).scrollWidth).toBeLessThanOrEqual((toast() as Element).clientWidth)
  })

  test('it stands at the end of a line, which is left in Arabic', async () => {
    await page.viewport(1024, 768)
    show(en)
    expect(box().right).toBeGreaterThan(980)
    document.body.innerHTML = ''
    show(ar)
    expect(box().left).toBeLessThan(44)
  })

  test('inline it stands where it is rendered, as wide as there is room', async () => {
    await page.viewport(1024, 768)
    render(
      <div style={{ width: '18rem' }}>
        <StatusToast {...fixed} placement="inline" onDismiss={() => {}} />
      </div>,
    )
    expect(getComputedStyle(toast() as Element).position).toBe('static')
    expect(box().width).toBe(288)
  })

  test('has nothing to press that is under 44 px, in a line too', async () => {
    await page.viewport(320, 568)
    show(en, { compact: true })
    for (const control of screen.getAllByRole('button')) {
      const { width, height } = control.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
  })

  test('can be put above everything by the shop, from where a page transforms', async () => {
    await page.viewport(1024, 768)
    render(
      <div style={{ transform: 'translateX(-400px)' }}>
        {createPortal(<StatusToast {...fixed} onDismiss={() => {}} />, document.body)}
      </div>,
    )
    expect(box().right).toBeGreaterThan(980)
  })
})
