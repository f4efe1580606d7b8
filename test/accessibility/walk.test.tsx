import { virtual } from '@guidepup/virtual-screen-reader'
import { act, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { RetryButton } from '../../src/components/RetryButton'
import { StatusNotice } from '../../src/components/StatusNotice'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { silence } from '../announcements'

// What somebody hears who reads on from the start of a page to its end, phrase by phrase.
const nothing = () => {}
const links = { home: '/', search: '/s', support: '/help' }

afterEach(() => virtual.stop())

/** Everything that is spoken on the way through a page, without the ends of things. */
async function readOn(scene: ReactNode): Promise<string[]> {
  render(
    <ErrorUIProvider links={links}>
      <p>Start.</p>
      {scene}
      <p>End.</p>
    </ErrorUIProvider>,
  )
  await virtual.start({ container: document.body })
  // From its end, the reader would begin anew. It does not leave a modal dialog, so there it has come to the end at the dialog's own.
  while (!/^End\.|^end of (document|alertdialog)/.test(await virtual.lastSpokenPhrase())) await virtual.next()
  return (await virtual.spokenPhraseLog()).filter((phrase) => !/^end of |^document|^paragraph$/.test(phrase))
}

test('a notice', async () => {
  expect(await readOn(<StatusNotice status={502} onRetry={nothing} onDismiss={nothing} />)).toMatchInlineSnapshot(`
    [
      "Start.",
      "Part of the store is not working right now",
      "If you were placing an order, check your orders or your email first. Otherwise, try again in a moment.",
      "button, Try again",
      "button, Close",
      "End.",
    ]
  `)
})

test('a banner', async () => {
  expect(await readOn(<ErrorBanner status={503} onRetry={nothing} onDismiss={nothing} />)).toMatchInlineSnapshot(`
    [
      "Start.",
      "region, The store is not available right now",
      "The store is not available right now",
      "If you were placing an order, check your orders or your email first. Otherwise, try again later.",
      "button, Try again",
      "link, See known problems (opens in a new tab)",
      "See known problems",
      "(opens in a new tab)",
      "link, Contact support",
      "Contact support",
      "button, Close",
      "End.",
    ]
  `)
})

test('a page', async () => {
  expect(await readOn(<ErrorPage status={404} onBack={nothing} />)).toMatchInlineSnapshot(`
    [
      "Start.",
      "region, We could not find this",
      "heading, We could not find this, level 1",
      "It may have moved, or no longer be available. Try a search, or start from the home page.",
      "search",
      "Search the store",
      "searchbox, Search the store",
      "button, Search the store",
      "link, Go to the home page",
      "Go to the home page",
      "button, Go back",
      "End.",
    ]
  `)
})

test('a dialog: nothing of the page behind it', async () => {
  expect(await readOn(<ErrorDialog status={503} onRetry={nothing} />)).toMatchInlineSnapshot(`
    [
      "alertdialog, The store is not available right now, If you were placing an order, check your orders or your email first. Otherwise, try again later., modal",
      "alertdialog, The store is not available right now, If you were placing an order, check your orders or your email first. Otherwise, try again later., modal",
      "heading, The store is not available right now, level 2",
      "If you were placing an order, check your orders or your email first. Otherwise, try again later.",
      "button, Try again",
      "link, See known problems (opens in a new tab)",
      "See known problems",
      "(opens in a new tab)",
      "link, Contact support",
      "Contact support",
      "button, Close",
    ]
  `)
})

test('a wait: the time once, with the button', async () => {
  const answer = { status: 429, headers: { 'retry-after': '3600' } }
  expect(await readOn(<RetryButton error={answer} onRetry={nothing} />)).toMatchInlineSnapshot(`
    [
      "Start.",
      "button, Try again, You can try again in 60 minutes., disabled",
      "Try again",
      "End.",
    ]
  `)
})

test('open details', async () => {
  const spoken = await readOn(<ErrorDetails error={{ status: 500, requestId: 'a231ed11' }} open />)
  // The clock and the address of the run are no promise.
  expect(spoken.filter((phrase) => !/\d:\d\d|:\/\//.test(phrase))).toMatchInlineSnapshot(`
    [
      "Start.",
      "group",
      "Details for support",
      "term",
      "Request ID",
      "definition",
      "a231ed11",
      "term",
      "Status",
      "definition",
      "500",
      "term",
      "Date and time",
      "definition",
      "term",
      "Page",
      "definition",
      "button, Copy",
      "End.",
    ]
  `)
})

test('what appears is spoken by itself, at once where it is critical', async () => {
  function Shelf({ status }: { status?: number }) {
    return <ErrorUIProvider>{status && <ErrorBanner status={status} />}</ErrorUIProvider>
  }
  const { rerender } = render(<Shelf />)
  await virtual.start({ container: document.body })
  rerender(<Shelf status={404} />)
  await silence()
  rerender(<Shelf status={500} />)
  await silence()
  expect(await virtual.spokenPhraseLog()).toMatchInlineSnapshot(`
    [
      "document",
      "polite: We could not find this. It may have moved, or no longer be available. Try a search, or start from the home page.",
      "assertive: There is a problem on our side. It is nothing you did. If you were placing an order, check your orders or your email first.",
    ]
  `)
})

test('a try is spoken as it goes: under way, and what came of it', async () => {
  let finish = () => {}
  function Scene() {
    const [status, setStatus] = useState(503)
    const retry = () =>
      new Promise<void>((done) => {
        finish = () => {
          setStatus(502)
          done()
        }
      })
    return <ErrorBanner status={status} onRetry={retry} />
  }
  render(
    <ErrorUIProvider>
      <Scene />
    </ErrorUIProvider>,
  )
  await virtual.start({ container: document.body })
  await virtual.clearSpokenPhraseLog()
  await act(async () => screen.getByRole('button').click())
  await silence()
  await act(async () => finish())
  await silence()
  expect(await virtual.spokenPhraseLog()).toMatchInlineSnapshot(`
    [
      "polite: Trying again…",
      "polite: Part of the store is not working right now. If you were placing an order, check your orders or your email first. Otherwise, try again in a moment.",
    ]
  `)
})
