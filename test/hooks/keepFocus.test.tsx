import { act, render, screen, waitFor } from '@testing-library/react'
import { Activity, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorFallback } from '../../src/components/ErrorFallback'
import { RetryButton } from '../../src/components/RetryButton'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusToast } from '../../src/components/StatusToast'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { silence } from '../announcements'
import { takePrinted } from '../setup'

// What had the focus goes: the next sensible thing has it (WCAG 2.2 SC 2.4.3).
const focused = () => document.activeElement?.textContent
const press = async (name: string) => {
  act(() => screen.getByRole('button', { name }).focus())
  await userEvent.keyboard('{Enter}')
}

function Shelf({ children, delay = 0 }: { children?: React.ReactNode; delay?: number }) {
  const [state, setState] = useState<'failed' | 'loading' | 'there' | 'dismissed'>('failed')
  const retry = () => {
    setState(delay ? 'loading' : 'there')
    if (delay) setTimeout(() => setState('there'), delay)
  }
  return (
    <ErrorUIProvider>
      <main>
        <h1>Shop</h1>
        <button type="button">Before</button>
        <section>
          <h2>Chairs</h2>
          {state === 'failed' && <ErrorBanner status={503} onRetry={retry} onDismiss={() => setState('dismissed')} />}
          {state === 'loading' && <p>Loading</p>}
          {state === 'there' && (children ?? <p>Oak stool</p>)}
        </section>
      </main>
    </ErrorUIProvider>
  )
}

describe('a banner', () => {
  test('that is dismissed gives it to the heading of its region', async () => {
    render(<Shelf />)
    await press('Close')
    await waitFor(() => expect(focused()).toBe('Chairs'))
    await userEvent.tab()
    await userEvent.tab({ shift: true })
    expect(screen.getByRole('heading', { name: 'Chairs' }).hasAttribute('tabindex')).toBe(false)
  })

  test('whose try helped gives it to what came', async () => {
    render(<Shelf />)
    await press('Try again')
    await waitFor(() => expect(focused()).toBe('Oak stool'))
  })

  test('whose try helped gives it to the heading of what came', async () => {
    render(
      <Shelf>
        <div>
          <h3>Stools</h3>
          <p>Oak stool</p>
        </div>
      </Shelf>,
    )
    await press('Try again')
    await waitFor(() => expect(focused()).toBe('Stools'))
  })

  test('whose try helped after a while gives it to what came at last', async () => {
    render(<Shelf delay={500} />)
    await press('Try again')
    await waitFor(() => expect(focused()).toBe('Loading'))
    await waitFor(() => expect(focused()).toBe('Oak stool'))
  })

  test('that is only a button gives it to what came', async () => {
    function Price() {
      const [isThere, setThere] = useState(false)
      return (
        <section>
          <h2>Price</h2>
          {isThere ? <p>20 €</p> : <RetryButton status={503} onRetry={() => setThere(true)} />}
        </section>
      )
    }
    render(
      <ErrorUIProvider>
        <Price />
      </ErrorUIProvider>,
    )
    await press('Try again')
    await waitFor(() => expect(focused()).toBe('20 €'))
  })

  test('gives it to the next message of the same place', async () => {
    function Two() {
      const [shown, setShown] = useState([503, 404])
      return (
        <ErrorUIProvider>
          <section>
            {shown.map((status) => (
              <ErrorBanner
                key={status}
                status={status}
                onDismiss={() => setShown(shown.filter((each) => each !== status))}
              />
            ))}
          </section>
        </ErrorUIProvider>
      )
    }
    render(<Two />)
    act(() => screen.getAllByRole('button', { name: 'Close' })[0]?.focus())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(focused()).toBe('We could not find this'))
  })

  test('leaves it where the shop has moved it', async () => {
    function Own() {
      const [shown, setShown] = useState(true)
      return (
        <ErrorUIProvider>
          <h1>Shop</h1>
          <input aria-label="Search" />
          {shown && (
            <ErrorBanner
              status={503}
              onDismiss={() => {
                setShown(false)
                setTimeout(() => screen.getByRole('textbox').focus())
              }}
            />
          )}
        </ErrorUIProvider>
      )
    }
    render(<Own />)
    await press('Close')
    await silence()
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })

  test('that goes while the focus is elsewhere, or nowhere, changes nothing', async () => {
    const scene = (shown: boolean) => (
      <ErrorUIProvider>
        <h1>Shop</h1>
        <button type="button">Before</button>
        <p>Text</p>
        {shown && <StatusNotice status={503} onDismiss={() => {}} />}
      </ErrorUIProvider>
    )
    const { rerender } = render(scene(true))
    act(() => screen.getByRole('button', { name: 'Before' }).focus())
    rerender(scene(false))
    await silence()
    expect(focused()).toBe('Before')
    rerender(scene(true))
    act(() => screen.getByRole('button', { name: 'Close' }).focus())
    await userEvent.click(screen.getByText('Text'))
    await silence()
    rerender(scene(false))
    await silence()
    expect(document.activeElement).toBe(document.body)
  })
})

