import { act, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createElement } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorFallback } from '../../src/components/ErrorFallback'
import { regionIn } from '../../src/hooks/announce'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { listen, silence } from '../announcements'
import { disconnect, reconnect } from '../connection'
import { takePrinted } from '../setup'

const { retry, refresh } = en.labels
const broken = new Error('x')
const stop = (event: Event) => event.preventDefault()

beforeEach(() => addEventListener('error', stop, true))
afterEach(() => {
  removeEventListener('error', stop, true)
  reconnect()
  takePrinted()
  for (const each of document.body.querySelectorAll('[data-foreign]')) each.remove()
})

const shown = () => screen.getByRole('region').getAttribute('data-error-ui')

/** Something that others have put into the page. */
function foreign(style: string, text = 'We use cookies'): HTMLElement {
  const element = Object.assign(document.createElement('div'), { textContent: text })
  element.dataset.foreign = ''
  element.style.cssText = style
  document.body.append(element)
  return element
}

describe('a fallback that replaces the whole page is a page', () => {
  test('beside what the library itself has put into the page', () => {
    listen()
    regionIn(document.body, 'polite').textContent = 'Said before'
    render(<ErrorFallback error={broken} />)
    expect(shown()).toBe('page')
  })

  test.each([
    ['a cookie bar', 'position: fixed; inset: auto 0 0; height: 80px'],
    ['a chat button', 'position: fixed; right: 10px; bottom: 10px'],
    ['a skip link', 'position: absolute; top: -80px; height: 40px'],
  ])('beside %s', (_, style) => {
    foreign(style)
    render(<ErrorFallback error={broken} />)
    expect(shown()).toBe('page')
  })

  test.each([
    ['in a main part', (part: ReactNode) => <main>{part}</main>],
    ['in what is one by its role', (part: ReactNode) => createElement('div', { role: 'main' }, part)],
    ['without a main part', (part: ReactNode) => <div>{part}</div>],
  ])('between the header and the footer of the shop, %s', (_, main) => {
    render(
      <>
        <header>Linen &amp; Co.</header>
        <nav>Tables Beds</nav>
        {main(<ErrorFallback error={broken} />)}
        <footer>Imprint</footer>
      </>,
    )
    expect(shown()).toBe('page')
  })
})

describe('a fallback that replaces a part is a banner', () => {
  test.each([
    [
      'under a heading',
      (part: ReactNode) => (
        <main>
          <h1>Cart</h1>
          {part}
        </main>
      ),
    ],
    [
      'in one of two columns',
      (part: ReactNode) => (
        <main>
          <div style={{ display: 'flex' }}>
            <form>Address</form>
            <div>{part}</div>
          </div>
        </main>
      ),
    ],
    [
      'in a header',
      (part: ReactNode) => (
        <>
          <header>{part}</header>
          <main>The cart</main>
        </>
      ),
    ],
    [
      'beside filters',
      (part: ReactNode) => (
        <main>
          <aside>Size</aside>
          <div>{part}</div>
        </main>
      ),
    ],
    ['in a dialog by itself', (part: ReactNode) => <div role="dialog">{part}</div>],
    [
      'in a closed tab beside an open one',
      (part: ReactNode) => (
        <main>
          <div hidden>{part}</div>
          <div>Open</div>
        </main>
      ),
    ],
  ])('%s', (_, scene) => {
    render(scene(<ErrorFallback error={broken} heading="Failed" />))
    expect(document.querySelector('[data-error-ui="page"]')).toBeNull()
    expect(document.querySelector('[data-error-ui="banner"]')).not.toBeNull()
  })

  test('once what is beside it has come', async () => {
    const scene = (later: ReactNode) => (
      <main>
        <ErrorFallback error={broken} />
        {later}
      </main>
    )
    const { rerender } = render(scene(null))
    expect(shown()).toBe('page')
    rerender(scene(<form>Your address</form>))
    await expect.poll(shown).toBe('banner')
  })

  test('once the sheet of what is beside it has come', async () => {
    const sheet = document.head.appendChild(document.createElement('style'))
    sheet.textContent = '.later { display: none }'
    render(
      <main>
        <ErrorFallback error={broken} />
        <form className="later">Your address</form>
      </main>,
    )
    expect(shown()).toBe('page')
    sheet.remove()
    await expect.poll(shown).toBe('banner')
  })

  test('in the shadow root of a widget beside other things', () => {
    const host = foreign('', '')
    foreign('', 'The page')
    const root = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))
    const { unmount } = render(<ErrorFallback error={broken} />, { container: root })
    expect(root.querySelector('[data-error-ui]')?.getAttribute('data-error-ui')).toBe('banner')
    unmount()
  })
})

