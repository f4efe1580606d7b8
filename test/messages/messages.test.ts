import { describe, expect, test } from 'vitest'
import { formatWait } from '../../src/messages/format'
import type { LanguageTag } from '../../src/messages/languages'
import { en } from '../../src/messages/locales/en'
import type { Messages } from '../../src/messages/Messages'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'
import { allMessages } from './allMessages'

const kinds = Object.keys(statusFacts) as StatusKind[]
const shoppers = allMessages.filter(({ reader }) => reader === 'shopper')
const developers = allMessages.filter(({ reader }) => reader === 'developer')

/** The words of each language for “your cart is safe” and for “check your orders first”. */
const promises: Record<LanguageTag, [cart: string, orders: string]> = {
  ar: ['سلة التسوق محفوظة', 'مراجعة طلباتك'],
  bg: ['Количката е запазена', 'проверете поръчките си'],
  de: ['Warenkorb bleibt erhalten', 'in Ihren Bestellungen nach'],
  en: ['your cart is safe', 'check your orders first'],
  es: ['carrito está a salvo', 'tus pedidos'],
  fr: ['panier est conservé', 'consultez'],
  it: ['carrello resta salvato', 'i tuoi ordini'],
  ja: ['カートの中身はそのまま残っています', '注文履歴をご確認ください'],
  ko: ['장바구니에 담은 상품은 그대로 있습니다', '주문 내역을 확인해 주세요'],
  nl: ['winkelwagen blijft bewaard', 'bij je bestellingen'],
  pl: ['koszyka jest zapisana', 'listę zamówień'],
  'pt-BR': ['carrinho está guardado', 'seus pedidos'],
  ro: ['coș rămân salvate', 'comenzile'],
  th: ['สินค้าในตะกร้ายังอยู่ครบ', 'ตรวจสอบคำสั่งซื้อก่อน'],
}

/** The scripts that are written from right to left, of those that many people read (ISO 15924). */
const rightToLeft = ['Arab', 'Hebr', 'Syrc', 'Thaa']