describe('a banner that is hidden, not removed,', () => {
  const hidden: [string, (props: { isHidden: boolean; children: React.ReactNode }) => React.ReactNode][] = [
    [
      'by an Activity',
      ({ isHidden, children }) => <Activity mode={isHidden ? 'hidden' : 'visible'}>{children}</Activity>,
    ],
    ['by its section', ({ isHidden, children }) => <section hidden={isHidden}>{children}</section>],
    [
      'by a sheet',
      ({ isHidden, children }) => <div style={{ display: isHidden ? 'none' : 'contents' }}>{children}</div>,
    ],
  ]
  test.each(hidden)('%s, gives it to the heading of the page', async (_, Part) => {
    const scene = (isHidden: boolean) => (
      <ErrorUIProvider links={{ home: '/' }}>
        <h1>Orders</h1>
        <button type="button">Before</button>
        <Part isHidden={isHidden}>
          <div>
            <h2>Cart</h2>
            <ErrorBanner status={404} />
            <ErrorBanner status={503} onRetry={() => {}} />
          </div>
        </Part>
      </ErrorUIProvider>
    )
    const { rerender } = render(scene(false))
    for (const find of [
      () => screen.getByRole('button', { name: 'Try again' }),
      () => screen.getByRole('link', { name: 'Go to the home page' }),
    ]) {
      act(() => find().focus())
      rerender(scene(true))
      await waitFor(() => expect(focused()).toBe('Orders'))
      rerender(scene(false))
      await silence()
      expect(focused()).toBe('Orders')
    }
    act(() => screen.getByRole('button', { name: 'Before' }).focus())
    rerender(scene(true))
    await silence()
    expect(focused()).toBe('Before')
  })

  test('by a Suspense boundary that its try has suspended, gives it to the heading of its region', async () => {
    let waiting: Promise<void> | undefined
    let resolve = () => {}
    function Stock({ isStale }: { isStale: boolean }) {
      if (isStale && waiting) throw waiting
      return <p>In stock</p>
    }
    function Product() {
      const [tries, setTries] = useState(0)
      const retry = () => {
        waiting = new Promise((done) => {
          resolve = () => {
            waiting = undefined
            done()
          }
        })
        setTries(tries + 1)
      }
      return (
        <section>
          <h2>Stools</h2>
          <Suspense fallback={<p>Loading</p>}>
            <Stock isStale={tries > 0} />
            {tries < 2 && <ErrorBanner status={503} onRetry={retry} />}
          </Suspense>
        </section>
      )
    }
    render(
      <ErrorUIProvider>
        <h1>Shop</h1>
        <Product />
      </ErrorUIProvider>,
    )
    for (let press_ = 0; press_ < 2; press_++) {
      await press('Try again')
      await waitFor(() => expect(screen.getByText('Loading')).toBeTruthy())
      await waitFor(() => expect(focused()).toBe('Stools'))
      await act(async () => resolve())
      await silence()
      expect(focused()).toBe('Stools')
    }
  })

  test('leaves it where the shop moves it', async () => {
    function Tabs() {
      const [isHidden, setHidden] = useState(false)
      return (
        <ErrorUIProvider>
          <h1>Shop</h1>
          <div hidden={isHidden}>
            <ErrorBanner
              status={503}
              onRetry={() => {
                setHidden(true)
                setTimeout(() => screen.getByRole('textbox').focus())
              }}
            />
          </div>
          <input aria-label="Search" />
        </ErrorUIProvider>
      )
    }
    render(<Tabs />)
    await press('Try again')
    await silence()
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })
})

test('a boundary that is reset gives it to the content', async () => {
  let isBroken = true
  function Reviews() {
    if (isBroken) throw new Error('broken')
    return <h2>Reviews</h2>
  }
  render(
    <ErrorUIProvider>
      <main>
        <h1>Oak stool</h1>
        <ErrorBoundary FallbackComponent={ErrorFallback}>
          <Reviews />
        </ErrorBoundary>
      </main>
    </ErrorUIProvider>,
  )
  takePrinted()
  isBroken = false
  await press('Try again')
  await waitFor(() => expect(focused()).toBe('Reviews'))
})

test('a toast whose opener has gone gives it to the page', async () => {
  function Save() {
    const [state, setState] = useState(0)
    return (
      <ErrorUIProvider>
        <h1>Account</h1>
        {state < 2 && (
          <button type="button" onClick={() => setState(1)}>
            Save
          </button>
        )}
        {state === 1 && <StatusToast status={503} onDismiss={() => setState(2)} />}
      </ErrorUIProvider>
    )
  }
  render(<Save />)
  await press('Save')
  act(() => screen.getByRole('button', { name: 'Close' }).focus())
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(focused()).toBe('Account'))
})
