import * as Radix from '@radix-ui/react-dialog'
import { act, render, screen, waitFor } from '@testing-library/react'
import { Activity, Suspense, useState } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { silence } from '../announcements'

// The page behind is locked while the dialog is shown, no longer, and nothing moves.
const dialog = () => screen.queryByRole('alertdialog')
const press = (name: string) => act(async () => screen.getByRole('button', { name }).click())
const isShown = () => waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))

/** The sheets of shops: what they do with the overflow and the height of `<html>` and `<body>`. */
const sheets = {
  'nothing at all': '',
  'html { overflow-y: scroll }': 'html { overflow-y: scroll }',
  'html { overflow-y: scroll !important }': 'html { overflow-y: scroll !important }',
  'html { overflow-x: hidden }': 'html { overflow-x: hidden }',
  'html, body { overflow-x: hidden }': 'html, body { overflow-x: hidden }',
  'body { overflow-x: hidden }': 'body { overflow-x: hidden }',
  'body { overflow-x: clip }': 'body { overflow-x: clip }',
  'html, body { overflow-x: clip }': 'html, body { overflow-x: clip }',
  'body { overflow-y: scroll }': 'body { overflow-y: scroll }',
  'body { overflow: auto }': 'body { overflow: auto }',
  'html, body { height: 100% }': 'html, body { height: 100% }',
  'html, body { height: 100%; overflow: auto }': 'html, body { height: 100%; overflow: auto }',
  'html { overflow: hidden } body { overflow: auto }':
    'html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto; margin: 0 }',
  'html { scrollbar-gutter: stable }': 'html { scrollbar-gutter: stable }',
  'html { scrollbar-gutter: stable both-edges }': 'html { scrollbar-gutter: stable both-edges }',
  'html { scroll-behavior: smooth }': 'html { scroll-behavior: smooth }',
  'body { position: relative; min-height: 100vh }': 'body { position: relative; min-height: 100vh }',
  'html { height: 100% } body { min-height: 100%; overflow-y: scroll; margin: 0 }':
    'html { height: 100% } body { min-height: 100%; overflow-y: scroll; margin: 0 }',
}

const style = document.createElement('style')
afterEach(() => {
  style.remove()
  document.documentElement.removeAttribute('style')
  document.body.removeAttribute('style')
})

function Shop({ children }: { children?: React.ReactNode }) {
  const [failed, setFailed] = useState(false)
  return (
    <ErrorUIProvider>
      <header style={{ position: 'sticky', top: 0, height: 40 }}>Shop</header>
      <div style={{ height: 3000, background: 'linear-gradient(red, blue)' }}>Shelf</div>
      <button type="button" onClick={() => setFailed(true)}>
        Check out
      </button>
      <div style={{ height: 3000 }}>Footer</div>
      {failed && <ErrorDialog status={503} onOpenChange={setFailed} onRetry={() => {}} />}
      {children}
    </ErrorUIProvider>
  )
}

/** Where everything is: a change is a move that the shopper sees. */
function places() {
  const scroller = [document.documentElement, document.body].map(({ scrollTop }) => scrollTop)
  const boxes = [...document.querySelectorAll('header, header + div, header ~ button')].map((each) => {
    const { x, y, width } = each.getBoundingClientRect()
    return [x, y, width]
  })
  return { scroller, boxes, pageY: scrollY }
}

/** WebKit takes `<body>` for a scroller until it is rendered anew, where another sheet of `<html>` has made it one before. */
function renderBodyAnew() {
  document.body.hidden = true
  document.body.getBoundingClientRect()
  document.body.hidden = false
}

async function tryToScroll() {
  await userEvent.keyboard('{PageDown}{ArrowDown}')
  // What a wheel can do: it scrolls the first that can be scrolled from the point up.
  for (let each: Element | null = document.elementFromPoint(5, 5); each; each = each.parentElement) {
    const { overflowY } = getComputedStyle(each)
    const isViewport = each === document.documentElement
    const value = isViewport && overflowY === 'visible' ? getComputedStyle(document.body).overflowY : overflowY
    const isScroller = isViewport ? value !== 'hidden' : /auto|scroll/.test(overflowY)
    if (isScroller && each.scrollHeight > each.clientHeight) return `${each.tagName} can be scrolled`
  }
  await silence()
  return 'nothing'
}

