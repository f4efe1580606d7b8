import { act, render, screen, waitFor } from '@testing-library/react'
import { useEffect, useRef, useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { silence } from '../announcements'
import { takePrinted } from '../setup'
import { Native, scenes } from './modals'

// A dialog above the modals of others, or inside them.
const dialog = () => document.querySelector<HTMLElement>('[data-error-ui="dialog"]')
const isShown = () => waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))

/** Whether nothing lies over the dialog, and its buttons can be pressed. */
function isOnTop() {
  const box = dialog()?.getBoundingClientRect()
  if (!box) return false
  return [...(dialog()?.querySelectorAll('[data-part="actions"] > *') ?? [])].every((each) => {
    const { left, top, width, height } = each.getBoundingClientRect()
    return each.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
}

interface Props {
  onFail?: (() => void) | undefined
  onRetry?: (() => void) | undefined
}

/** The part of a shop that fails, inside its modal. */
function Save({ onRetry = () => {} }: Props) {
  const [failed, setFailed] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setFailed(true)}>
        Save
      </button>
      {failed && <ErrorDialog status={503} onRetry={onRetry} onOpenChange={setFailed} />}
    </>
  )
}

afterEach(() => {
  document.body.removeAttribute('style')
  document.body.removeAttribute('class')
})

describe.each(Object.entries(scenes))('inside %s', (_, scene) => {
  function Page({ onClose, onRetry, isBeside }: { onClose: () => void; onRetry?: () => void; isBeside?: boolean }) {
    const [failed, setFailed] = useState(false)
    const inside = isBeside ? (
      <button type="button" onClick={() => setFailed(true)}>
        Save
      </button>
    ) : (
      <Save onRetry={onRetry} />
    )
    return (
      <>
        <p>Page</p>
        {scene(inside, onClose)}
        {isBeside && failed && <ErrorDialog status={503} onRetry={onRetry ?? (() => {})} onOpenChange={setFailed} />}
      </>
    )
  }

  test.each([
    ['rendered in it', false],
    ['rendered beside it', true],
  ])('%s, it is on top, can be used, and closes alone', async (_, isBeside) => {
    const onClose = vi.fn()
    const onRetry = vi.fn()
    render(<Page onClose={onClose} onRetry={onRetry} isBeside={isBeside} />)
    await silence()
    const save = screen.getByText('Save')
    await userEvent.click(save)
    await isShown()
    await waitFor(() => expect(isOnTop()).toBe(true))

    // Round and round within it, whatever the modal below does with the focus.
    for (let count = 0; count < 5; count++) {
      await userEvent.tab()
      expect(dialog()?.contains(document.activeElement)).toBe(true)
    }
    await silence()
    expect(dialog()?.contains(document.activeElement)).toBe(true)
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
    const overlay = dialog()?.parentElement as HTMLElement
    await userEvent.click(overlay, { position: { x: 3, y: 3 } })
    await silence()
    expect(onClose).not.toHaveBeenCalled()
    expect(dialog()?.contains(document.activeElement)).toBe(true)

    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(dialog()).toBeNull())
    expect(onClose).not.toHaveBeenCalled()
    await waitFor(() => expect(document.activeElement).toBe(save))
    await userEvent.click(save)
    await isShown()
    expect(isOnTop()).toBe(true)
    await userEvent.click(dialog()?.querySelector('[data-action="close"]') as Element)
    await waitFor(() => expect(document.activeElement).toBe(save))
    expect(onClose).not.toHaveBeenCalled()
  })

  test('the modal goes while it is open: it stays, and the page is whole after it', async () => {
    function Vanishing() {
      const [isThere, setThere] = useState(true)
      const [failed, setFailed] = useState(false)
      useEffect(() => {
        if (!failed) return undefined
        const timer = setTimeout(() => setThere(false), 300)
        return () => clearTimeout(timer)
      }, [failed])
      const inside = (
        <button type="button" onClick={() => setFailed(true)}>
          Save
        </button>
      )
      return (
        <>
          <h1>Page</h1>
          {isThere && scene(inside, () => {})}
          {failed && <ErrorDialog status={503} onOpenChange={setFailed} />}
        </>
      )
    }
    render(<Vanishing />)
    await silence()
    await userEvent.click(screen.getByText('Save'))
    await isShown()
    await waitFor(() => expect(screen.queryByText('Save')).toBeNull())
    await isShown()
    expect(isOnTop()).toBe(true)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(dialog()).toBeNull())
    expect(document.querySelector('[inert], [data-error-ui-lock]')).toBeNull()
    expect(getComputedStyle(document.documentElement).overflow).toBe('visible')
    await waitFor(() => expect(document.activeElement).not.toBe(document.body))
  })
})

