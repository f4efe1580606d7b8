import { act, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { StrictMode, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorFields } from '../../src/components/ErrorFields'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusToast } from '../../src/components/StatusToast'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useRetry } from '../../src/hooks/useRetry'
import { en } from '../../src/messages/locales/en'
import { listen, silence } from '../announcements'

const { title, description } = en.statuses.serviceUnavailable

/** Shows something after the page has loaded. */
async function appear(
  part: ReactNode,
  hasStrictMode = false,
): Promise<{ said: string[]; show: (part: ReactNode) => void }> {
  const said = listen()
  const all = (what: ReactNode) => {
    const scene = <ErrorUIProvider>{what}</ErrorUIProvider>
    return hasStrictMode ? <StrictMode>{scene}</StrictMode> : scene
  }
  const { rerender } = render(all(null))
  const show = (what: ReactNode) => rerender(all(what))
  show(part)
  await silence()
  return { said, show }
}

const heading = (
  <>
    Your <strong>cart</strong> could not be saved
  </>
)

describe('what is announced is what is shown', () => {
  test.each([
    [
      'a heading with markup',
      <ErrorBanner key="" status={503} heading={heading} />,
      `Your cart could not be saved. ${description}`,
    ],
    [
      'a heading and a description with markup',
      <ErrorPage key="" status={503} heading={heading} description={<em>It is still here</em>} />,
      'Your cart could not be saved. It is still here',
    ],
    [
      'a component as the heading',
      <ErrorBanner key="" status={503} heading={<Name />} description={null} />,
      'Ada’s cart',
    ],
    [
      'what the shop adds',
      <ErrorBanner key="" status={422} heading="Check your address" description={null}>
        <ul>
          <li>Street is missing</li>
          <li>Unknown postcode</li>
        </ul>
      </ErrorBanner>,
      'Check your address. Street is missing. Unknown postcode',
    ],
    [
      'a description that ends like a sentence',
      <ErrorBanner key="" status={503} heading="Not saved!" description={<>It is still here.</>}>
        Later
      </ErrorBanner>,
      'Not saved! It is still here. Later',
    ],
    [
      'without what is not displayed',
      <ErrorBanner
        key=""
        status={503}
        heading={
          <>
            Not saved <span style={{ display: 'none' }}>E-17</span>
            <span hidden>E-18</span>
            <b style={{ visibility: 'hidden' }}>E-19</b>
          </>
        }
        description={null}
      />,
      'Not saved',
    ],
    [
      'without what is hidden from screen readers',
      <ErrorBanner
        key=""
        status={503}
        heading={
          <>
            <span aria-hidden="true">⚠</span> Not saved
          </>
        }
        description={null}
      />,
      'Not saved',
    ],
    [
      'with what only a screen reader gets',
      <ErrorBanner
        key=""
        status={503}
        heading={
          <>
            Not saved
            <span style={{ position: 'absolute', clipPath: 'inset(50%)', width: 1, height: 1, overflow: 'hidden' }}>
              {' '}
              in your cart
            </span>
          </>
        }
        description={null}
      />,
      'Not saved. in your cart',
    ],
    ['in one line', <StatusToast key="" status={503} compact onDismiss={() => {}} />, title],
  ])('%s', async (_, surface, text) => {
    const { said } = await appear(surface)
    expect(said.map((each) => each.replace(/^\w+: /, ''))).toEqual([text])
  })

  function Name() {
    return <span>Ada’s cart</span>
  }

  test('nothing that is in a closed part of the page', async () => {
    const { said } = await appear(
      <div style={{ display: 'none' }}>
        <ErrorBanner status={503} />
        <ErrorBanner status={500} heading={heading} />
      </div>,
    )
    expect(said).toEqual([])
  })

  test('nothing that has gone before it could be said', async () => {
    const said = listen()
    const all = (part: ReactNode) => <ErrorUIProvider>{part}</ErrorUIProvider>
    const { rerender } = render(all(null))
    rerender(all(<ErrorBanner status={503} heading={heading} />))
    await new Promise((done) => setTimeout(done, 50))
    rerender(all(null))
    await silence()
    expect(said).toEqual([])
  })

  test.each([false, true])('once, however often its parent renders (Strict Mode: %s)', async (isStrict) => {
    const banner = () => (
      <ErrorBanner
        status={503}
        heading={
          <>
            Not <b>saved</b>
          </>
        }
      >
        <p>More</p>
      </ErrorBanner>
    )
    const { said, show } = await appear(banner(), isStrict)
    for (let time = 0; time < 5; time++) {
      await new Promise((done) => setTimeout(done, 60))
      show(banner())
    }
    await silence()
    expect(said).toEqual([`assertive: Not saved. ${description} More`])
  })

  test('although its parent renders all the time', async () => {
    const said = listen()
    const all = (part: ReactNode) => <ErrorUIProvider>{part}</ErrorUIProvider>
    const { rerender } = render(all(null))
    for (let time = 0; time < 10; time++) {
      rerender(all(<ErrorBanner status={503} heading={<b>Not saved</b>} />))
      await new Promise((done) => setTimeout(done, 50))
    }
    await silence()
    expect(said).toEqual([`assertive: Not saved. ${description}`])
  })

  test('again when what is shown has changed', async () => {
    const { said, show } = await appear(<ErrorBanner status={503} heading={<b>One</b>} description={null} />)
    show(<ErrorBanner status={503} heading={<b>Two</b>} description={null} />)
    await silence()
    show(<ErrorBanner status={503} heading={<b>One</b>} description={null} />)
    await silence()
    expect(said).toEqual(['assertive: One', 'assertive: Two', 'assertive: One'])
  })

  test('not again when markup takes the place of the same words', async () => {
    const { said, show } = await appear(<ErrorBanner status={503} heading="One" description={null} />)
    await new Promise((done) => setTimeout(done, 1100))
    show(<ErrorBanner status={503} heading={<b>One</b>} description={null} />)
    await silence()
    expect(said).toEqual(['assertive: One'])
  })

  test('in a shadow root', async () => {
    const said = listen()
    const host = document.body.appendChild(document.createElement('div'))
    const container = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))
    const all = (part: ReactNode) => <ErrorUIProvider>{part}</ErrorUIProvider>
    const { rerender, unmount } = render(all(null), { container })
    rerender(all(<ErrorBanner status={503} heading={<b>Not saved</b>} description={null} />))
    await silence()
    expect(said).toEqual(['assertive: Not saved'])
    unmount()
    host.remove()
  })

  test('of a list of fields that does not take the focus', async () => {
    const error = { status: 422, fields: [{ path: 'email', code: 'TAKEN' }] }
    const { said } = await appear(
      <ErrorFields
        error={error}
        fields={{ email: 'Email' }}
        autoFocus={false}
        heading={
          <>
            Two <b>things</b>
          </>
        }
      >
        <p>Then send it again</p>
      </ErrorFields>,
    )
    const [message] = [...document.querySelectorAll('[data-part="error"]')].map(({ textContent }) => textContent)
    expect(said).toEqual([`polite: Two things. ${message}. Then send it again`])
  })

  test('and what the note of a step says, when it appears', async () => {
    const said = listen()
    function PlaceOrder() {
      const order = useRetry(
        async () => {
          throw { status: 504 }
        },
        { method: 'POST' },
      )
      return (
        <>
          <button type="button" onClick={() => order.run()}>
            Order
          </button>
          {order.error !== undefined && <ErrorBanner error={order.error} retry={order} method="POST" />}
        </>
      )
    }
    render(
      <ErrorUIProvider>
        <PlaceOrder />
      </ErrorUIProvider>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Order' }))
    await silence()
    await act(async () => screen.getByRole('button', { name: en.labels.retry }).click())
    await waitFor(() => expect(document.querySelector('[data-part="note"]')).not.toBeNull())
    const note = document.querySelector('[data-part="note"]')?.textContent
    await waitFor(() => expect(said).toContain(`polite: ${note}`))
  })

  test('and what the note of a step says that is there at once', async () => {
    const said = listen()
    const asking = {
      state: 'asking',
      error: { status: 504 },
      mode: 'verifyFirst',
      run() {},
      confirm() {},
      view: () => ({
        state: 'idle',
        label: 'Send it again',
        note: 'Check your orders first',
        said: 'Check your orders first',
      }),
    } as never
    const all = (part: ReactNode) => <ErrorUIProvider>{part}</ErrorUIProvider>
    const { rerender } = render(all(null))
    rerender(all(<ErrorBanner error={{ status: 504 }} retry={asking} method="POST" />))
    await silence()
    expect(said).toContain('polite: Check your orders first')
  })
})

