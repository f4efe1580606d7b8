import { act, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorFallback } from '../../src/components/ErrorFallback'
import { ErrorFields } from '../../src/components/ErrorFields'
import { ErrorPage } from '../../src/components/ErrorPage'
import { FailedPart } from '../../src/components/FailedPart'
import { FailureSummary } from '../../src/components/FailureSummary'
import { Illustration } from '../../src/components/Illustration'
import { OfflineBanner } from '../../src/components/OfflineBanner'
import { StatusIllustration } from '../../src/components/StatusIllustration'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { StatusToast } from '../../src/components/StatusToast'
import { SupportLink } from '../../src/components/SupportLink'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useFieldErrors } from '../../src/hooks/useFieldErrors'
import { shelf } from '../../src/illustrations'
import { en as developerEn } from '../../src/messages/locales/developer/en'
import { summaryEn } from '../../src/messages/summary/en'
import { words } from '../../stories/words'
import { disconnect, reconnect } from '../connection'
import { accessibilityTree } from './accessibilityTree'

// The whole tree each time, so that whatever is added, lost or renamed shows.
const nothing = () => {}
const links = { home: '/', search: '/s', support: '/help', checkOrders: '/orders' }
const refusal = { status: 500, requestId: 'a231ed11', code: 'CHK0001' }

function show(scene: ReactNode) {
  render(<ErrorUIProvider links={links}>{scene}</ErrorUIProvider>)
  return accessibilityTree()
}

describe('notice', () => {
  test('is a paragraph for its title and one for its description, without a landmark', async () => {
    expect(await show(<StatusNotice status={201} />)).toMatchInlineSnapshot(`
      "- paragraph “Saved”
      - paragraph “What you sent has been added.”"
    `)
  })

  test('has its steps after the words, and the way to close it last', async () => {
    expect(await show(<StatusNotice status={502} onRetry={nothing} onDismiss={nothing} />)).toMatchInlineSnapshot(`
      "- paragraph “Part of the store is not working right now”
      - paragraph “If you were placing an order, check your orders or your email first. Otherwise, try again in a moment.”
      - button “Try again”
      - button “Close”"
    `)
  })
})

describe('toast', () => {
  test('is a status with its words, and the way to close it last', async () => {
    expect(await show(<StatusToast status={201} onDismiss={nothing} />)).toMatchInlineSnapshot(`
      "- status
        - paragraph “Saved”
        - paragraph “What you sent has been added.”
        - button “Close”"
    `)
  })

  test('in a line has its title and its step', async () => {
    expect(
      await show(<StatusToast status={502} compact onRetry={nothing} onDismiss={nothing} />),
    ).toMatchInlineSnapshot(`
      "- status
        - paragraph “Part of the store is not working right now”
        - button “Try again”
        - button “Close”"
    `)
  })
})

describe('banner', () => {
  test('in a line is a region with its title and its step', async () => {
    expect(
      await show(<ErrorBanner status={502} compact onRetry={nothing} onDismiss={nothing} />),
    ).toMatchInlineSnapshot(`
      "- region “Part of the store is not working right now”
        - paragraph “Part of the store is not working right now”
        - button “Try again”
        - button “Close”"
    `)
  })

  test('is a region named by its title, with the steps in the order of help', async () => {
    expect(await show(<ErrorBanner status={503} onRetry={nothing} onDismiss={nothing} />)).toMatchInlineSnapshot(`
      "- region “The store is not available right now”
        - paragraph “The store is not available right now”
        - paragraph “If you were placing an order, check your orders or your email first. Otherwise, try again later.”
        - button “Try again”
        - link “See known problems (opens in a new tab)” → https://status.vtex.com/
        - link “Contact support” → /help
        - button “Close”"
    `)
  })

  test('is the same where its tone is polite', async () => {
    expect(await show(<ErrorBanner status={404} />)).toMatchInlineSnapshot(`
      "- region “We could not find this”
        - paragraph “We could not find this”
        - paragraph “It may have moved, or no longer be available. Try a search, or start from the home page.”
        - link “Go to the home page” → /
        - link “Search the store” → /s"
    `)
  })

  test('has a heading of the level that the page asks for', async () => {
    expect(
      await show(<ErrorBanner status={400} headingLevel={3} handlers={{ review: nothing }} />),
    ).toMatchInlineSnapshot(`
      "- region “We could not read this”
        - heading “We could not read this” level 3
        - paragraph “Check your details and send them again.”
        - button “Check your details”"
    `)
  })

  test('lists the documentation for the people who build the store', async () => {
    render(
      <ErrorUIProvider messages={developerEn}>
        <ErrorBanner status={401} />
      </ErrorUIProvider>,
    )
    expect(await accessibilityTree()).toMatchInlineSnapshot(`
      "- region “401 Unauthorized”
        - paragraph “401 Unauthorized”
        - paragraph “Credentials are missing or wrong. Check the app key and token, or the session cookie.”
        - list
          - listitem level 1
            - link “Authentication guide” → https://developers.vtex.com/docs/guides/authentication"
    `)
  })
})