describe('whatever it is', () => {
  const scenes: [name: string, scene: (part: ReactNode) => ReactNode, identity: string][] = [
    ['a page', (part) => <main>{part}</main>, 'page'],
    [
      'a banner',
      (part) => (
        <main>
          <h1>Cart</h1>
          {part}
        </main>
      ),
      'banner',
    ],
  ]

  test.each(scenes)('as %s it reports and announces once', async (_, scene, identity) => {
    const said = listen()
    const onOutcome = vi.fn()
    const onEvent = vi.fn()
    const all = (part: ReactNode) => (
      <ErrorUIProvider onOutcome={onOutcome} onEvent={onEvent}>
        {scene(part)}
      </ErrorUIProvider>
    )
    const { rerender } = render(all(null))
    rerender(all(<ErrorFallback error={{ status: 503 }} />))
    expect(shown()).toBe(identity)
    await silence()
    expect(said).toHaveLength(1)
    expect(onOutcome).toHaveBeenCalledOnce()
    expect(onEvent).toHaveBeenCalledOnce()
  })

  test('reports once when it turns from a page into a banner, and keeps the focus', async () => {
    const said = listen()
    const onOutcome = vi.fn()
    const scene = (parts: ReactNode) => <ErrorUIProvider onOutcome={onOutcome}>{parts}</ErrorUIProvider>
    const fallback = <ErrorFallback key="fallback" error={{ status: 503 }} reset={() => {}} />
    const { rerender } = render(scene(<main />))
    rerender(scene(<main>{fallback}</main>))
    await silence()
    screen.getByRole('button', { name: retry }).focus()
    rerender(
      scene(
        <main>
          {fallback}
          <p>The shelf</p>
        </main>,
      ),
    )
    await expect.poll(shown).toBe('banner')
    expect(document.activeElement?.textContent).toBe(retry)
    await silence()
    expect(said).toHaveLength(1)
    expect(onOutcome).toHaveBeenCalledOnce()
  })

  test.each(scenes)('as %s it takes a heading, a description, steps and a class', (_, scene) => {
    const onPress = vi.fn()
    render(
      scene(
        <ErrorFallback
          error={broken}
          heading="The reviews could not be shown"
          headingLevel={3}
          description="The product is not affected."
          steps={['retry', { name: 'skip', label: 'Go on without', onPress }]}
          className="ours"
          data-testid="root"
          id="fallback"
          reset={() => {}}
        >
          <p>More</p>
        </ErrorFallback>,
      ),
    )
    const root = screen.getByTestId('root')
    expect(root.className).toBe('ours')
    expect(root.id).toBe('fallback')
    expect(screen.getByRole('heading', { level: 3, name: 'The reviews could not be shown' })).toBeTruthy()
    expect(screen.getByText('The product is not affected.')).toBeTruthy()
    expect(screen.getByText('More')).toBeTruthy()
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([retry, 'Go on without'])
    screen.getByRole('button', { name: 'Go on without' }).click()
    expect(onPress).toHaveBeenCalledOnce()
  })

  test.each(scenes)('as %s it puts nothing into the page that a boundary gives with the error', (_, scene) => {
    const given = { componentStack: 'at Secret', info: { componentStack: 'at Secret' }, unstable_retry() {} }
    render(scene(<ErrorFallback error={broken} {...given} />))
    expect(document.documentElement.outerHTML).not.toContain('Secret')
    expect(takePrinted()).toEqual([])
  })
})

describe('a way on', () => {
  test.each([500, 501, 503, 599, 'x'])('for %s is to try again where the boundary can', async (status) => {
    const reset = vi.fn()
    render(<ErrorFallback error={{ status }} resetErrorBoundary={reset} />)
    await userEvent.click(page.getByRole('button', { name: retry }))
    expect(reset).toHaveBeenCalledOnce()
  })

  test.each([500, 501, 503])('for %s is to refresh where it cannot', (status) => {
    render(<ErrorFallback error={{ status }} />)
    expect(screen.getByRole('button', { name: refresh })).toBeTruthy()
  })

  test.each([400, 403, 404, 405, 409, 410, 422, 423])('for %i is there without a link of the shop too', (status) => {
    render(<ErrorFallback error={{ status }} reset={() => {}} />)
    expect(screen.getAllByRole('button').length + screen.queryAllByRole('link').length).toBeGreaterThan(0)
  })
})

describe('a failure that comes again', () => {
  let failing: Record<string, boolean> = {}
  function Part({ name }: { name: string }) {
    if (failing[name]) throw new Error('Cannot read properties of undefined')
    return <p>{name}</p>
  }
  const shelf = (name: string) => (
    <ErrorBoundary key={name} FallbackComponent={ErrorFallback}>
      <Part name={name} />
    </ErrorBoundary>
  )
  const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)

  test('in another boundary is another failure, although it says the same', async () => {
    failing = { Shoes: true, Bags: true }
    render(
      <main>
        {shelf('Shoes')}
        {shelf('Bags')}
      </main>,
    )
    failing = { Bags: true }
    await userEvent.click(page.getByRole('button', { name: retry }).first())
    await expect.element(page.getByText('Shoes')).toBeVisible()
    expect(buttons()).toEqual([retry])
  })

  test('in a second boundary that fails while the first has been tried is offered another try', async () => {
    failing = { Shoes: true }
    const scene = (names: string[]) => (
      <main>
        {names.map((name) => (
          <div key={name}>{shelf(name)}</div>
        ))}
      </main>
    )
    const { rerender } = render(scene(['Shoes']))
    failing = {}
    await userEvent.click(page.getByRole('button', { name: retry }))
    await expect.element(page.getByText('Shoes')).toBeVisible()
    failing = { Bags: true }
    rerender(scene(['Shoes', 'Bags']))
    expect(buttons()).toEqual([retry])
  })

  test('at once in the same boundary is offered to refresh, in a list too', async () => {
    failing = { Shoes: true }
    render(
      <main>
        {shelf('Bags')}
        {shelf('Shoes')}
      </main>,
    )
    await userEvent.click(page.getByRole('button', { name: retry }))
    await expect.poll(buttons).toEqual([refresh])
  })

  test('is not used up by presses while there is no connection', async () => {
    failing = { Shoes: true }
    render(<main>{shelf('Shoes')}</main>)
    act(disconnect)
    for (let press = 0; press < 8; press++) await userEvent.click(page.getByRole('button', { name: retry }))
    expect(buttons()).toEqual([retry])
    failing = {}
    act(reconnect)
    await userEvent.click(page.getByRole('button', { name: retry }))
    await expect.element(page.getByText('Shoes')).toBeVisible()
  })
})