describe('with', () => {
  test.each(Object.entries(sheets))('%s', async (_, sheet) => {
    style.textContent = sheet
    document.head.append(style)
    renderBodyAnew()
    render(<Shop />)
    const button = screen.getByRole('button', { name: 'Check out' })
    button.scrollIntoView({ block: 'center', behavior: 'instant' })
    button.focus({ preventScroll: true })
    const before = places()
    expect(Math.max(before.pageY, ...before.scroller)).toBeGreaterThan(1000)
    for (let time = 0; time < 2; time++) {
      await act(async () => button.click())
      await isShown()
      expect(places()).toEqual(before)
      expect(await tryToScroll()).toBe('nothing')
      expect(places()).toEqual(before)
      await userEvent.keyboard('{Escape}')
      await waitFor(() => expect(document.activeElement).toBe(button))
      expect(places()).toEqual(before)
      expect(document.documentElement.getAttributeNames()).toEqual(['lang'])
      expect(document.body.getAttributeNames()).toEqual([])
    }
  })
})

/** What a dialog may have left on the page. */
function remains() {
  const { documentElement: html, body } = document
  return [
    ...[...document.querySelectorAll('[inert], [aria-hidden="true"]:not(svg, span)')].map((each) => each.outerHTML),
    ...[html, body].flatMap((each) => (each.getAttribute('data-error-ui-lock') === null ? [] : ['lock'])),
    ...[html, body].flatMap((each) => (getComputedStyle(each).overflow === 'hidden' ? ['overflow'] : [])),
    ...[html, body].flatMap((each) => (getComputedStyle(each).pointerEvents === 'none' ? ['pointer-events'] : [])),
    ...document.querySelectorAll('[data-error-ui="dialog-overlay"]'),
  ]
}

describe('hidden while it is open', () => {
  test('in an Activity: nothing is left, and it is back when the route is', async () => {
    const scene = (mode: 'visible' | 'hidden') => (
      <>
        <main>
          <h1>Another page</h1>
        </main>
        <Activity mode={mode}>
          <p>Cart</p>
          <ErrorDialog status={503} onRetry={() => {}} />
        </Activity>
      </>
    )
    const { rerender } = render(scene('visible'))
    await isShown()
    for (let time = 0; time < 2; time++) {
      rerender(scene('hidden'))
      await waitFor(() => expect(remains()).toEqual([]))
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Another page' })))
      rerender(scene('visible'))
      await isShown()
      expect(getComputedStyle(document.documentElement).overflow).toBe('hidden')
      expect(screen.getByText('Another page').closest('[inert]')).not.toBeNull()
    }
  })

  test('in a Suspense boundary that suspends again', async () => {
    let resolve = () => {}
    let waiting: Promise<void> | undefined
    function Stock({ version }: { version: number }) {
      if (version % 2 && waiting) throw waiting
      return <p>In stock</p>
    }
    function Product({ version }: { version: number }) {
      return (
        <>
          <h1>Product</h1>
          <button type="button">Buy</button>
          <Suspense fallback={<p>Loading</p>}>
            <Stock version={version} />
            <ErrorDialog status={503} onRetry={() => {}} />
          </Suspense>
        </>
      )
    }
    const { rerender } = render(<Product version={0} />)
    await isShown()
    for (let time = 0; time < 2; time++) {
      waiting = new Promise((done) => {
        resolve = () => {
          waiting = undefined
          done()
        }
      })
      rerender(<Product version={2 * time + 1} />)
      await waitFor(() => expect(screen.getByText('Loading')).toBeTruthy())
      expect(remains()).toEqual([])
      await silence()
      expect(document.activeElement).not.toBe(document.body)
      // The page can be used, nothing invisible is on the way of Tab, and Escape is not ours.
      for (const key of ['{Tab}', '{Shift>}{Tab}{/Shift}']) {
        screen.getByRole('button', { name: 'Buy' }).focus()
        await userEvent.keyboard(key)
        expect(document.activeElement?.matches('[data-radix-focus-guard]')).toBe(false)
      }
      screen.getByRole('button', { name: 'Buy' }).focus()
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
      screen.getByRole('button', { name: 'Buy' }).dispatchEvent(key)
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Buy' }))
      await act(async () => resolve())
      await isShown()
      expect(getComputedStyle(document.documentElement).overflow).toBe('hidden')
    }
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(remains()).toEqual([]))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Buy' })))
  })

  test('by another page, when it is unmounted with its route', async () => {
    const { rerender } = render(<Shop />)
    await press('Check out')
    await isShown()
    rerender(<h1>Orders</h1>)
    await silence()
    expect(remains()).toEqual([])
  })
})