describe.each(Object.entries(scenes).filter(([name]) => !/popover|nobody/.test(name)))('above %s', (_, scene) => {
  test('that opens later, it is on top, keeps the focus, and closes alone', async () => {
    function Page() {
      const [failed, setFailed] = useState(true)
      const [isThere, setThere] = useState(false)
      return (
        <main>
          <h1>Page</h1>
          {failed && (
            <ErrorDialog status={503} onOpenChange={setFailed}>
              <button type="button" onClick={() => setTimeout(() => setThere(true), 50)}>
                More
              </button>
            </ErrorDialog>
          )}
          {isThere && scene(<button type="button">Save</button>, () => setThere(false))}
        </main>
      )
    }
    render(<Page />)
    await isShown()
    await userEvent.click(screen.getByText('More'))
    await waitFor(() => expect(screen.queryByText('Save')).not.toBeNull())
    await silence()
    await silence()
    const isInDialog = () => dialog()?.contains(document.activeElement) ?? false
    expect(isInDialog()).toBe(true)
    expect(isOnTop()).toBe(true)
    for (let count = 0; count < 4; count++) {
      await userEvent.tab()
      expect(isInDialog()).toBe(true)
    }
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(dialog()).toBeNull())
    const save = screen.getByText('Save')
    await waitFor(() => expect(document.activeElement?.contains(save)).toBe(true))
    expect(document.activeElement).not.toBe(document.body)
    await userEvent.click(save)
    // Headless UI finds the focus taken while it places it.
    takePrinted()
  })
})

test('a modal that opens later and goes with it gives the focus back to what had it before both', async () => {
  function Page() {
    const [step, setStep] = useState(0)
    return (
      <main>
        <h1>Page</h1>
        <button type="button" onClick={() => setStep(1)}>
          Save
        </button>
        {step > 0 && step < 3 && (
          <ErrorDialog status={503}>
            <button type="button" onClick={() => setStep(2)}>
              More
            </button>
            <button type="button" onClick={() => setStep(3)}>
              All done
            </button>
          </ErrorDialog>
        )}
        {step === 2 && (
          <Native onClose={() => {}}>
            <button type="button">Pay</button>
          </Native>
        )}
      </main>
    )
  }
  render(<Page />)
  const save = screen.getByText('Save')
  await userEvent.click(save)
  await isShown()
  await userEvent.click(screen.getByText('More'))
  await waitFor(() => expect(dialog()?.closest('dialog')).not.toBeNull())
  await userEvent.click(screen.getByText('All done'))
  await waitFor(() => expect(dialog()).toBeNull())
  await waitFor(() => expect(document.activeElement).toBe(save))
})

test('nothing had the focus when it opened: it goes into the modal all the same', async () => {
  function Late() {
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      const timer = setTimeout(() => {
        ;(document.activeElement as HTMLElement).blur()
        setFailed(true)
      }, 200)
      return () => clearTimeout(timer)
    }, [])
    return (
      <>
        <Native onClose={() => {}}>
          <h2>Payment</h2>
        </Native>
        {failed && <ErrorDialog status={503} onOpenChange={setFailed} />}
      </>
    )
  }
  render(<Late />)
  await waitFor(() => expect(dialog()).not.toBeNull())
  await isShown()
  expect(isOnTop()).toBe(true)
  expect(dialog()?.closest('dialog')).not.toBeNull()
})

describe('a card that can be clicked', () => {
  test('hears nothing of the dialog in it, but the document does', async () => {
    const heard: string[] = []
    const note = ({ type }: { type: string }) => heard.push(type)
    const counted = vi.fn()
    document.addEventListener('click', counted)
    render(
      <form
        onClick={note}
        onMouseDown={note}
        onPointerDown={note}
        onKeyDown={note}
        onKeyUp={note}
        onFocus={note}
        onBlur={note}
        onSubmit={note}
        onChange={note}
        onInput={note}
      >
        <ErrorDialog status={503} onRetry={() => {}} open>
          <input aria-label="Note" />
        </ErrorDialog>
      </form>,
    )
    await isShown()
    await userEvent.click(screen.getByRole('textbox'))
    await userEvent.keyboard('a')
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    await userEvent.click(dialog()?.parentElement as Element, { position: { x: 3, y: 3 } })
    await userEvent.click(dialog()?.querySelector('[data-action="close"]') as Element)
    document.removeEventListener('click', counted)
    expect(heard).toEqual([])
    expect(counted.mock.calls.length).toBeGreaterThan(2)
  })

  test('handlers of the dialog’s own are called', async () => {
    const heard: string[] = []
    const note = ({ type }: { type: string }) => heard.push(type)
    render(<ErrorDialog status={503} onClick={note} onKeyDown={note} onPointerDown={note} onFocus={note} />)
    await isShown()
    await userEvent.click(dialog() as Element)
    await userEvent.keyboard('a')
    expect(new Set(heard)).toEqual(new Set(['focus', 'pointerdown', 'click', 'keydown']))
  })
})

