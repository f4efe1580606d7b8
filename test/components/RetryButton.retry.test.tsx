import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { Profiler, StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { RetryButton } from '../../src/components/RetryButton'
import { StatusNotice } from '../../src/components/StatusNotice'
import type { Links } from '../../src/hooks/ErrorUIContext'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import type { Retry } from '../../src/hooks/Retry'
import type { UseRetryErrorOptions } from '../../src/hooks/useRetry'
import { useRetry } from '../../src/hooks/useRetry'
import { ptBR } from '../../src/messages/locales/pt-BR'
import { listen, silence } from '../announcements'
import { disconnect, hide, reconnect } from '../connection'

const answer = (status: number, seconds?: number) => ({
  status,
  headers: seconds === undefined ? {} : { 'retry-after': String(seconds) },
})
const links: Links = { checkOrders: '/orders', support: '/help' }
const button = () => screen.getByRole('button')
const link = (name: string) => screen.queryByRole('link', { name })
const click = () => act(async () => fireEvent.click(button()))

/** A button with its tries, which are settled by the test. */
function start(
  options: UseRetryErrorOptions<string>,
  own: { links?: Links; element?: (retry: Retry) => React.ReactNode } = {},
) {
  const tries: { resolve: (data: string) => void; reject: (error: unknown) => void }[] = []
  const { element = (retry: Retry) => <RetryButton retry={retry} /> } = own
  function Scene() {
    const retry = useRetry<string>(
      () =>
        new Promise((resolve, reject) => {
          tries.push({ resolve, reject })
        }),
      { random: () => 0.5, ...options },
    )
    return element(retry)
  }
  const scene = (
    <StrictMode>
      <ErrorUIProvider links={own.links ?? links}>
        <Scene />
      </ErrorUIProvider>
    </StrictMode>
  )
  return {
    ...render(scene),
    tries,
    fail: (error: unknown) => act(async () => tries.at(-1)?.reject(error)),
    succeed: () => act(async () => tries.at(-1)?.resolve('data')),
  }
}

const surfaces: [string, ComponentType<{ error: unknown; retry?: Retry; method?: string; onRetry?: () => void }>][] = [
  ['ErrorBanner', ErrorBanner],
  ['ErrorPage', ErrorPage],
  ['ErrorDialog', ErrorDialog],
  ['StatusNotice', StatusNotice],
]

describe('where the request may have taken effect', () => {
  test('asks at the first press, with the orders before it, and sends at the second, by pointer', async () => {
    const said = listen()
    const { tries, fail } = start({ method: 'POST' })
    expect(link('Check your orders')).toBeNull()
    await userEvent.click(page.getByRole('button'))
    await fail(answer(500))
    const before = button()
    const orders = link('Check your orders')
    expect(orders?.getAttribute('href')).toBe('/orders')
    expect(orders?.compareDocumentPosition(before)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)

    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    expect(tries).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'I have checked, try again' })).toBe(before)
    const verify = 'This may have gone through. Check your cart, your orders or your email before you try again.'
    expect(before.getAttribute('aria-description')).toBe(verify)
    expect(before.nextElementSibling?.textContent).toBe(verify)
    expect(document.activeElement).toBe(before)
    await silence()
    expect(said.filter((line) => line.includes(verify))).toEqual([`polite: ${verify}`])

    await new Promise((done) => setTimeout(done, 300))
    await userEvent.click(page.getByRole('button'))
    expect(tries).toHaveLength(2)
    expect(screen.getByRole('button', { name: 'Trying again…' })).toBe(before)
    expect(document.activeElement).toBe(before)
  })

  test('asks and sends by keyboard, with the orders first in the order of tabs', async () => {
    const { tries, fail } = start({ method: 'POST' })
    await act(async () => button().click())
    await fail(answer(500))
    await userEvent.tab()
    expect(document.activeElement).toBe(link('Check your orders'))
    await userEvent.tab()
    expect(document.activeElement).toBe(button())
    await userEvent.keyboard('{Enter}')
    expect(button().textContent).toContain('I have checked, try again')
    await userEvent.keyboard('{Enter}')
    expect(tries).toHaveLength(1)
    await new Promise((done) => setTimeout(done, 600))
    await userEvent.keyboard('{Enter>8/}')
    expect(tries).toHaveLength(2)
    expect(document.activeElement).toBe(button())
  })

  test.each([
    ['a double click', () => userEvent.dblClick(page.getByRole('button'))],
    ['a triple click', () => userEvent.tripleClick(page.getByRole('button'))],
    ['a key that is held down', () => userEvent.keyboard('{Enter>8/}')],
  ])('is never confirmed by %s', async (_, press) => {
    const { tries, fail } = start({ method: 'POST' })
    await act(async () => button().click())
    await fail(answer(500))
    button().focus()
    await press()
    expect(tries).toHaveLength(1)
    expect(button().textContent).toContain('I have checked, try again')
  })

  test('adds no orders where they stand beside it, or lead nowhere', async () => {
    const one = start(
      { method: 'POST' },
      { element: (retry) => <RetryButton retry={retry} beside={['checkOrders']} /> },
    )
    await click()
    await one.fail(answer(500))
    expect(link('Check your orders')).toBeNull()
    cleanup()
    const other = start({ method: 'POST' }, { links: {} })
    await click()
    await other.fail(answer(500))
    expect(link('Check your orders')).toBeNull()
    await click()
    expect(button().textContent).toContain('I have checked, try again')
  })

  test('keeps its way to the orders while it tries, and drops it once it went well', async () => {
    const { fail, succeed } = start({ method: 'POST' })
    await click()
    await fail(answer(500))
    await click()
    await new Promise((done) => setTimeout(done, 550))
    await click()
    expect(link('Check your orders')).not.toBeNull()
    await succeed()
    expect(link('Check your orders')).toBeNull()
    expect(button().textContent).toContain('Try again')
  })

  test('is offered nowhere again by a handler alone, but the orders are', () => {
    const axiosError = Object.assign(new Error('Network Error'), { code: 'ERR_NETWORK', config: { method: 'post' } })
    for (const [, Surface] of surfaces) {
      render(
        <ErrorUIProvider links={links}>
          <Surface error={axiosError} onRetry={() => {}} />
        </ErrorUIProvider>,
      )
      expect(link('Check your orders')).not.toBeNull()
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
      cleanup()
      render(
        <ErrorUIProvider links={links}>
          <Surface error={{ status: 502 }} method="POST" onRetry={() => {}} />
        </ErrorUIProvider>,
      )
      expect(link('Check your orders')).not.toBeNull()
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
      cleanup()
    }
    render(<RetryButton error={axiosError} onRetry={() => {}} />)
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe.each(surfaces)('%s', (_, Surface) => {
  test('hands the tries on, asks before it repeats, and has the orders once', async () => {
    const { tries, fail } = start(
      { method: 'POST' },
      {
        element: (retry) =>
          retry.error === undefined ? (
            <button type="button" onClick={retry.run} />
          ) : (
            <Surface error={retry.error} retry={retry} />
          ),
      },
    )
    await click()
    await fail(answer(500))
    expect(screen.getAllByRole('link', { name: 'Check your orders' })).toHaveLength(1)
    const before = screen.getByRole('button', { name: 'Try again' })
    before.focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'I have checked, try again' })).toBe(before)
    await new Promise((done) => setTimeout(done, 550))
    await userEvent.keyboard('{Enter}')
    expect(tries).toHaveLength(2)
    expect(screen.getByRole('button', { name: 'Trying again…' })).toBe(before)
    expect(document.activeElement).toBe(before)
  })

  test('has support once after the last press', async () => {
    for (const status of [503, 502]) {
      const { fail } = start(
        { method: 'PUT', maxTries: 1, maxPresses: 0 },
        {
          element: (retry) =>
            retry.error === undefined ? (
              <button type="button" onClick={retry.run} />
            ) : (
              <Surface error={retry.error} retry={retry} />
            ),
        },
      )
      await click()
      await fail(answer(status))
      expect(screen.getByRole('button', { name: 'Try again later' }).getAttribute('aria-disabled')).toBe('true')
      expect(screen.getAllByRole('link', { name: 'Contact support' })).toHaveLength(1)
      cleanup()
    }
  })
})

