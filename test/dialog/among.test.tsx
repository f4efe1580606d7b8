import { Modal as FastStoreModal, SlideOver, UIProvider } from '@faststore/ui'
import * as Radix from '@radix-ui/react-dialog'
import { act, render, screen, waitFor } from '@testing-library/react'
// @ts-expect-error: without types
import { Modal as BootstrapModal } from 'bootstrap'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { silence } from '../announcements'

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

type Scene = (children: React.ReactNode, onClose: () => void) => React.ReactNode

function Native({ children, onClose }: { children: React.ReactNode; onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => ref.current?.showModal(), [])
  return (
    <dialog ref={ref} aria-label="Modal" onClose={onClose} style={{ overflow: 'hidden', transform: 'scale(1)' }}>
      {children}
    </dialog>
  )
}

function Popover({ children, onClose }: { children: React.ReactNode; onClose: () => void }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = ref.current as HTMLElement
    element.popover = 'auto'
    element.showPopover()
    const toggle = (event: Event) => (event as ToggleEvent).newState === 'closed' && onClose()
    element.addEventListener('toggle', toggle)
    return () => element.removeEventListener('toggle', toggle)
  })
  return <div ref={ref}>{children}</div>
}

function Bootstrap({ children, onClose }: { children: React.ReactNode; onClose: () => void }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = ref.current as HTMLElement
    const modal = new BootstrapModal(element)
    element.addEventListener('hidden.bs.modal', onClose)
    modal.show()
    return () => modal.dispose()
  }, [onClose])
  return (
    <div ref={ref} className="modal" tabIndex={-1} style={{ position: 'fixed', inset: 0, zIndex: 1055 }}>
      <div className="modal-dialog" style={{ transform: 'none' }}>
        {children}
      </div>
    </div>
  )
}

/** As Material UI’s: a portal with a `z-index`, which hides what is beside it, keeps the focus, and closes on Escape and on a press on its backdrop. */
function Material({ children, onClose }: { children: React.ReactNode; onClose: () => void }) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const siblings = [...document.body.children].filter((each) => each !== root.current)
    for (const each of siblings) each.setAttribute('aria-hidden', 'true')
    document.body.style.overflow = 'hidden'
    const contain = () => {
      if (!root.current?.contains(document.activeElement)) root.current?.querySelector<HTMLElement>('[role]')?.focus()
    }
    document.addEventListener('focusin', contain)
    document.addEventListener('keydown', contain, true)
    const poll = setInterval(() => document.activeElement === document.body && contain(), 50)
    contain()
    return () => {
      document.removeEventListener('focusin', contain)
      document.removeEventListener('keydown', contain, true)
      clearInterval(poll)
      document.body.style.overflow = ''
      for (const each of siblings) each.removeAttribute('aria-hidden')
    }
  }, [])
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: as it is there
    <div
      ref={root}
      role="presentation"
      style={{ position: 'fixed', inset: 0, zIndex: 1300 }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div role="dialog" aria-modal="true" aria-label="Modal" tabIndex={-1} style={{ transform: 'translateX(0)' }}>
        {children}
      </div>
    </div>,
    document.body,
  )
}

const scenes: Record<string, Scene> = {
  'a native dialog': (children, onClose) => <Native onClose={onClose}>{children}</Native>,
  'a popover': (children, onClose) => <Popover onClose={onClose}>{children}</Popover>,
  Bootstrap: (children, onClose) => <Bootstrap onClose={onClose}>{children}</Bootstrap>,
  'Material UI': (children, onClose) => <Material onClose={onClose}>{children}</Material>,
  'a FastStore modal': (children, onClose) => (
    <UIProvider>
      <FastStoreModal isOpen onDismiss={onClose}>
        {children}
      </FastStoreModal>
    </UIProvider>
  ),
  'a FastStore drawer': (children, onClose) => (
    <UIProvider>
      <SlideOver isOpen fade="in" onDismiss={onClose}>
        {children}
      </SlideOver>
    </UIProvider>
  ),
  'a Radix dialog': (children, onClose) => (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <Radix.Content aria-describedby={undefined}>
          <Radix.Title>Modal</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  ),
  'a layer of nobody with the highest z-index': (children) => (
    <div style={{ position: 'fixed', inset: 0, zIndex: 2147483647, background: 'white' }}>{children}</div>
  ),
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

  test('belongs to what has the focus above it', async () => {
    const onOpenChange = vi.fn()
    render(<ErrorDialog status={503} open onOpenChange={onOpenChange} />)
    await isShown()
    const chat = document.createElement('dialog')
    chat.innerHTML = '<button>Send</button>'
    document.body.append(chat)
    chat.showModal()
    await userEvent.keyboard('{Escape}')
    expect(chat.open).toBe(false)
    expect(onOpenChange).not.toHaveBeenCalled()
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