describe('dialog', () => {
  test('is all there is, named and described, with the focus on its first step', async () => {
    expect(
      await show(
        <>
          <button type="button">Behind</button>
          <ErrorDialog status={503} onRetry={nothing} />
        </>,
      ),
    ).toMatchInlineSnapshot(`
      "- alertdialog “The store is not available right now” modal (If you were placing an order, check your orders or your email first. Otherwise, try again later.)
        - heading “The store is not available right now” level 2
        - paragraph “If you were placing an order, check your orders or your email first. Otherwise, try again later.”
        - button “Try again” focused
        - link “See known problems (opens in a new tab)” → https://status.vtex.com/
        - link “Contact support” → /help
        - button “Close”"
    `)
  })

  test('over a dialog leaves only itself', async () => {
    expect(
      await show(
        <>
          <ErrorDialog status={404} />
          <ErrorDialog status={503} onRetry={nothing} />
        </>,
      ),
    ).toMatchInlineSnapshot(`
      "- alertdialog “The store is not available right now” modal (If you were placing an order, check your orders or your email first. Otherwise, try again later.)
        - heading “The store is not available right now” level 2
        - paragraph “If you were placing an order, check your orders or your email first. Otherwise, try again later.”
        - button “Try again” focused
        - link “See known problems (opens in a new tab)” → https://status.vtex.com/
        - link “Contact support” → /help
        - button “Close”"
    `)
  })
})

describe('page', () => {
  test('is a region named by its heading, with the ways out last', async () => {
    expect(await show(<ErrorPage status={404} onBack={nothing} />)).toMatchInlineSnapshot(`
      "- region “We could not find this”
        - heading “We could not find this” level 1
        - paragraph “It may have moved, or no longer be available. Try a search, or start from the home page.”
        - search
          - LabelText “Search the store”
          - searchbox “Search the store”
          - button “Search the store”
        - link “Go to the home page” → /
        - button “Go back”"
    `)
  })

  test('has its steps before the ways out', async () => {
    expect(await show(<ErrorPage status={503} onRetry={nothing} />)).toMatchInlineSnapshot(`
      "- region “The store is not available right now”
        - heading “The store is not available right now” level 1
        - paragraph “If you were placing an order, check your orders or your email first. Otherwise, try again later.”
        - button “Try again”
        - link “See known problems (opens in a new tab)” → https://status.vtex.com/
        - link “Contact support” → /help
        - link “Go to the home page” → /
        - link “Search the store” → /s"
    `)
  })
})

