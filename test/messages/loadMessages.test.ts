import { expect, test, vi } from 'vitest'
import { loadMessages } from '../../src/messages/loadMessages'
import { allMessages } from './allMessages'

const shoppers = allMessages.filter(({ reader }) => reader === 'shopper')

test.each(shoppers)('loads the messages of $tag', async ({ tag, messages }) => {
  expect(await loadMessages(tag)).toEqual(messages)
})

test('loads the nearest language, and English where there is none', async () => {
  expect((await loadMessages('pt-PT')).locale).toBe('pt-BR')
  expect((await loadMessages(['xx', 'de-AT'])).locale).toBe('de')
  for (const requested of [undefined, null, 'xx', '__proto__', 'toString', {}, 5]) {
    expect((await loadMessages(requested)).locale).toBe('en')
  }
})

test('gives English, and tells the developer, where a language cannot be loaded', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.resetModules()
  vi.doMock('../../src/messages/locales/de', () => Promise.reject(new TypeError('Failed to fetch')))
  const fresh = await import('../../src/messages/loadMessages')
  expect((await fresh.loadMessages('de')).locale).toBe('en')
  expect(warn).toHaveBeenCalledOnce()
  expect(warn.mock.calls[0]?.[0]).toContain('"de"')
  vi.doUnmock('../../src/messages/locales/de')
  warn.mockRestore()
})
