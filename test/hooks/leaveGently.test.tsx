import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { leaveGently } from '../../src/hooks/leaveGently'
import { accessibilityTree } from '../accessibility/accessibilityTree'
import { frame, preferMotion } from '../motion/prefer'

// What moves when a message goes away.

beforeEach(() => preferMotion('no-preference'))
afterEach(() => preferMotion('reduce'))

const copy = () => document.querySelector<HTMLElement>('[data-tone][inert]')
const below = () => screen.getByText('Below').getBoundingClientRect().top
const gone = () => expect.poll(copy).toBeNull()

function Closable({ children }: { children?: ReactNode }) {
  const [isOpen, open] = useState(true)
  return (
    <ErrorUIProvider motion={leaveGently}>
      <div style={{ display: 'flex', flexDirection: 'column', gap: 16 }}>
        {isOpen && (
          <ErrorBanner status={503} id="banner" data-testid="banner" onDismiss={() => open(false)}>
            {children}
          </ErrorBanner>
        )}
        <p>Below</p>
      </div>
    </ErrorUIProvider>
  )
}

/** Stops the animation of the copy at its start, so that a busy machine does not miss it. */
async function held(): Promise<Animation> {
  await expect.poll(copy, { interval: 10 }).not.toBeNull()
  const [animation] = (copy() as HTMLElement).getAnimations() as [Animation]
  animation.pause()
  return animation
}

const settled = () => Promise.all(document.getAnimations().map(({ finished }) => finished))
const close = () => screen.getByRole('button', { name: 'Close' }).click()

test('a message that is closed collapses without a jump, and is out of the accessibility tree at once', async () => {
  render(<Closable />)
  await settled()
  const before = below()
  close()
  const animation = await held()
  expect(screen.queryByTestId('banner')).toBeNull()
  expect(document.getElementById('banner')).toBeNull()
  expect(await accessibilityTree()).not.toContain('store')
  const seen: number[] = []
  for (let time = 0; time < 240; time += 10) {
    animation.currentTime = time
    seen.push(below())
  }
  animation.finish()
  await gone()
  seen.push(below())
  const steps = seen.map((top, index) => (index ? (seen[index - 1] as number) : before) - top)
  for (const step of steps) expect(step).toBeGreaterThanOrEqual(-0.5)
  // The gap has collapsed too, so the end is no jump.
  expect(steps.at(-1)).toBeLessThan(8)
})

test('with reduced motion nothing is left of it', async () => {
  await preferMotion('reduce')
  render(<Closable />)
  close()
  await frame()
  expect([copy(), screen.queryByText(/store/)]).toEqual([null, null])
})

test('the copy runs nothing and loads nothing', async () => {
  const made = vi.fn()
  customElements.define(
    'own-element',
    class extends HTMLElement {
      connectedCallback() {
        made()
      }
    },
  )
  render(
    <Closable>
      <iframe title="own" srcDoc="<p>Own" />
      {/* @ts-expect-error: an element of the shop's own */}
      <own-element />
      <input name="own" id="own" />
    </Closable>,
  )
  await settled()
  close()
  const animation = await held()
  expect(copy()?.querySelector('iframe, own-element, [id], [name]')).toBeNull()
  expect(made).toHaveBeenCalledTimes(1)
  animation.finish()
  await gone()
})

function Shelf({ answer, after }: { answer: Promise<unknown>; after: ReactNode }) {
  const [isLoaded, load] = useState(false)
  return (
    <ErrorUIProvider motion={leaveGently}>
      {isLoaded ? after : <ErrorBanner status={503} method="GET" onRetry={() => answer.then(() => load(true))} />}
      <p>Below</p>
    </ErrorUIProvider>
  )
}

async function retry(after: ReactNode) {
  let end = (_?: unknown) => {}
  const answer = new Promise((resolve) => {
    end = resolve
  })
  render(<Shelf answer={answer} after={after} />)
  await settled()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await expect.poll(() => document.querySelector('[data-part="spinner"]')).not.toBeNull()
  end()
}

test('the spinner of a try that has helped becomes a tick, then what was loaded fades in, in its place from the start', async () => {
  await retry(<section aria-label="Shelf" style={{ height: 300 }} />)
  const shelf = await screen.findByRole('region', { name: 'Shelf' })
  await held()
  for (const animation of document.getAnimations()) animation.pause()
  const place = shelf.getBoundingClientRect()
  expect(copy()?.querySelector('[data-part="tick"]')).not.toBeNull()
  expect(copy()?.querySelector('[data-part="spinner"]')).toBeNull()
  expect(getComputedStyle(shelf).opacity).toBe('0')
  expect(copy()?.getBoundingClientRect().x).toBeCloseTo(place.x, 0)
  expect(copy()?.getBoundingClientRect().y).toBeCloseTo(place.y, 0)
  expect(below()).toBeGreaterThanOrEqual(place.bottom)
  for (const animation of document.getAnimations()) animation.finish()
  await gone()
  expect(getComputedStyle(shelf).opacity).toBe('1')
  expect(shelf.getBoundingClientRect()).toEqual(place)
})

test.each([
  ['another failure', <ErrorBanner key="other" status={404} />],
  ['a skeleton', <div key="busy" aria-busy="true" />],
])('there is no tick before %s', async (_, after) => {
  await retry(after)
  await expect.poll(() => document.querySelector('[data-part="spinner"]')).toBeNull()
  await frame()
  expect(document.querySelector('[data-part="tick"]')).toBeNull()
  expect(copy()).toBeNull()
})

test('what a page says wrongly of the motion leaves no copy behind', async () => {
  render(
    <div style={{ '--error-ui-easing': 'wobbly', '--error-ui-duration-long': 'soon' } as object}>
      <Closable />
    </div>,
  )
  close()
  await gone()
})

test('without the prop `motion`, or once its provider is gone, a message is gone at once', async () => {
  const page = (motion?: typeof leaveGently) => (
    <ErrorUIProvider motion={motion}>
      <Closing />
    </ErrorUIProvider>
  )
  const { rerender } = render(page(leaveGently))
  rerender(page())
  await settled()
  close()
  await frame()
  expect(copy()).toBeNull()
})

function Closing() {
  const [isOpen, open] = useState(true)
  return isOpen && <ErrorBanner status={503} onDismiss={() => open(false)} />
}