/** Every text of some messages, with the path that leads to it. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key))
}

describe.each(allMessages)('$path', ({ tag, exported, messages }) => {
  test('is the only export of its file, and is named after its language tag', () => {
    expect(exported).toEqual([tag.replace('-', '')])
    expect(messages.locale).toBe(tag)
    expect(Intl.getCanonicalLocales(messages.locale)).toEqual([tag])
    const { script = '' } = new Intl.Locale(tag).maximize()
    expect(messages.dir).toBe(rightToLeft.includes(script) ? 'rtl' : 'ltr')
  })

  test('has a title and a description for every kind, and for nothing else', () => {
    expect(Object.keys(messages.statuses).sort()).toEqual([...kinds].sort())
    for (const kind of kinds) {
      const { title, description } = messages.statuses[kind]
      expect(title, kind).toMatch(/\p{L}\p{M}*\p{L}/u)
      expect(description, kind).toMatch(/\p{L}\p{M}*\p{L}/u)
    }
  })

  test('has the same labels as English, none of them blank', () => {
    expect(Object.keys(messages.labels).sort()).toEqual(Object.keys(en.labels).sort())
    for (const [path, text] of texts(messages.labels)) expect(text, path).toMatch(/\p{L}\p{M}*\p{L}/u)
  })

  test('keeps the placeholders, each where it belongs', () => {
    for (const [path, text] of texts(messages)) {
      const wanted = /^labels\.retry(ing)?In$/.test(path) ? ['{time}'] : /^labels\.field/.test(path) ? ['{label}'] : []
      expect(text.match(/\{.*?\}/g) ?? [], path).toEqual(wanted)
    }
  })

  test('is calm: no exclamation mark, no “Oops”, no markup, no doubled or stray space', () => {
    for (const [path, text] of texts(messages)) {
      expect(text, path).not.toMatch(/[!¡<>]|\b[ou]+ps\b|\s\s/iu)
      expect(text, path).toBe(text.trim())
    }
  })

  test('ends every description as a sentence, and no title with a full stop', () => {
    // Thai separates sentences by a space and ends them with nothing.
    const end = tag === 'th' ? /[\p{L}\p{M}]$/u : /[.?。]$/
    for (const kind of kinds) {
      expect(messages.statuses[kind].description, kind).toMatch(end)
      expect(messages.statuses[kind].title, kind).not.toMatch(/[.?。]$/)
    }
  })
})

describe.each(shoppers)('$path for shoppers', ({ tag, messages }) => {
  test('never shows a status code, the jargon of the web, or documentation', () => {
    for (const [path, text] of texts(messages)) {
      expect(text, path).not.toMatch(/\d{3}|\b(https?|API|gateway|timeout|server|servidor|backend|endpoint)\b/i)
    }
    for (const kind of kinds) expect(messages.statuses[kind].links ?? [], kind).toEqual([])
  })

  test('speaks of the cart and of the orders where English does, and nowhere else', () => {
    const [cart, orders] = promises[tag as LanguageTag]
    const say = (word: string, { statuses }: Messages) =>
      kinds.filter((kind) => statuses[kind].description.toLowerCase().includes(word.toLowerCase()))
    expect(say(cart, messages)).toEqual(say('your cart is safe', en))
    expect(say(orders, messages)).toEqual(say('check your orders first', en))
  })

  test.runIf(tag !== 'en')('is a translation of every title, description and label', () => {
    for (const kind of kinds) {
      expect(messages.statuses[kind].title, kind).not.toBe(en.statuses[kind].title)
      expect(messages.statuses[kind].description, kind).not.toBe(en.statuses[kind].description)
    }
    const english = new Map(texts(en.labels))
    for (const [path, text] of texts(messages.labels)) expect(text, path).not.toBe(english.get(path))
  })
})

describe.each(developers)('$path for developers', ({ tag, messages }) => {
  test('speaks otherwise than to a shopper', () => {
    const shopper = shoppers.find((shopper) => shopper.tag === tag)?.messages
    expect(shopper).toBeDefined()
    for (const kind of kinds) {
      expect(messages.statuses[kind].description, kind).not.toBe(shopper?.statuses[kind].description)
    }
  })

  test.each<[StatusKind, string]>([
    ['unauthorized', 'https://developers.vtex.com/docs/guides/authentication'],
    ['forbidden', 'https://help.vtex.com/'],
    ['notFound', 'https://developers.vtex.com/docs/api-reference'],
    ['methodNotAllowed', 'https://developers.vtex.com/docs/api-reference'],
  ])('carries the documented link for %s', (kind, address) => {
    const { links = [] } = messages.statuses[kind]
    expect(links.some(({ href }) => href.startsWith(address))).toBe(true)
  })

  test('has only secure links with a name, no two the same for one status', () => {
    for (const kind of kinds) {
      const { links = [] } = messages.statuses[kind]
      for (const { href, label } of links) {
        expect(new URL(href).protocol, kind).toBe('https:')
        expect(label, kind).toMatch(/\p{L}\p{M}*\p{L}/u)
      }
      expect(new Set(links.map(({ href }) => href)).size, kind).toBe(links.length)
    }
  })

  test.runIf(tag !== 'en')('is a translation of every description', () => {
    const english = developers.find((developer) => developer.tag === 'en')?.messages
    expect(english).toBeDefined()
    for (const kind of kinds) {
      expect(messages.statuses[kind].description, kind).not.toBe(english?.statuses[kind].description)
    }
  })
})

describe('format', () => {
  test('says a wait as a relative time, in minutes from 90 seconds up', () => {
    expect(formatWait(1, 'en')).toBe('in 1 second')
    expect(formatWait(30, 'en')).toBe('in 30 seconds')
    expect(formatWait(89, 'en')).toBe('in 89 seconds')
    expect(formatWait(90, 'en')).toBe('in 2 minutes')
    expect(formatWait(121, 'en')).toBe('in 3 minutes')
    expect(formatWait(30, 'pt-BR')).toBe('em 30 segundos')
    expect(formatWait(1, 'es')).toBe('dentro de 1 segundo')
  })

  test('shows a wait as short as the language has it', () => {
    expect(formatWait(30, 'en', 'short')).toBe('in 30 sec.')
    expect(formatWait(89, 'en', 'short')).toBe('in 89 sec.')
    expect(formatWait(90, 'en', 'short')).toBe('in 2 min.')
    expect(formatWait(30, 'pt-BR', 'short')).toMatch(/^em 30\s?(s|seg\.?)$/)
    expect(formatWait(120, 'es', 'short')).toMatch(/^dentro de 2\s?min$/)
  })
})
