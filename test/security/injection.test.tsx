import { render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorFallback } from '../../src/components/ErrorFallback'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { defineMessages } from '../../src/messages/defineMessages'
import { en } from '../../src/messages/locales/en'
import { failuresSaying } from './everywhere'

const surfaces = { ErrorBanner, ErrorDialog, ErrorFallback, ErrorPage, StatusNotice }
const links = { home: '/', search: '/s', signIn: '/login', checkOrders: '/account/orders', support: '/help' }
const allowed = [...Object.values(links), 'https://status.vtex.com/']

const attacks = [
  '"><img src=x onerror="window.struck=1">',
  '<script>window.struck=1</script>',
  '</bdi></dd></dl><a href="javascript:window.struck=1">Try again</a>',
  'javascript:window.struck=1',
  'data:text/html,<script>window.struck=1</script>',
  'https://evil.example/login',
  '//evil.example/login',
]

// Each shape with one of the attacks: all of them take long.
const hostile = attacks.flatMap((text, turn) => failuresSaying(text).filter((_, at) => at % attacks.length === turn))

afterEach(() => {
  expect('struck' in window).toBe(false)
})

describe.each(Object.entries(surfaces))('%s', (_, Surface) => {
  test('makes no element of what a server sends, and leads nowhere but where the shop says', () => {
    show(Surface, hostile)
    expect(document.querySelectorAll('[data-error-ui][data-tone]')).toHaveLength(hostile.length)
    for (const element of shown()) {
      const { tagName, attributes } = element
      if (!own.test(tagName)) throw new Error(`<${tagName}> in ${element.parentElement?.outerHTML}`)
      for (const { name } of attributes) expect(name).not.toMatch(/^on|^(src|srcdoc|srcset|formaction)$/)
      for (const name of ['href', 'action']) {
        const address = element.getAttribute(name)
        if (address !== null) expect(allowed).toContain(address)
      }
    }
  })

  test('shows no text of a server, whatever it is', () => {
    show(Surface, failuresSaying('Qxzqx evil.example'))
    // A code and an id are all that support sees, and are asked for.
    for (const details of document.querySelectorAll('[data-error-ui="details"]')) details.remove()
    expect(document.documentElement.outerHTML).not.toMatch(/Qxzqx|evil\.example/)
  })

  test('shows words that are HTML as text', () => {
    const words = { title: attacks[0] as string, description: attacks[1] as string }
    show(Surface, [{ status: 503 }], defineMessages(en, { statuses: { serviceUnavailable: words } }))
    expect(screen.getByText(words.title)).toBeTruthy()
    expect(screen.getByText(words.description)).toBeTruthy()
    expect(document.querySelector('img')).toBeNull()
  })
})

test('the address of a 428 is left to the shop: no step leads there', () => {
  render(<ErrorBanner error={{ status: 428, headers: { location: 'https://bank.example/pay' } }} onRetry={() => {}} />)
  expect(document.documentElement.outerHTML).not.toContain('bank.example')
})

/** The elements of the library itself. */
const own =
  /^(section|div|h[1-6]|p|a|button|span|strong|small|svg|path|g|circle|rect|line|ellipse|polyline|polygon|details|summary|dl|dt|dd|bdi|time|form|label|input)$/i

function show(Surface: ComponentType<{ error: unknown }>, failures: object[], messages = en) {
  render(
    <ErrorUIProvider links={links} details={ErrorDetails} messages={messages}>
      {failures.map((error, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list stays as it is
        <Surface key={index} error={error} />
      ))}
    </ErrorUIProvider>,
  )
}

/** Every element on the page that is not the test's. */
function shown(): Element[] {
  const roots = [...document.querySelectorAll('[data-error-ui]')]
  return [...new Set(roots.flatMap((root) => [root, ...root.querySelectorAll('*')]))]
}
