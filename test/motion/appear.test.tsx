import { render as renderBare } from '@testing-library/react'
import type { ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { StatusNotice } from '../../src/components/StatusNotice'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { leaveGently } from '../../src/hooks/leaveGently'
import { frame, preferMotion } from './prefer'

// What moves when a message appears.

const nothing = () => {}

const moves = ({ children }: { children: ReactNode }) => (
  <ErrorUIProvider motion={leaveGently}>{children}</ErrorUIProvider>
)
const render = (page: ReactNode) => renderBare(page, { wrapper: moves })

beforeEach(() => preferMotion('no-preference'))
afterEach(() => preferMotion('reduce'))

const surface = () => document.querySelector<HTMLElement>('[data-tone]') as HTMLElement
const moving = () => surface().getAnimations({ subtree: true }).length

/** The heights of the message, and where what follows it stands, until nothing moves. */
async function watch(after: HTMLElement) {
  const seen: { height: number; below: number }[] = []
  do {
    seen.push({ height: surface().offsetHeight, below: after.getBoundingClientRect().top })
    await frame()
  } while (moving())
  const { height } = surface().getBoundingClientRect()
  return { seen, height }
}

test.each([
  ['a banner', ErrorBanner],
  ['a notice', StatusNotice],
])('%s grows in, and pushes what is below it in one direction, without a jump', async (_, Panel) => {
  const { rerender, container } = render(<p>Below</p>)
  rerender(
    <>
      <Panel status={503} onRetry={nothing} key="panel" />
      <p>Below</p>
    </>,
  )
  const { seen, height } = await watch(container.lastElementChild as HTMLElement)
  expect(seen[0]?.height).toBeLessThan(height / 4)
  expect(seen.length).toBeGreaterThan(4)
  const steps = seen.slice(1).map(({ below }, index) => below - (seen[index]?.below ?? 0))
  for (const step of steps) expect(step).toBeGreaterThanOrEqual(0)
  expect(getComputedStyle(surface()).overflow).toBe('visible')
})

test('without motion on a provider it is there at once', () => {
  renderBare(<ErrorBanner status={503} onRetry={nothing} />)
  expect(surface().offsetHeight).toBeGreaterThan(80)
  expect(moving()).toBe(0)
})

test('with reduced motion it is there at once', async () => {
  await preferMotion('reduce')
  render(<ErrorBanner status={503} onRetry={nothing} />)
  const height = surface().offsetHeight
  expect(height).toBeGreaterThan(80)
  expect(moving()).toBe(0)
})

test('what a server has rendered moves neither when it is painted nor when it is hydrated', async () => {
  const page = moves({ children: <ErrorBanner status={503} onRetry={nothing} /> })
  const root = document.body.appendChild(document.createElement('div'))
  root.innerHTML = renderToString(page)
  const height = surface().offsetHeight
  expect(height).toBeGreaterThan(80)
  expect(moving()).toBe(0)
  const element = surface()
  const mounted = hydrateRoot(root, page)
  for (let count = 0; count < 6; count++) {
    await frame()
    expect([moving(), surface().offsetHeight]).toEqual([0, height])
  }
  expect(surface()).toBe(element)
  mounted.unmount()
  root.remove()
})

test('a message that changes does not grow in again', async () => {
  const { rerender } = render(<ErrorBanner status={503} onRetry={nothing} />)
  await Promise.all(
    surface()
      .getAnimations()
      .map(({ finished }) => finished),
  )
  rerender(<ErrorBanner status={404} />)
  await frame()
  expect(moving()).toBe(0)
})