describe('a provider that comes with the failure', () => {
  /** A route that brings its own. */
  function Shop() {
    const [route, setRoute] = useState('home')
    return (
      <>
        <h1>Linen</h1>
        <button type="button" onClick={() => setRoute('cart')}>
          Cart
        </button>
        {route === 'cart' && (
          <ErrorUIProvider>
            <ErrorBanner status={503} />
          </ErrorUIProvider>
        )}
      </>
    )
  }

  test.each([
    ['in a page without one', false],
    ['in Strict Mode', true],
  ])('%s announces it', async (_, isStrict) => {
    const said = listen()
    render(
      isStrict ? (
        <StrictMode>
          <Shop />
        </StrictMode>
      ) : (
        <Shop />
      ),
    )
    await act(async () => screen.getByRole('button', { name: 'Cart' }).click())
    await silence()
    expect(said).toEqual([`assertive: ${title}. ${description}`])
  })

  test('in a root of its own beside the page announces it', async () => {
    const said = listen()
    render(<p>The page</p>)
    render(
      <ErrorUIProvider>
        <StatusNotice status={503} />
      </ErrorUIProvider>,
    )
    await silence()
    expect(said).toEqual([`polite: ${title}. ${description}`])
  })

  test('in the first render of a page says nothing: it is read where it stands', async () => {
    const said = listen()
    render(
      <ErrorUIProvider>
        <main>
          <h1>Linen</h1>
          <ErrorBanner status={503} heading={<b>Not saved</b>} />
        </main>
      </ErrorUIProvider>,
    )
    await silence()
    expect(said).toEqual([])
  })

  test('in a page that is still loading says nothing', async () => {
    const said = listen()
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive')
    render(<p>The page</p>)
    render(
      <ErrorUIProvider>
        <ErrorBanner status={503} />
      </ErrorUIProvider>,
    )
    await silence()
    expect(said).toEqual([])
  })
})

