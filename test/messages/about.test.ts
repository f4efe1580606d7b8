import { describe, expect, test } from 'vitest'
import type { AboutWords, Subject } from '../../src/messages/AboutWords'
import { aboutEn } from '../../src/messages/about/en'
import { describe as describeOutcome } from '../../src/messages/describe'
import { describeAbout } from '../../src/messages/describeAbout'
import { loaders } from '../../src/messages/languages'
import { en } from '../../src/messages/locales/en'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'

const modules = import.meta.glob<Record<string, AboutWords>>('../../src/messages/about/*.ts', { eager: true })
const languages = Object.entries(modules).map(([file, module]) => ({
  tag: file.replace(/^.*\/(.+)\.ts$/, '$1'),
  exported: Object.keys(module),
  words: Object.values(module)[0] as AboutWords,
}))
const subjects = Object.keys(aboutEn.subjects) as Subject[]
const kinds = Object.keys(statusFacts) as StatusKind[]

const tell = (kind: StatusKind, method: string | undefined, subject: Subject, retryAt?: number) =>
  describeAbout(describeOutcome({ kind, method, retryAt }, en), method, aboutEn, subject)

test('has words in every language of the messages', () => {
  expect(languages.map(({ tag }) => tag).sort()).toEqual(Object.keys(loaders).sort())
})

describe.each(languages)('about in $tag', ({ tag, exported, words }) => {
  test('is the only export of its file, with three whole sentences for every subject', () => {
    expect(exported).toEqual([`about${(tag[0] as string).toUpperCase()}${tag.slice(1).replace('-', '')}`])
    expect(words.locale).toBe(tag)
    expect(Object.keys(words.subjects)).toEqual(subjects)
    for (const subject of subjects) {
      const { loaded, saved, unsure } = words.subjects[subject]
      for (const text of [loaded, saved, unsure]) {
        expect(text, subject).toMatch(/\p{L}\p{M}*\p{L}/u)
        expect(text, subject).not.toMatch(/[!¡<>{}\d]|\s\s/u)
        expect(text).toBe(text.trim())
      }
      for (const title of [loaded, saved]) expect(title, subject).not.toMatch(/[.。]$/)
      expect(unsure, subject).toMatch(tag === 'th' ? /[\p{L}\p{M}]$/u : /[.。]$/)
      expect(new Set([loaded, saved, unsure]).size, subject).toBe(3)
    }
    const loadedTitles = subjects.map((subject) => words.subjects[subject].loaded)
    expect(new Set(loadedTitles).size).toBe(subjects.length)
  })

  test.runIf(tag !== 'en')('is a translation of every sentence', () => {
    for (const subject of subjects) {
      for (const key of ['loaded', 'saved', 'unsure'] as const) {
        expect(words.subjects[subject][key]).not.toBe(aboutEn.subjects[subject][key])
      }
    }
  })
})

test('says after a safe method what could not be loaded, and after a refused change what was not saved', () => {
  expect(tell('serviceUnavailable', 'GET', 'cart')).toMatchObject({
    title: 'Your cart could not be loaded',
    description: en.statuses.serviceUnavailable.noChange,
  })
  expect(tell('badRequest', 'POST', 'coupon').title).toBe('The coupon was not applied')
  expect(tell('tooManyRequests', 'PATCH', 'reviews').title).toBe('Your review was not sent')
  // The server that names a time has turned the request away.
  expect(tell('serviceUnavailable', 'POST', 'order', 1).title).toBe('Your order was not placed')
})

test('never says that a change was not saved if it may have been, whatever the method', () => {
  for (const subject of subjects) {
    for (const kind of kinds) {
      for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
        const { title, retry } = tell(kind, method, subject)
        const lost = describeOutcome({ kind, method: 'POST' }, en).retry === 'verifyFirst'
        if (lost) expect(title, `${kind} ${method}`).not.toBe(aboutEn.subjects[subject].saved)
        if (retry === 'verifyFirst') expect(title).toBe(en.outcomes?.unsure.title)
      }
    }
  }
})

test('says what to check where a change may have taken effect, and speaks of orders only for an order or a payment', () => {
  for (const subject of subjects) {
    const { description, actions, verify } = tell('gatewayTimeout', 'POST', subject)
    const isOrder = subject === 'order' || subject === 'payment'
    expect(description).toBe(aboutEn.subjects[subject].unsure)
    expect(verify).toBe(description)
    expect(/\border/i.test(description), subject).toBe(isOrder)
    expect(actions.includes('checkOrders'), subject).toBe(isOrder)
    expect(actions).toContain('retry')
  }
})

test('leaves what the status says better, a method that is not known, and a subject that is none', () => {
  for (const kind of ['notFound', 'gone', 'unauthorized', 'forbidden', 'ok', 'accepted', 'redirection'] as const) {
    expect(tell(kind, 'GET', 'product')).toEqual(describeOutcome({ kind, method: 'GET' }, en))
  }
  for (const kind of kinds) expect(tell(kind, undefined, 'cart')).toEqual(describeOutcome({ kind }, en))
  for (const subject of ['toString', '__proto__', 'lamp', ''] as string[] as Subject[]) {
    expect(tell('badGateway', 'GET', subject)).toEqual(describeOutcome({ kind: 'badGateway', method: 'GET' }, en))
  }
})
