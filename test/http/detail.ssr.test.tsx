import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import { HttpError } from '../../src/http/HttpError'
import { readOutcome } from '../../src/http/readOutcome'
import { bodies } from './bodies'

const surfaces = { ErrorBanner, ErrorPage, StatusNotice }
const secret = 'Zxqsecretqxz'

/** The same with a mark in every text, wherever a server or a client may put its words. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return `${secret} ${value}`
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, /code|id$|type/i.test(key) ? part : marked(part)]),
  )
}

test.each(Object.entries(surfaces))('%s shows nothing of what the server says', (_, Surface) => {
  for (const { shape, status, body } of bodies) {
    const data = marked(body)
    const error = Object.assign(new Error(`${secret} failed`), { response: { status, data, headers: {} } })
    const outcome = readOutcome(error)
    const inputs = [
      error,
      { status, body: data },
      { status, message: secret, statusText: secret, title: secret, reason: secret },
      outcome,
      new HttpError(outcome, new Response(null, { status })),
      new Error(secret, { cause: error }),
      new TypeError(`Failed to fetch ${secret}`),
    ]
    expect(outcome.detail, shape).toContain(secret)
    for (const input of inputs) {
      const html = renderToString(<Surface error={input} onRetry={() => {}} />)
      expect(html, shape).not.toContain(secret)
    }
  }
})

test('a surface that shows something shows words of its own instead', () => {
  const html = renderToString(<ErrorBanner error={{ status: 503, message: secret }} />)
  expect(html).toContain('The store is not available right now')
})