describe('details', () => {
  test('are a closed disclosure', async () => {
    expect(await show(<ErrorDetails error={refusal} />)).toMatchInlineSnapshot(`
      "- group
        - DisclosureTriangle “Details for support”"
    `)
  })

  test('open, are a list of terms, and a button', async () => {
    await show(<ErrorDetails error={refusal} open />)
    // The clock, the zone and the address of the run are no promise.
    for (const [fact, words] of [
      ['Date and time', '(the time)'],
      ['Page', '(the page)'],
    ] as const) {
      const value = screen.getByText(fact).parentElement?.querySelector('bdi')
      if (value) value.textContent = words
    }
    expect(await accessibilityTree()).toMatchInlineSnapshot(`
      "- group
        - DisclosureTriangle “Details for support” expanded
        - DescriptionList
          - term “Request ID”
          - definition “a231ed11”
          - term “Code”
          - definition “CHK0001”
          - term “Status”
          - definition “500”
          - term “Date and time”
          - definition “(the time)”
          - term “Page”
          - definition “(the page)”
        - button “Copy”"
    `)
  })

  test('say on the button that they were copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await show(<ErrorDetails error={refusal} open />)
    await act(async () => screen.getByRole('button').click())
    expect(await accessibilityTree()).toContain('- button “Copied”')
  })

  test('stand within a message, after its steps', async () => {
    render(
      <ErrorUIProvider links={links} details={ErrorDetails}>
        <ErrorBanner error={refusal} />
      </ErrorUIProvider>,
    )
    expect(await accessibilityTree()).toMatchInlineSnapshot(`
      "- region “There is a problem on our side”
        - paragraph “There is a problem on our side”
        - paragraph “It is nothing you did. If you were placing an order, check your orders or your email first.”
        - link “See known problems (opens in a new tab)” → https://status.vtex.com/
        - link “Contact support” → /help
        - group
          - DisclosureTriangle “Details for support”"
    `)
  })
})

describe('fields of a form', () => {
  const rejected = {
    status: 422,
    fields: [
      { path: 'email', code: 'TAKEN' },
      { path: 'zip', code: 'BLANK' },
    ],
  }

  test('are a region with a heading and a list of links, all of which describes the region', async () => {
    const labels = { email: { label: 'Email', id: 'email' }, zip: { label: 'Postcode', id: 'zip' } }
    expect(await show(<ErrorFields error={rejected} fields={labels} />)).toMatchInlineSnapshot(`
      "- region “Check these details” (Email: this is already in use Postcode: this is missing)
        - heading “Check these details” level 2
        - list
          - listitem level 1
            - link “Email: this is already in use” → #email
          - listitem level 1
            - link “Postcode: this is missing” → #zip"
    `)
  })

  test('describe their inputs, which are not valid', async () => {
    expect(await show(<Form />)).toMatchInlineSnapshot(`
      "- textbox “Email” (Email: this is already in use)
      - paragraph “Email: this is already in use”
      - textbox “Name”"
    `)
  })

  function Form() {
    const { inputProps, errorProps } = useFieldErrors(
      { status: 422, fields: [rejected.fields[0]] },
      { fields: { email: 'Email', name: 'Name' } },
    )
    return (
      <>
        <input aria-label="Email" {...inputProps('email')} />
        <p {...errorProps('email')} />
        <input aria-label="Name" {...inputProps('name')} />
        <p {...errorProps('name')} />
      </>
    )
  }
})

describe('the connection', () => {
  afterEach(async () => {
    vi.useRealTimers()
    await act(async () => reconnect())
  })

  test('lost and found again is the same region by another name', async () => {
    vi.useFakeTimers()
    render(<OfflineBanner probe={() => new Promise(nothing)} />)
    await act(async () => disconnect())
    await act(() => vi.advanceTimersByTimeAsync(1000))
    vi.useRealTimers()
    expect(await accessibilityTree()).toMatchInlineSnapshot(`
      "- region “You are offline”
        - paragraph “You are offline”
        - paragraph “Your cart should be as you left it. Try again once you are back online.”"
    `)
    await act(async () => reconnect())
    expect(await accessibilityTree()).toMatchInlineSnapshot(`
      "- region “You are back online”
        - paragraph “You are back online”"
    `)
  })
})

