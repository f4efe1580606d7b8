import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useStatusMessage } from '../../src/hooks/useStatusMessage'
import { defineMessages } from '../../src/messages/defineMessages'
import { en } from '../../src/messages/locales/en'
import { answers } from '../../src/testing/answers'
import { hostile } from '../samples'

const french = defineMessages(en, { locale: 'fr', statuses: { notFound: { title: 'Introuvable' } } })

test.each([
  ['a number', 404],
  ['a numeric string', '404'],
  ['a Response', answers.notFound()],
  ['a status', { status: 404 }],
  ['a statusCode', { statusCode: 404 }],
  ['a response', Object.assign(new Error('x'), { response: { status: 404 } })],
])('has the words for %s', (_, input) => {
  const { result } = renderHook(() => useStatusMessage(input))
  expect(result.current).toMatchObject({
    status: 404,
    kind: 'notFound',
    tone: 'warning',
    title: 'We could not find this',
    actions: ['home', 'search'],
  })
})

test('has true words for nonsense, and never throws', () => {
  for (const input of [undefined, null, '', 'abc', Number.NaN, {}, hostile, Symbol('x'), -1, 1000]) {
    const { result, unmount } = renderHook(() => useStatusMessage(input))
    expect(result.current).toMatchObject({ kind: 'unknown', title: en.statuses.unknown.title, actions: ['refresh'] })
    unmount()
  }
})

test('speaks the provider’s words, unless it is given others', () => {
  const wrapper = ({ children }: { children: React.ReactNode }) => (
    <ErrorUIProvider messages={french}>{children}</ErrorUIProvider>
  )
  expect(renderHook(() => useStatusMessage(404), { wrapper }).result.current).toMatchObject({
    title: 'Introuvable',
    locale: 'fr',
  })
  expect(renderHook(() => useStatusMessage(404, { messages: en }), { wrapper }).result.current.locale).toBe('en')
  expect(renderHook(() => useStatusMessage(404, { messages: undefined }), { wrapper }).result.current.locale).toBe('fr')
})

test('stays the same message for as long as nothing changes, so that effects may depend on it', () => {
  const error = { status: 503, headers: { 'retry-after': '30' } }
  const { result, rerender } = renderHook(({ input }) => useStatusMessage(input), { initialProps: { input: error } })
  const before = result.current
  rerender({ input: error })
  expect(result.current).toBe(before)
  rerender({ input: { ...error } })
  expect(result.current).not.toBe(before)
})
