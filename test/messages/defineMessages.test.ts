import { expect, test } from 'vitest'
import { defineMessages } from '../../src/messages/defineMessages'
import { describe } from '../../src/messages/describe'
import { en } from '../../src/messages/locales/en'
import { withAccount } from '../../src/messages/withAccount'

test('replaces the words that are named, and only those', () => {
  const ours = defineMessages(en, {
    statuses: { notFound: { title: 'Sold out' } },
    labels: { gaveUp: 'Enough' },
  })
  expect(ours.statuses.notFound).toEqual({ title: 'Sold out', description: en.statuses.notFound.description })
  expect(ours.labels).toEqual({ ...en.labels, gaveUp: 'Enough' })
  expect({ ...ours, statuses: { ...ours.statuses, notFound: en.statuses.notFound }, labels: en.labels }).toEqual(en)
})

test('leaves its base as it was', () => {
  const before = structuredClone(en)
  const ours = defineMessages(en, { locale: 'fr', statuses: { ok: { title: 'Fait' } }, labels: { retry: 'Encore' } })
  expect(en).toEqual(before)
  expect(ours).not.toBe(en)
  expect(ours.statuses.ok).not.toBe(en.statuses.ok)
})

test('works on a frozen base, and leaves the changes as they were', () => {
  const base = Object.freeze({ ...en, statuses: Object.freeze({ ...en.statuses }) })
  const changes = { statuses: { ok: { title: 'Fertig' } } }
  expect(defineMessages(base, changes).statuses.ok.title).toBe('Fertig')
  expect(changes).toEqual({ statuses: { ok: { title: 'Fertig' } } })
})

test('ignores what is undefined, at every depth', () => {
  const ours = defineMessages(en, {
    locale: undefined,
    statuses: { ok: undefined, notFound: { title: undefined } },
    labels: { gaveUp: undefined },
  })
  expect(ours).toEqual(en)
})

test('replaces a list of links whole', () => {
  const first = defineMessages(en, { statuses: { ok: { links: [{ label: 'a', href: 'https://a.example' }] } } })
  const second = defineMessages(first, { statuses: { ok: { links: [] } } })
  expect(second.statuses.ok.links).toEqual([])
})

test('does not let words that came as JSON reach into a prototype', () => {
  for (const text of [
    '{"__proto__":{"polluted":"yes"}}',
    '{"statuses":{"__proto__":{"polluted":"yes"}}}',
    '{"statuses":{"ok":{"__proto__":{"polluted":"yes"}}}}',
    '{"constructor":{"prototype":{"polluted":"yes"}}}',
    '{"statuses":{"constructor":{"prototype":{"polluted":"yes"}}}}',
  ]) {
    const ours = defineMessages(en, JSON.parse(text))
    expect(Object.getPrototypeOf(ours), text).toBe(Object.prototype)
    expect(Object.getPrototypeOf(ours.statuses), text).toBe(Object.prototype)
    expect(Object.getPrototypeOf(ours.statuses.ok), text).toBe(Object.prototype)
    expect((ours as { polluted?: string }).polluted, text).toBeUndefined()
    expect(({} as { polluted?: string }).polluted, text).toBeUndefined()
    expect((Object as { polluted?: string }).polluted, text).toBeUndefined()
  }
})

test('changes messages that were changed before', () => {
  const first = defineMessages(en, { labels: { retry: 'Again' } })
  const second = defineMessages(first, { labels: { home: 'Home' } })
  expect(second.labels).toMatchObject({ retry: 'Again', home: 'Home', search: en.labels.search })
})

test('tells a status in the new words only, whatever was asked and whoever is signed in', () => {
  const ours = defineMessages(en, {
    statuses: { serviceUnavailable: { description: 'Back soon.' }, forbidden: { title: 'No' } },
  })
  for (const method of [undefined, 'GET', 'PUT']) {
    expect(describe({ kind: 'serviceUnavailable', method }, ours).description).toBe('Back soon.')
  }
  for (const signedIn of [undefined, true, false]) expect(describe(403, withAccount(ours, signedIn)).title).toBe('No')
  expect(describe({ kind: 'offline', method: 'GET' }, ours)).toEqual(describe({ kind: 'offline', method: 'GET' }, en))
  const both = defineMessages(en, {
    statuses: { offline: { description: 'Gone.', noChange: 'Gone, and nothing changed.' } },
  })
  expect(describe({ kind: 'offline', method: 'GET' }, both).description).toBe('Gone, and nothing changed.')
})