describe('what is not displayed yet', () => {
  const unavailable = `assertive: ${title}. ${description}`

  test.each([
    ['display', { display: 'none' }],
    ['a closed dialog around it', undefined],
  ])('because of %s is announced once it is shown, and only then', async (_, style) => {
    const said = listen()
    const Box = style ? 'div' : 'dialog'
    const all = (hasFailed: boolean) => (
      <ErrorUIProvider>
        <Box data-testid="box" style={style}>
          {hasFailed && <ErrorBanner status={503} />}
        </Box>
      </ErrorUIProvider>
    )
    const { rerender } = render(all(false))
    rerender(all(true))
    await silence()
    expect(said).toEqual([])
    const box = screen.getByTestId('box')
    for (let time = 0; time < 2; time++) {
      if (style) box.style.display = 'block'
      else (box as HTMLDialogElement).showModal()
      await silence()
      expect(said).toEqual([unavailable])
      // Hidden and shown again, it is the same message.
      if (style) box.style.display = 'none'
      else (box as HTMLDialogElement).close()
      await silence()
    }
    expect(said).toEqual([unavailable])
  })

  test('is not announced if it was there when the page was loaded', async () => {
    const said = listen()
    render(
      <ErrorUIProvider>
        <div data-testid="box" style={{ display: 'none' }}>
          <ErrorBanner status={503} />
        </div>
      </ErrorUIProvider>,
    )
    await silence()
    screen.getByTestId('box').style.display = 'block'
    await silence()
    expect(said).toEqual([])
  })
})