describe('locks of others', () => {
  test('one that begins before and ends while the dialog is open leaves the page locked, and then unlocked', async () => {
    render(<Shop />)
    document.body.style.overflow = 'hidden'
    await press('Check out')
    await isShown()
    document.body.style.overflow = ''
    expect(await tryToScroll()).toBe('nothing')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(dialog()).toBeNull())
    expect(remains()).toEqual([])
  })

  test('one that begins while it is open stays when it closes', async () => {
    render(<Shop />)
    await press('Check out')
    await isShown()
    document.documentElement.style.overflow = 'hidden'
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(dialog()).toBeNull())
    expect(getComputedStyle(document.documentElement).overflow).toBe('hidden')
    document.documentElement.style.overflow = ''
    expect(remains()).toEqual([])
  })

  test('two dialogs of ours, the lower one closed first', async () => {
    const scene = (isFirst: boolean, isSecond: boolean) => (
      <>
        <p>Page</p>
        {isFirst && <ErrorDialog status={503} />}
        {isSecond && <ErrorDialog status={404} />}
      </>
    )
    const { rerender } = render(scene(true, false))
    await isShown()
    rerender(scene(true, true))
    await waitFor(() => expect(dialog()?.getAttribute('data-kind')).toBe('notFound'))
    rerender(scene(false, true))
    await silence()
    expect(dialog()?.contains(document.activeElement)).toBe(true)
    expect(getComputedStyle(document.documentElement).overflow).toBe('hidden')
    expect(screen.getByText('Page').closest('[inert]')).not.toBeNull()
    rerender(scene(false, false))
    await silence()
    expect(remains()).toEqual([])
  })

  test('the focus guards of a Radix dialog of the shop are as before, whichever closes first', async () => {
    const guards = () =>
      [...document.querySelectorAll<HTMLElement>('[data-radix-focus-guard]')].map((each) => each.tabIndex)
    const scene = (statuses: number[], isCartOpen = true) => (
      <>
        <Radix.Root open={isCartOpen}>
          <Radix.Portal>
            <Radix.Content aria-describedby={undefined}>
              <Radix.Title>Cart</Radix.Title>
            </Radix.Content>
          </Radix.Portal>
        </Radix.Root>
        {statuses.map((status) => (
          <ErrorDialog key={status} status={status} />
        ))}
      </>
    )
    const { rerender } = render(scene([]))
    await waitFor(() => expect(guards()).toEqual([0, 0]))
    rerender(scene([503, 404]))
    await isShown()
    expect(guards()).toEqual([-1, -1])
    rerender(scene([503]))
    await silence()
    expect(guards()).toEqual([-1, -1])
    rerender(scene([]))
    await silence()
    expect(guards()).toEqual([0, 0])
    rerender(scene([503]))
    await isShown()
    rerender(scene([503], false))
    await silence()
    expect(guards()).toEqual([-1, -1])
    rerender(scene([], false))
    await silence()
    expect(guards()).toEqual([])
  })

  test('what the shop has hidden itself stays hidden', async () => {
    render(
      <>
        <p inert>Old</p>
        <p aria-hidden="true">Decoration</p>
        <p>New</p>
        <ErrorDialog status={503} />
      </>,
    )
    await isShown()
    expect(screen.getByText('New').closest('[inert]')).not.toBeNull()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(dialog()).toBeNull())
    expect(screen.getByText('Old').closest('[inert]')).not.toBeNull()
    expect(screen.getByText('Decoration').getAttribute('aria-hidden')).toBe('true')
    expect(screen.getByText('New').closest('[inert], [aria-hidden]')).toBeNull()
  })
})