describe('while it waits', () => {
  /** Second by second, as React would show it. */
  async function pass(ms: number) {
    for (let left = ms; left > 0; left -= 1000) {
      await act(async () => vi.advanceTimersByTimeAsync(Math.min(left, 1000)))
    }
  }

  beforeEach(() => {
    vi.useFakeTimers({
      // Later than all that the page's budget remembers.
      now: Date.now(),
      toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    })
  })

  afterEach(async () => {
    cleanup()
    reconnect()
    hide(false)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  const seen = () => {
    const { dataset } = button()
    const heard = button().cloneNode(true) as HTMLElement
    for (const silent of heard.querySelectorAll('[data-part="room"]')) silent.remove()
    const text = heard.textContent
    for (const silent of heard.querySelectorAll('[aria-hidden]')) silent.remove()
    return {
      state: dataset.state,
      name: heard.textContent,
      text,
      isDisabled: button().getAttribute('aria-disabled') === 'true',
      description: button().getAttribute('aria-description'),
      note: button().nextElementSibling?.textContent,
    }
  }

  test('by our own choice, can be pressed now, under one name, and says beside it how long', async () => {
    // The eighth failure in a row is one to wait for.
    const { tries, fail } = start({ url: uniqueUrl(), method: 'GET', maxTries: 20 } as UseRetryErrorOptions<string>)
    await click()
    for (let round = 0; round < 5; round++) {
      await fail({ ...answer(502), url: uniqueUrl() })
      if (round < 4) await click()
    }
    expect(tries).toHaveLength(5)
    const before = button()
    before.focus()
    expect(seen()).toMatchObject({
      state: 'waiting',
      name: 'Try now',
      isDisabled: false,
      note: 'Trying again in 8\u00a0seconds.',
    })
    const notes: unknown[] = []
    for (let second = 0; second < 4; second++) {
      expect(screen.getByRole('button', { name: 'Try now' })).toBe(before)
      expect(seen().description).toBe('Trying again in 8\u00a0seconds.')
      expect(before.nextElementSibling?.getAttribute('aria-hidden')).toBe('true')
      notes.push(seen().note)
      await pass(1000)
    }
    expect(notes).toEqual([8, 7, 6, 5].map((left) => `Trying again in ${left}\u00a0seconds.`))
    await click()
    expect(tries).toHaveLength(6)
    expect(seen()).toMatchObject({ state: 'pending', text: 'Trying again…', note: 'Trying again…' })
    expect(document.activeElement).toBe(before)
  })

  test('for the server, cannot be pressed, counts down for the eye, and says it at the start, at 30 and at 10', async () => {
    const said = listen()
    const { tries, fail } = start({ method: 'GET' })
    await click()
    await pass(200)
    const before = button()
    before.focus()
    await fail({ ...answer(503, 44), url: uniqueUrl() })
    // Half a second more, so that not everybody is back at the same moment.
    const names = new Set<unknown>()
    const descriptions = new Set<unknown>()
    const clocks: unknown[] = []
    for (let second = 0; second < 44; second++) {
      names.add(seen().name)
      descriptions.add(seen().description)
      clocks.push(button().querySelector('[data-part="countdown"]')?.textContent?.trim())
      await click()
      await pass(1000)
    }
    expect(tries).toHaveLength(1)
    expect([...names]).toEqual(['Try again'])
    expect(clocks.slice(0, 2)).toEqual(['in 45\u00a0sec.', 'in 44\u00a0sec.'])
    expect(button().getAttribute('aria-disabled')).toBe('true')
    await pass(600)
    expect(tries).toHaveLength(2)
    await pass(200)
    const times = ['45\u00a0seconds', '30\u00a0seconds', '10\u00a0seconds']
    expect([...descriptions]).toEqual(times.map((time) => `Trying again in ${time}.`))
    expect(said).toEqual([
      'polite: Trying again…',
      ...times.map((time) => `polite: Trying again in ${time}.`),
      'polite: Trying again…',
    ])
    expect(document.activeElement).toBe(before)
  })

  test('for the server, then for the shopper, says that it is ready, once, and keeps focus', async () => {
    const said = listen()
    const { tries, fail } = start({ method: 'POST' })
    await click()
    await pass(200)
    await fail(answer(429, 12))
    button().focus()
    expect(seen()).toMatchObject({ state: 'waiting', name: 'Try again', isDisabled: true })
    expect(seen().description).toBe('You can try again in 12\u00a0seconds.')
    await pass(12_000)
    expect(seen()).toMatchObject({ state: 'idle', name: 'Try again', isDisabled: false, description: null })
    await pass(5000)
    expect(said).toEqual([
      'polite: Trying again…',
      'polite: You can try again in 12\u00a0seconds.',
      'polite: You can try again in 10\u00a0seconds.',
      'polite: You can try again now.',
    ])
    expect(document.activeElement).toBe(button())
    await click()
    expect(tries).toHaveLength(2)
  })

  test('says that it is ready where the failure came from elsewhere as well', async () => {
    const said = listen()
    const { rerender } = render(<ErrorUIProvider />)
    const error = answer(429, 12)
    function Scene() {
      return <RetryButton retry={useRetry(() => {}, { method: 'POST', error })} />
    }
    rerender(
      <ErrorUIProvider>
        <Scene />
      </ErrorUIProvider>,
    )
    await pass(13_000)
    expect(said.at(-1)).toBe('polite: You can try again now.')
  })

  test('for a second or two, does not say so: it would be over before it is said', async () => {
    const said = listen()
    const { tries, fail } = start({ method: 'GET' })
    await click()
    await pass(200)
    await fail({ ...answer(502), url: uniqueUrl() })
    expect(seen()).toMatchObject({ state: 'waiting', name: 'Try now', note: 'Trying again in 1\u00a0second.' })
    await pass(1000)
    expect(tries).toHaveLength(2)
    expect(said).toEqual(['polite: Trying again…'])
  })

  test('goes on waiting, and can be pressed, while there is no connection', async () => {
    const { tries, fail } = start({ method: 'GET' })
    await click()
    disconnect()
    await fail(Object.assign(new TypeError('Failed to fetch'), { url: uniqueUrl() }))
    button().focus()
    await pass(30_000)
    expect(tries).toHaveLength(1)
    expect(seen()).toMatchObject({ state: 'waiting', name: 'Try now', isDisabled: false, note: 'You are offline' })
    await act(async () => reconnect())
    expect(tries).toHaveLength(2)
    expect(document.activeElement).toBe(button())
  })

  test('for the server, says that there is no connection once that is what it waits for', async () => {
    const { tries, fail } = start({ method: 'GET' })
    await click()
    await fail({ ...answer(503, 5), url: uniqueUrl() })
    disconnect()
    await pass(10_000)
    expect(seen()).toMatchObject({
      state: 'waiting',
      isDisabled: true,
      note: 'You are offline',
      description: 'You are offline',
    })
    await act(async () => reconnect())
    expect(tries).toHaveLength(2)
  })

  test('does not announce anything each second, whatever the language', async () => {
    const said = listen()
    const error = { ...answer(503, 40), url: uniqueUrl() }
    function Scene() {
      return <RetryButton retry={useRetry(() => {}, { method: 'GET', error })} />
    }
    const { rerender } = render(<ErrorUIProvider messages={ptBR} />)
    rerender(
      <ErrorUIProvider messages={ptBR}>
        <Scene />
      </ErrorUIProvider>,
    )
    await pass(40_000)
    expect(said).toEqual(
      [41, 30, 10].map(
        (seconds) => `polite: ${ptBR.labels.retryingIn.replace('{time}', `daqui a ${seconds}\u00a0segundos`)}`,
      ),
    )
  })

  test('renders nothing but the button each second', async () => {
    const renders = { page: 0, surface: 0, button: 0 }
    const error = { ...answer(503, 30), url: uniqueUrl() }
    function Scene() {
      renders.page++
      const retry = useRetry(() => {}, { method: 'GET', error })
      return (
        <>
          <Profiler id="surface" onRender={() => renders.surface++}>
            <ErrorBanner error={error} actions={null} />
          </Profiler>
          <Profiler id="button" onRender={() => renders.button++}>
            <RetryButton retry={retry} />
          </Profiler>
        </>
      )
    }
    render(<Scene />)
    const before = { ...renders }
    await pass(10_000)
    expect(renders).toEqual({ ...before, button: before.button + 10 })
    hide(true)
    await pass(10_000)
    expect(renders).toEqual({ ...before, button: before.button + 10 })
    hide(false)
    await pass(1000)
    expect(button().textContent).toBe('Try again in 10\u00a0sec.')
  })

  test('keeps its place, its focus and its width through every state', async () => {
    const { tries, fail, succeed } = start({ method: 'POST', maxPresses: 2 }, { links: {} })
    const before = button()
    const widths: Record<string, number> = {}
    const note = (state: string) => {
      expect(button()).toBe(before)
      expect(document.activeElement).toBe(before)
      widths[state] = Math.round(before.getBoundingClientRect().width)
    }
    before.focus()
    note('idle')
    await click()
    note('pending')
    await fail(answer(429, 3))
    note('waiting')
    await pass(3000)
    note('ready')
    await click()
    await fail(answer(500))
    note('failed')
    await click()
    note('asking')
    await pass(600)
    await click()
    note('trying')
    await fail(answer(500))
    note('gaveUp')
    expect(button().textContent).toBe('Try again later')
    expect(tries).toHaveLength(3)
    expect(widths.pending).toBe(widths.idle)
    expect(widths.ready).toBe(widths.idle)
    expect(widths.failed).toBe(widths.idle)
    expect(widths.trying).toBe(widths.asking)
    await succeed()
  })

  test('gives way to support after the last press, where that leads somewhere and is not there already', async () => {
    for (const [beside, to, count] of [
      [undefined, links, 1],
      [['support'], links, 0],
      [undefined, {}, 0],
    ] as const) {
      const { tries, fail } = start(
        { method: 'GET', maxTries: 1, maxPresses: 2 },
        { links: to, element: (retry) => <RetryButton retry={retry} beside={beside} /> },
      )
      button().focus()
      for (let press = 0; press < 3; press++) {
        expect(link('Contact support')).toBeNull()
        await click()
        await fail(answer(503))
      }
      expect(seen()).toMatchObject({ state: 'gaveUp', name: 'Try again later', isDisabled: true })
      expect(screen.queryAllByRole('link', { name: 'Contact support' })).toHaveLength(count)
      expect(document.activeElement).toBe(button())
      await click()
      expect(tries).toHaveLength(3)
      cleanup()
    }
  })

  test('says again what failed after each try that did not help, and nothing after one that did', async () => {
    const said = listen()
    const { fail, succeed } = start({ method: 'GET', maxTries: 1 })
    await click()
    await pass(2000)
    await fail(answer(503))
    await pass(2000)
    await click()
    await pass(2000)
    await succeed()
    await pass(2000)
    expect(said).toEqual([
      'polite: Trying again…',
      'polite: The store is not available right now. Your cart should be as you left it. Try again later.',
      'polite: Trying again…',
    ])
    expect(seen()).toMatchObject({ state: 'idle', name: 'Try again', isDisabled: false, description: null })
  })
})

let addresses = 0

/** An address of which the page's budget has not heard. */
function uniqueUrl(): string {
  return `https://api-${addresses++}.example/`
}
