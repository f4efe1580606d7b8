import { render } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { StatusNotice } from '../../src/components/StatusNotice'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import type { FailureReport } from '../../src/hooks/failureReport'
import { failuresSaying } from './everywhere'

const persons = {
  'an e-mail address': 'ada.lovelace@example.com',
  'a card number': '4111 1111 1111 1111',
  'a CPF': '123.456.789-09',
  'a phone number': '+55 11 98765-4321',
  'a token': 'Bearer 9f8e7d6c5b4a3f2e1d',
  'a sentence': 'Ada Lovelace, 12 St James’s Square',
}

/** The id of a request is reported as it is, where it looks like one. */
const named = /id$/i

test.each(Object.entries(persons))('no report holds %s, wherever a server or a client put it', (_, secret) => {
  const escaped = encodeURIComponent(secret)
  const url = `https://${escaped}@shop.example/profile/${escaped}/orders?who=${escaped}#${escaped}`
  const failures = failuresSaying(secret, named)
  const sent = failures.map((failure) => ({ ...failure, url, config: { url, method: 'post', data: secret } }))
  const told = reportsOf([...failures, ...sent])
  expect(told).toHaveLength(2 * failures.length)
  for (const report of told) {
    const text = JSON.stringify(report)
    expect(text).not.toContain(secret)
    expect(decodeURIComponent(text)).not.toContain(secret)
  }
})

test('a report has nothing but these', () => {
  const known = ['kind', 'status', 'code', 'requestId', 'method', 'bodyStatus', 'route', 'fingerprint']
  const found = reportsOf(failuresSaying('A1')).flatMap(Object.keys)
  expect([...new Set(found)].filter((name) => !known.includes(name))).toEqual([])
})

/** What the provider tells of these failures. */
function reportsOf(failures: object[]): FailureReport[] {
  const onOutcome = vi.fn()
  render(
    <ErrorUIProvider onOutcome={onOutcome}>
      {failures.map((error, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list stays as it is
        <StatusNotice key={index} error={error} />
      ))}
    </ErrorUIProvider>,
  )
  return onOutcome.mock.calls.map(([report]) => report)
}
