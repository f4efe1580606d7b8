import { render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { de } from '../../src/messages/locales/de'

// A dialog that is longer than its place opens at its title, with its steps in reach.
const dialog = () => screen.getByRole('alertdialog')
const box = (selector: string) => (dialog().querySelector(selector) as Element).getBoundingClientRect()
const links = { home: '/', search: '/s', support: '/help', checkOrders: '/orders', signIn: '/login' }

afterEach(() => page.viewport(414, 896))

const items = (count: number) => (
  <ul>
    {Array.from({ length: count }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they stay in order
      <li key={index} style={{ height: 40 }}>
        Item {index} is sold out
      </li>
    ))}
  </ul>
)

async function open(width: number, height: number, scene: React.ReactNode) {
  await page.viewport(width, height)
  render(scene)
  await waitFor(() => expect(dialog().contains(document.activeElement)).toBe(true))
  await Promise.all(
    dialog()
      .getAnimations()
      .map(({ finished }) => finished),
  )
}

const details = (
  <ErrorUIProvider links={links} details={ErrorDetails}>
    <ErrorDialog
      error={{ status: 503, headers: { 'x-request-id': 'abcdefghijklmnop0123456789' } }}
      onRetry={() => {}}
    />
  </ErrorUIProvider>
)
const sold = (
  <ErrorUIProvider links={links}>
    <ErrorDialog status={409} steps={['review', 'support']} handlers={{ review: () => {} }}>
      {items(14)}
    </ErrorDialog>
  </ErrorUIProvider>
)
const german = (
  <ErrorUIProvider links={links} messages={de}>
    <ErrorDialog status={502} method="POST" retry={{ state: 'asking', run() {}, confirm() {} }}>
      {items(3)}
    </ErrorDialog>
  </ErrorUIProvider>
)

describe.each([
  ['320 × 256, with details', 320, 256, details],
  ['320 × 256, with a list', 320, 256, sold],
  ['1024 × 500, with fourteen items', 1024, 500, sold],
  ['320 × 480, with fourteen items', 320, 480, sold],
  ['640 × 300, with fourteen items', 640, 300, sold],
  ['320 × 400, in German, with a question', 320, 400, german],
])('%s', (_, width, height, scene) => {
  test('opens at its title, which can be read', async () => {
    await open(width, height, scene)
    expect(dialog().scrollTop).toBe(0)
    const title = box('[data-part="title"]')
    expect(title.top).toBeGreaterThanOrEqual(0)
    expect(title.bottom).toBeLessThanOrEqual(box('[data-part="actions"]').top)
    const focused = document.activeElement as Element
    const { top, bottom } = focused.getBoundingClientRect()
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(innerHeight)
  })

  test('has its first step in view, and each at a press of Tab', async () => {
    await open(width, height, scene)
    const first = box('[data-part="actions"] > [data-error-ui]')
    expect(first.top).toBeGreaterThanOrEqual(0)
    expect(first.bottom).toBeLessThanOrEqual(innerHeight)
    const seen = new Set<Element>()
    for (let count = 0; count < 9; count++) {
      await userEvent.tab()
      const active = document.activeElement as Element
      // Firefox stops at a box that scrolls too.
      if (active.matches('a, button, summary')) seen.add(active)
      const { left, top, width, height, bottom } = active.getBoundingClientRect()
      expect(bottom).toBeLessThanOrEqual(innerHeight + 1)
      expect(active.contains(document.elementFromPoint(left + width / 2, top + height / 2))).toBe(true)
    }
    expect(seen.size).toBe(dialog().querySelectorAll('a, button, summary').length - hiddenIn(dialog()))
  })

  test('stays in the window, all of it within reach', async () => {
    await open(width, height, scene)
    const { left, right, top, bottom } = dialog().getBoundingClientRect()
    expect(left).toBeGreaterThanOrEqual(0)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(innerWidth)
    expect(bottom).toBeLessThanOrEqual(innerHeight)
    expect(dialog().scrollWidth).toBeLessThanOrEqual(dialog().clientWidth)
    // The end of the text can be scrolled to, out from under the steps.
    dialog().scrollTop = dialog().scrollHeight
    const text = [...dialog().children].at(-2) as Element
    expect(text.getBoundingClientRect().bottom).toBeLessThanOrEqual(box('[data-part="actions"]').top + 1)
  })
})

function hiddenIn(element: Element) {
  return [...element.querySelectorAll('a, button, summary')].filter((each) => !each.checkVisibility()).length
}

describe('a short one', () => {
  const short = (
    <ErrorUIProvider links={links}>
      <ErrorDialog status={503} onRetry={() => {}} />
    </ErrorUIProvider>
  )

  test('is a sheet from the bottom on a phone, its buttons as wide as it, its links in a row where they fit', async () => {
    await open(390, 844, short)
    const { left, right, bottom, top } = dialog().getBoundingClientRect()
    expect([left, right, bottom]).toEqual([0, innerWidth, innerHeight])
    expect(top).toBeGreaterThan(innerHeight / 3)
    const steps = [...dialog().querySelectorAll('[data-part="actions"] > [data-error-ui]')]
    const [retry, ...links] = steps.map((each) => each.getBoundingClientRect())
    const close = links.pop()
    expect(links).toHaveLength(2)
    expect(new Set(links.map((each) => each.top)).size).toBe(1)
    expect(close?.width).toBe(retry?.width)
    expect(retry?.bottom).toBeLessThan(links[0]?.top ?? 0)
    expect(close?.top).toBeGreaterThan(links[0]?.bottom ?? innerHeight)
  })

  test('is in the middle of a desk, its buttons in a row', async () => {
    await open(1024, 720, short)
    const { left, right, bottom, top } = dialog().getBoundingClientRect()
    expect(Math.abs(left + right - innerWidth)).toBeLessThan(2)
    expect(Math.abs(top + bottom - innerHeight)).toBeLessThan(2)
    const buttons = [...dialog().querySelectorAll('[data-part="actions"] > [data-error-ui]')]
    const middles = buttons
      .map((each) => each.getBoundingClientRect())
      .map((each) => Math.round(each.top + each.bottom))
    expect(buttons.length).toBeGreaterThan(2)
    expect(new Set(middles).size).toBe(1)
  })

  test('focuses its first step', async () => {
    await open(1024, 720, short)
    expect(document.activeElement?.getAttribute('data-error-ui')).toBe('retry-button')
  })
})
