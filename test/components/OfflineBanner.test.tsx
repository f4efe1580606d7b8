import { act, render, screen, waitFor } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { OfflineBanner } from '../../src/components/OfflineBanner'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { ptBR } from '../../src/messages/locales/pt-BR'
import { listen } from '../announcements'
import { disconnect, reconnect } from '../connection'

const { title, noChange: description = '' } = en.statuses.offline
const { backOnline } = en.labels

const never = () => new Promise(() => {})
const banner = () => screen.queryByRole('region')
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const lose = () => act(async () => disconnect())
const find = () => act(async () => reconnect())

/** Offline for long enough to be told. */
async function showOffline() {
  await lose()
  await pass(1000)
}

beforeAll(async () => {
  // Where an earlier test left the pointer, it may rest upon the banner.
  const { container, unmount } = render(<p style={{ marginTop: '20rem' }}>Elsewhere</p>)
  await userEvent.hover(container.firstElementChild as Element)
  unmount()
})

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(async () => {
  vi.useRealTimers()
  await find()
})

describe('while there is a connection', () => {
  test('renders nothing and says nothing', async () => {
    const said = listen()
    const { container } = render(<OfflineBanner probe={never} />)
    await pass(60_000)
    expect(container.innerHTML).toBe('')
    expect(said).toEqual([])
  })

  test('does not move the page for a blip of less than a second', async () => {
    const { container } = render(<OfflineBanner probe={never} />)
    await lose()
    await pass(900)
    await find()
    await pass(60_000)
    expect(container.innerHTML).toBe('')
  })

  test('shows nothing where the browser is wrong, since the page’s own server answers', async () => {
    vi.useRealTimers()
    const said = listen()
    const { container } = render(<OfflineBanner />)
    const changes = new MutationObserver(() => {})
    changes.observe(container, { childList: true })
    await lose()
    await act(() => new Promise((done) => setTimeout(done, 1800)))
    expect(changes.takeRecords()).toEqual([])
    expect(said).toEqual([])
  })
})