describe('fallback', () => {
  test('that stands alone is a page', async () => {
    expect(await show(<ErrorFallback error={new Error('x')} as="page" reset={nothing} />)).toMatchInlineSnapshot(`
      "- region “Something did not work as it should”
        - heading “Something did not work as it should” level 1
        - paragraph “If you were placing an order, check your orders or your email first. Otherwise, refresh to see how things stand.”
        - button “Try again”
        - link “Go to the home page” → /
        - link “Search the store” → /s
        - link “Contact support” → /help"
    `)
  })

  test('beside other things is a banner', async () => {
    expect(await show(<ErrorFallback error={new Error('x')} as="banner" reset={nothing} />)).toMatchInlineSnapshot(`
      "- region “Something did not work as it should”
        - paragraph “Something did not work as it should”
        - paragraph “If you were placing an order, check your orders or your email first. Otherwise, refresh to see how things stand.”
        - button “Try again”
        - link “Contact support” → /help"
    `)
  })

  test('that nothing can reset offers to refresh', async () => {
    expect(await show(<ErrorFallback error={new Error('x')} as="banner" />)).toMatchInlineSnapshot(`
      "- region “Something did not work as it should”
        - paragraph “Something did not work as it should”
        - paragraph “If you were placing an order, check your orders or your email first. Otherwise, refresh to see how things stand.”
        - button “Refresh”
        - link “Contact support” → /help"
    `)
  })
})

describe('links', () => {
  test('say that they leave the shop, where they do', async () => {
    expect(
      await show(
        <>
          <StatusPageLink />
          <SupportLink />
        </>,
      ),
    ).toMatchInlineSnapshot(`
      "- link “See known problems (opens in a new tab)” → https://status.vtex.com/
      - link “Contact support” → /help"
    `)
  })
})

describe('pictures', () => {
  test('are not there', async () => {
    expect(await show(<StatusIllustration kind="notFound" />)).toMatchInlineSnapshot(`""`)
    expect(await show(<Illustration scene={shelf} />)).toMatchInlineSnapshot(`""`)
  })
})

test.each(Object.entries(words.shopper))('a banner has the same tree in every language: %s', async (_, messages) => {
  render(
    <ErrorUIProvider messages={messages} links={links}>
      <ErrorBanner status={503} onRetry={nothing} onDismiss={nothing} />
    </ErrorUIProvider>,
  )
  const { title, description } = messages.statuses.serviceUnavailable
  const { retry, statusPage, newTab, support, close } = messages.labels
  expect(await accessibilityTree()).toBe(
    [
      `- region “${title}”`,
      `  - paragraph “${title}”`,
      `  - paragraph “${description}”`,
      `  - button “${retry}”`,
      `  - link “${statusPage} ${newTab}” → https://status.vtex.com/`,
      `  - link “${support}” → /help`,
      `  - button “${close}”`,
    ].join('\n'),
  )
})

describe('many failures', () => {
  test('are one region, and each is in its place if there are few', async () => {
    const parts = (
      <>
        <FailedPart status={503} method="GET" onRetry={nothing} />
        <FailedPart status={502} method="GET" onRetry={nothing} />
      </>
    )
    expect(
      await show(
        <FailureSummary words={summaryEn} least={2}>
          {parts}
        </FailureSummary>,
      ),
    ).toMatchInlineSnapshot(`
      "- region “2 parts of this page could not be loaded”
        - paragraph “2 parts of this page could not be loaded”
        - button “Try all again”"
    `)
    expect(await show(<FailureSummary words={summaryEn}>{parts}</FailureSummary>)).toMatchInlineSnapshot(`
      "- region “2 parts of this page could not be loaded”
        - paragraph “2 parts of this page could not be loaded”
        - button “Try all again”
      - region “The store is not available right now”
        - paragraph “The store is not available right now”
        - paragraph “Your cart should be as you left it. Try again later.”
        - button “Try again”
        - link “See known problems (opens in a new tab)” → https://status.vtex.com/
        - link “Contact support” → /help
      - region “Part of the store is not working right now”
        - paragraph “Part of the store is not working right now”
        - paragraph “Try again in a moment.”
        - button “Try again”"
    `)
  })
})