describe('Escape', () => {
  const key = (init: KeyboardEventInit & { keyCode?: number } = {}) => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...init })
    act(() => {
      document.activeElement?.dispatchEvent(event)
    })
    return event
  }

  test.each([
    ['while an input method composes', { isComposing: true }],
    ['that ends a composition in Safari', { keyCode: 229 }],
  ])('%s stays with the input method', async (_, init) => {
    const onOpenChange = vi.fn()
    render(
      <ErrorDialog status={503} onOpenChange={onOpenChange}>
        <input aria-label="Note" />
      </ErrorDialog>,
    )
    await isShown()
    screen.getByRole('textbox').focus()
    expect(key(init).defaultPrevented).toBe(false)
    expect(dialog()).not.toBeNull()
    expect(onOpenChange).not.toHaveBeenCalled()
    key()
    expect(onOpenChange).toHaveBeenCalledOnce()
  })

  test('that is held down closes one thing only', async () => {
    render(<ErrorDialog status={503} />)
    await isShown()
    key({ repeat: true })
    expect(dialog()).not.toBeNull()
  })

  test('belongs to the dialog, also if another one opens later', async () => {
    const onOpenChange = vi.fn()
    render(<ErrorDialog status={503} open onOpenChange={onOpenChange} />)
    await isShown()
    const chat = document.createElement('dialog')
    chat.innerHTML = '<button>Send</button>'
    document.body.append(chat)
    chat.showModal()
    await userEvent.keyboard('{Escape}')
    expect(chat.open).toBe(true)
    expect(onOpenChange).toHaveBeenCalledOnce()
    chat.remove()
  })

  test('can be used by the shop', async () => {
    const onOpenChange = vi.fn()
    render(<ErrorDialog status={503} onOpenChange={onOpenChange} onEscapeKeyDown={(event) => event.preventDefault()} />)
    await isShown()
    await userEvent.keyboard('{Escape}')
    expect(onOpenChange).not.toHaveBeenCalled()
    expect(dialog()).not.toBeNull()
  })
})

describe('the focus', () => {
  test.each(['disabled', 'hidden', 'inert', 'removed', 'visibility'])(
    'goes to returnFocus if the opener is %s by then',
    async (how) => {
      function Scene({ open, gone }: { open: boolean; gone: boolean }) {
        const back = useRef<HTMLHeadingElement>(null)
        return (
          <>
            <h1 ref={back}>Cart</h1>
            {!(gone && how === 'removed') && (
              <div
                inert={gone && how === 'inert'}
                style={{ visibility: gone && how === 'visibility' ? 'hidden' : undefined }}
              >
                <button type="button" disabled={gone && how === 'disabled'} hidden={gone && how === 'hidden'}>
                  Check out
                </button>
              </div>
            )}
            {open && <ErrorDialog status={503} returnFocus={back} />}
          </>
        )
      }
      const { rerender } = render(<Scene open={false} gone={false} />)
      screen.getByRole('button').focus()
      rerender(<Scene open gone={false} />)
      await isShown()
      rerender(<Scene open gone />)
      await userEvent.keyboard('{Escape}')
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')))
    },
  )

  test('goes to the heading of its region without returnFocus', async () => {
    function Scene({ open }: { open: boolean }) {
      return (
        <main>
          <h1>Checkout</h1>
          <section>
            <h2>Delivery</h2>
            <button type="button" disabled={open}>
              Save
            </button>
          </section>
          {open && <ErrorDialog status={503} />}
        </main>
      )
    }
    const { rerender } = render(<Scene open={false} />)
    screen.getByRole('button').focus()
    rerender(<Scene open />)
    await isShown()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Delivery'))
  })

  test('stays where a child of the dialog has taken it', async () => {
    render(
      <ErrorDialog status={503}>
        {/* biome-ignore lint/a11y/noAutofocus: as a shop may do */}
        <input aria-label="Code" autoFocus />
      </ErrorDialog>,
    )
    await silence()
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })

  test('stays in the dialog when what had it there goes', async () => {
    const scene = (status: number) => <ErrorDialog status={status} onRetry={() => {}} />
    const { rerender } = render(scene(503))
    await isShown()
    expect(document.activeElement?.getAttribute('data-error-ui')).toBe('retry-button')
    rerender(scene(404))
    expect(dialog()?.querySelector('[data-error-ui="retry-button"]')).toBeNull()
    expect(dialog()?.contains(document.activeElement)).toBe(true)
  })

  test('is modal for a screen reader', () => {
    render(<ErrorDialog status={503} />)
    expect(dialog()?.getAttribute('aria-modal')).toBe('true')
  })
})