describe('while there is none', () => {
  test('offers no step that leads to another page, which cannot be loaded', async () => {
    const links = { support: '/help', home: '/' }
    const { rerender } = render(<OfflineBanner probe={never} />, {
      wrapper: ({ children }) => <ErrorUIProvider links={links}>{children}</ErrorUIProvider>,
    })
    await lose()
    await pass(1100)
    expect(screen.getByRole('region')).toBeTruthy()
    expect(screen.queryAllByRole('link')).toEqual([])
    expect(screen.queryAllByRole('button')).toEqual([])
    rerender(<OfflineBanner probe={never} onRetry={() => {}} />)
    expect(screen.getAllByRole('button')).toHaveLength(1)
    rerender(<OfflineBanner probe={never} steps={['support']} />)
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  test('says so in a region named by its title', async () => {
    render(<OfflineBanner probe={never} />)
    await showOffline()
    expect(screen.getByRole('region', { name: title })).toBe(banner())
    expect(screen.getByText(description)).toBeTruthy()
    expect(banner()?.dataset).toMatchObject({ errorUi: 'banner', kind: 'offline', tone: 'warning' })
  })

  test('says so where nobody can be reached', async () => {
    vi.useRealTimers()
    const probe = vi.fn((signal: AbortSignal) => fetch(`http://127.0.0.1:${inject('closedPort')}/`, { signal }))
    render(<OfflineBanner probe={probe} />)
    await lose()
    await waitFor(() => expect(banner()).toBeTruthy(), { timeout: 3000 })
    await expect(probe.mock.results[0]?.value).rejects.toThrow(TypeError)
  })

  test('goes when an answer proves the browser wrong', async () => {
    const probe = vi.fn<() => Promise<unknown>>().mockRejectedValueOnce(new Error('Unreachable')).mockResolvedValue('')
    render(<OfflineBanner probe={probe} />)
    await showOffline()
    expect(screen.getByRole('region', { name: title })).toBeTruthy()
    await pass(500)
    expect(screen.getByRole('region', { name: backOnline })).toBeTruthy()
  })

  test('is said by a page that was opened without one', async () => {
    disconnect()
    render(<OfflineBanner probe={never} />)
    await pass(1000)
    expect(screen.getByRole('region', { name: title })).toBeTruthy()
  })

  test('stands in the flow, where it covers nothing', async () => {
    render(
      <>
        <OfflineBanner probe={never} />
        <main>Cart</main>
      </>,
    )
    await showOffline()
    const root = screen.getByRole('region')
    expect(getComputedStyle(root).position).toBe('static')
    const { bottom, height } = root.getBoundingClientRect()
    expect(height).toBeGreaterThan(44)
    expect(screen.getByRole('main').getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom)
  })

  test('speaks the language of the provider', async () => {
    render(
      <ErrorUIProvider messages={ptBR}>
        <OfflineBanner probe={never} />
      </ErrorUIProvider>,
    )
    await showOffline()
    expect(screen.getByRole('region', { name: ptBR.statuses.offline.title }).lang).toBe('pt-BR')
    await find()
    expect(screen.getByRole('region', { name: ptBR.labels.backOnline })).toBeTruthy()
  })

  test('has a step only where something happens on it', async () => {
    const onRetry = vi.fn()
    const { rerender } = render(<OfflineBanner probe={never} />)
    await showOffline()
    expect(screen.queryByRole('button')).toBeNull()
    rerender(<OfflineBanner probe={never} onRetry={onRetry} />)
    await act(async () => screen.getByRole('button', { name: en.labels.retry }).click())
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('lets the heading, the description, the icon and the children be replaced', async () => {
    render(
      <OfflineBanner
        probe={never}
        heading={<em>No signal</em>}
        headingLevel={2}
        description={<strong>Your list is saved</strong>}
        icon={<img alt="A tunnel" />}
      >
        <a href="/list">Open your list</a>
      </OfflineBanner>,
    )
    await showOffline()
    expect(screen.getByRole('heading', { level: 2, name: 'No signal' }).innerHTML).toBe('<em>No signal</em>')
    expect(screen.getByText('Your list is saved').tagName).toBe('STRONG')
    expect(screen.getByRole('img', { name: 'A tunnel' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Open your list' })).toBeTruthy()
    expect(banner()?.textContent).not.toContain(title)
    expect(banner()?.querySelector('svg')).toBeNull()
  })
})

describe('when it is back', () => {
  test('says so in place for five seconds, in the tone of a success, and goes', async () => {
    render(<OfflineBanner probe={never} heading="No signal" description="Your list is saved" />)
    await showOffline()
    const root = banner()
    await find()
    expect(screen.getByRole('region', { name: backOnline })).toBe(root)
    expect(root?.dataset.tone).toBe('success')
    expect(root?.textContent).toBe(backOnline)
    await pass(4900)
    expect(banner()).toBe(root)
    await pass(100)
    expect(banner()).toBeNull()
  })

  test('shows no picture of trouble with the good news, and none at all where there was none', async () => {
    const { rerender } = render(<OfflineBanner probe={never} icon={<img alt="A tunnel" />} />)
    await showOffline()
    await find()
    expect(screen.queryByRole('img')).toBeNull()
    expect(banner()?.querySelectorAll('svg')).toHaveLength(1)
    rerender(<OfflineBanner probe={never} icon={null} />)
    expect(banner()?.querySelectorAll('svg')).toHaveLength(0)
  })

  test('is offline again at once when that was too soon', async () => {
    render(<OfflineBanner probe={never} />)
    await showOffline()
    await find()
    await pass(2000)
    await lose()
    expect(screen.getByRole('region', { name: title }).dataset.tone).toBe('warning')
    await pass(60_000)
    expect(screen.getByRole('region', { name: title })).toBeTruthy()
  })

  test('comes again the next time', async () => {
    render(<OfflineBanner probe={never} />)
    await showOffline()
    await find()
    await pass(5000)
    expect(banner()).toBeNull()
    await showOffline()
    expect(screen.getByRole('region', { name: title })).toBeTruthy()
  })

  test('keeps the focus on a step, and stays for five seconds after that has left', async () => {
    render(
      <>
        <OfflineBanner probe={never} onRetry={() => {}} />
        <button type="button">Pay</button>
      </>,
    )
    await showOffline()
    const step = screen.getByRole('button', { name: en.labels.retry })
    await userEvent.tab()
    expect(document.activeElement).toBe(step)
    await find()
    await pass(30_000)
    expect(document.activeElement).toBe(step)
    expect(screen.getByRole('region', { name: backOnline })).toBeTruthy()
    act(() => screen.getByRole('button', { name: 'Pay' }).focus())
    await pass(4900)
    expect(banner()).toBeTruthy()
    await pass(100)
    expect(banner()).toBeNull()
  })

  test('does not go from under the pointer, and has its five seconds after that', async () => {
    render(
      <>
        <OfflineBanner probe={never} />
        <button type="button" style={{ marginTop: '20rem' }}>
          Pay
        </button>
      </>,
    )
    await showOffline()
    const root = screen.getByRole('region')
    await userEvent.hover(root)
    await find()
    await pass(30_000)
    expect(banner()).toBe(root)
    await userEvent.hover(screen.getByRole('button', { name: 'Pay' }))
    await pass(4900)
    expect(banner()).toBe(root)
    await pass(100)
    expect(banner()).toBeNull()
  })
})

test('in a line says both without more', async () => {
  const said = listen()
  render(<OfflineBanner probe={never} compact />)
  await showOffline()
  await pass(400)
  expect(banner()?.textContent).toBe(title)
  await find()
  await pass(400)
  expect(banner()?.textContent).toBe(backOnline)
  expect(said.map((words) => words.replace(/\W+$/, ''))).toEqual([`polite: ${title}`, `polite: ${backOnline}`])
})

describe('to a screen reader', () => {
  test.each([
    ['with a provider', ErrorUIProvider],
    ['without a provider', StrictMode],
  ])('says both once, when it pauses, %s', async (_, Around) => {
    const said = listen()
    render(
      <Around>
        <OfflineBanner probe={never} />
      </Around>,
    )
    await showOffline()
    await pass(400)
    expect(said).toEqual([`polite: ${title}. ${description}`])
    await find()
    await pass(60_000)
    expect(said.slice(1)).toEqual([expect.stringMatching(new RegExp(`^polite: ${backOnline}\\W*$`))])
  })

  test('says what the caller says instead', async () => {
    const said = listen()
    render(<OfflineBanner probe={never} heading="No signal" description={null} />)
    await showOffline()
    await pass(400)
    expect(said).toEqual([expect.stringMatching(/^polite: No signal\W*$/)])
  })
})

test('hands a ref to its root while there is one', async () => {
  const ref = createRef<HTMLElement>()
  const { unmount } = render(<OfflineBanner probe={never} ref={ref} />)
  expect(ref.current).toBeNull()
  await showOffline()
  expect(ref.current).toBe(screen.getByRole('region'))
  await find()
  await pass(5000)
  expect(ref.current).toBeNull()
  await showOffline()
  expect(ref.current).toBe(screen.getByRole('region'))
  unmount()
  expect(ref.current).toBeNull()
})

test('leaves nothing running', async () => {
  const { unmount } = render(<OfflineBanner probe={never} />)
  await showOffline()
  await pass(60_000)
  unmount()
  await pass(20_000)
  expect(vi.getTimerCount()).toBe(0)
})
