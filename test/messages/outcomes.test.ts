import { describe, expect, test } from 'vitest'
import { retryView } from '../../src/hooks/retryView'
import { isSafe } from '../../src/http/isSafe'
import { describe as describeOutcome } from '../../src/messages/describe'
import type { LanguageTag } from '../../src/messages/languages'
import { withAccount } from '../../src/messages/withAccount'
import { mustVerify } from '../../src/retry/mustVerify'
import type { RetrySnapshot } from '../../src/retry/retrySnapshot'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'
import { allMessages } from './allMessages'

// What the words of an outcome promise, for every combination of what is known: the status, what was asked, a time that the server
// named, what a session does, and whether the shopper is signed in. Each language has to promise the same, and no more than is known.

/** What gives a promise away: a word about the cart, about orders, whose fault it is, and when it is over. */
type Promised = 'cart' | 'orders' | 'email' | 'fault' | 'time'

const marks: Record<LanguageTag, Record<Promised, RegExp>> = {
  en: {
    cart: /cart/i,
    orders: /order/i,
    email: /email/,
    fault: /our side|nothing you did/,
    time: /in a moment|later|minute/,
  },
  'pt-BR': {
    cart: /carrinho/i,
    orders: /pedido|compra/i,
    email: /e-\u2060mail/,
    fault: /nosso lado|nada que você fez/,
    time: /daqui a pouco|mais tarde|minuto/i,
  },
  es: {
    cart: /carrito/i,
    orders: /pedido/i,
    email: /correo/,
    fault: /problema en la tienda|nada que hayas/,
    time: /en un momento|más tarde|enseguida|minuto/,
  },
  fr: {
    cart: /panier/i,
    orders: /command/i,
    email: /e-\u2060mail/,
    fault: /chez nous|pour rien/,
    time: /dans un instant|plus tard|minute/,
  },
  it: {
    cart: /carrello/i,
    orders: /ordin[ei]/i,
    email: /email/,
    fault: /problema è nostro|Non dipende/,
    time: /tra poco|più tardi|minut/,
  },
  de: {
    cart: /warenkorb/i,
    orders: /bestell/i,
    email: /E-\u2060Mail/,
    fault: /bei uns|nicht an Ihnen/,
    time: /gleich noch|später|in Kürze|minute/i,
  },
  nl: {
    cart: /winkelwagen/i,
    orders: /bestel/i,
    email: /e-\u2060mail/,
    fault: /onze kant|niet aan jou/,
    time: /zo meteen|later|minut/,
  },
  ro: {
    cart: /coș/i,
    orders: /comand|comenz/i,
    email: /e-\u2060mail/,
    fault: /la noi|nimic greșit/,
    time: /câteva|mai târziu|minut/,
  },
  bg: {
    cart: /количка/i,
    orders: /поръч/i,
    email: /имейл/,
    fault: /при нас|не е във вас/,
    time: /след малко|по-късно|минут/,
  },
  pl: {
    cart: /koszyk/i,
    orders: /zamówi|zamawia/i,
    email: /e-\u2060mail/,
    fault: /naszej stronie|nie\swynika/,
    time: /za\schwilę|później|minut/,
  },
  ja: {
    cart: /カート/,
    orders: /注文/,
    email: /メール/,
    fault: /当サイトで問題|お客様の操作/,
    time: /しばらくして|後ほど|時間をおいて|数分/,
  },
  ko: {
    cart: /장바구니/,
    orders: /주문/,
    email: /이메일/,
    fault: /저희 쪽|고객님 때문/,
    time: /잠시 후|조금 뒤|나중에|몇 분/,
  },
  th: {
    cart: /ตะกร้า/,
    orders: /สั่งซื้อ|สั่งใหม่/,
    email: /อีเมล/,
    fault: /ขัดข้อง|ไม่ได้เกิดจากคุณ/,
    time: /สักครู่|ภายหลัง|นาที/,
  },
  ar: {
    cart: /سلة/,
    orders: /طلباتك|إتمام طلب/,
    email: /بريدك/,
    fault: /لدينا|بسببك/,
    time: /بعد قليل|لاحق|دقائق/,
  },
}

/** The words for “try again” and “check”, to see which comes first. */
const order: Record<LanguageTag, [check: RegExp, again: RegExp]> = {
  en: [/check/i, /try again/i],
  'pt-BR': [/confira/i, /tentar? de novo|tente/i],
  es: [/revisa/i, /intentarlo|inténtalo/i],
  fr: [/vérifiez|consultez/i, /réessay/i],
  it: [/controlla/i, /riprova/i],
  de: [/sehen sie/i, /versuchen/i],
  nl: [/kijk/i, /probeer/i],
  ro: [/verifică/i, /încerc/i],
  bg: [/проверете/i, /опита/i],
  pl: [/sprawdź/i, /spróbuj/i],
  // These two put the verb at the end: “before you try again, please check”.
  ja: [/前に/, /ご確認/],
  ko: [/전에/, /확인/],
  th: [/ตรวจสอบ/, /ลองอีกครั้ง/],
  ar: [/مراجعة/, /المحاولة/],
}

const shoppers = allMessages.filter(({ reader }) => reader === 'shopper')
const kinds = Object.keys(statusFacts) as StatusKind[]
const methods = [undefined, 'GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE']
const advices = ['none', 'server waits', 'we try', 'gave up'] as const

interface Case {
  kind: StatusKind
  method: string | undefined
  advice: (typeof advices)[number]
  signedIn: boolean | undefined
}

const cases: Case[] = kinds.flatMap((kind) =>
  methods.flatMap((method) =>
    advices.flatMap((advice) => [undefined, true, false].map((signedIn) => ({ kind, method, advice, signedIn }))),
  ),
)

const nameOf = ({ kind, method, advice, signedIn }: Case) =>
  [kind, method ?? 'unknown', advice, signedIn === undefined ? '' : signedIn ? 'signed in' : 'guest'].join(' ').trim()

/** What the surface shows, as `useSurface` puts it together. */
function wordsOf({ kind, method, advice, signedIn }: Case, messages: (typeof shoppers)[number]['messages']) {
  const retryAt = advice === 'server waits' ? 1 : undefined
  const message = describeOutcome({ kind, method, retryAt }, withAccount(messages, signedIn))
  // A session tries by itself only what may be repeated, and what it has tried it can give up.
  const state = advice === 'we try' && message.retry === 'automatic' ? 'waiting' : 'gaveUp'
  const snapshot = { state, mode: message.retry } as RetrySnapshot
  const said =
    (advice === 'we try' && state === 'waiting') || advice === 'gave up'
      ? retryView(snapshot, messages).description
      : undefined
  return {
    ...message,
    description: said ?? message.description,
    isTrying: said !== undefined && state === 'waiting',
    gaveUp: said !== undefined && state === 'gaveUp',
  }
}

function promisesOf(each: Case, { tag, messages }: (typeof shoppers)[number]): Promised[] {
  const { title, description } = wordsOf(each, messages)
  const found = Object.entries(marks[tag as LanguageTag]) as [Promised, RegExp][]
  return found.filter(([, mark]) => mark.test(`${title} ${description}`)).map(([name]) => name)
}

/** What is known of an outcome, and so may be promised or asked for. */
function warranted(each: Case): Promised[] {
  const { kind, method, advice, signedIn } = each
  const retryAt = advice === 'server waits' ? 1 : undefined
  const { retry, isTrying, gaveUp } = wordsOf(each, (shoppers[0] as (typeof shoppers)[number]).messages)
  const isUnsure = retry === 'verifyFirst' && !gaveUp
  const mayBeOrder = !method && !gaveUp && !isTrying && mustVerify('POST', { kind, retryAt })
  const isOurs = kind === 'internalServerError' || kind === 'serverError' || kind === 'methodNotAllowed'
  const says: Record<Promised, boolean> = {
    cart: isUnsure || (isSafe(method) && !isTrying && !gaveUp && /^(serviceUnavailable|offline)$/.test(kind)),
    orders: mayBeOrder || (isUnsure && signedIn !== false),
    email: mayBeOrder || (isUnsure && signedIn !== true),
    fault: isOurs && !isUnsure,
    time:
      gaveUp ||
      (!isUnsure &&
        !isTrying &&
        (/^(tooManyRequests|badGateway|serviceUnavailable|gatewayTimeout|timedOut|locked)$/.test(kind) ||
          (kind === 'internalServerError' && !mayBeOrder))),
  }
  return (Object.keys(says) as Promised[]).filter((name) => says[name])
}

describe.each(shoppers)('$path', (language) => {
  const { tag, messages } = language

  test('promises in every combination what is known, and nothing else', () => {
    const wrong = cases.flatMap((each) => {
      const [said, known] = [promisesOf(each, language).join(), warranted(each).join()]
      return said === known ? [] : [`${nameOf(each)}: says ${said || 'nothing'}, known is ${known || 'nothing'}`]
    })
    expect(wrong).toEqual([])
  })

  test('never says to try again before it says to check, where the request may have gone through', () => {
    const [check, again] = order[tag as LanguageTag]
    const unsure = cases
      .map((each) => wordsOf(each, messages))
      .filter(({ retry, gaveUp }) => retry === 'verifyFirst' && !gaveUp)
    expect(unsure.length).toBeGreaterThan(20)
    for (const { description } of unsure) {
      const [first, then] = [description.search(check), description.search(again)]
      expect(first, description).toBeGreaterThanOrEqual(0)
      expect(then, description).toBeGreaterThan(first)
    }
  })

  test('names no figure, and has at most two sentences and a title', () => {
    const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' })
    for (const each of cases) {
      const { title, description } = wordsOf(each, messages)
      expect(title + description, nameOf(each)).not.toMatch(/\d/)
      // Thai has no full stops, so its sentences cannot be counted.
      const sentences = tag === 'th' ? [] : [...segmenter.segment(description)]
      expect(sentences.length, `${nameOf(each)}: ${description}`).toBeLessThanOrEqual(2)
    }
  })

  test('tells no two statuses in the same words', () => {
    const told = new Map<string, StatusKind>()
    for (const kind of kinds) {
      const { title, description } = describeOutcome({ kind }, messages)
      const words = `${title} ${description}`
      expect(told.get(words), kind).toBeUndefined()
      told.set(words, kind)
    }
    const documented = kinds.slice(0, kinds.indexOf('gatewayTimeout') + 1).map((kind) => messages.statuses[kind].title)
    expect(documented.length).toBe(15)
    expect(new Set(documented).size).toBe(15)
  })
})

test('the promises in English, one line for each set of combinations', () => {
  const english = shoppers.find(({ tag }) => tag === 'en') as (typeof shoppers)[number]
  const lines = new Map<string, Set<string>>()
  for (const each of cases.filter(({ signedIn }) => signedIn === undefined)) {
    const said = promisesOf(each, english).join(', ') || 'nothing'
    const asked = each.method ?? 'unknown'
    const key = `${each.advice}, ${asked}: ${said}`
    lines.set(key, (lines.get(key) ?? new Set()).add(each.kind))
  }
  const readable = [...lines].filter(([key]) => /, (unknown|GET|POST|PUT):/.test(key) && !/: nothing/.test(key))
  expect(readable.map(([key, found]) => `${key} — ${[...found].join(' ')}`).sort()).toMatchInlineSnapshot(`
    [
      "gave up, GET: fault — methodNotAllowed serverError",
      "gave up, GET: fault, time — internalServerError",
      "gave up, GET: time — tooManyRequests badGateway serviceUnavailable gatewayTimeout requestTimeout locked offline networkError timedOut",
      "gave up, POST: cart, orders, email — internalServerError badGateway serviceUnavailable gatewayTimeout serverError offline networkError timedOut aborted unknown",
      "gave up, POST: fault — methodNotAllowed",
      "gave up, POST: time — tooManyRequests requestTimeout locked",
      "gave up, PUT: fault — methodNotAllowed serverError",
      "gave up, PUT: fault, time — internalServerError",
      "gave up, PUT: time — tooManyRequests badGateway serviceUnavailable gatewayTimeout requestTimeout locked offline networkError timedOut",
      "gave up, unknown: fault — methodNotAllowed",
      "gave up, unknown: orders, email — aborted unknown",
      "gave up, unknown: orders, email, fault — internalServerError serverError",
      "gave up, unknown: time — tooManyRequests badGateway serviceUnavailable gatewayTimeout requestTimeout locked offline networkError timedOut",
      "none, GET: cart — offline",
      "none, GET: cart, time — serviceUnavailable",
      "none, GET: fault — methodNotAllowed serverError",
      "none, GET: fault, time — internalServerError",
      "none, GET: time — tooManyRequests badGateway gatewayTimeout locked timedOut",
      "none, POST: cart, orders, email — internalServerError badGateway serviceUnavailable gatewayTimeout serverError offline networkError timedOut aborted unknown",
      "none, POST: fault — methodNotAllowed",
      "none, POST: time — tooManyRequests locked",
      "none, PUT: fault — methodNotAllowed serverError",
      "none, PUT: fault, time — internalServerError",
      "none, PUT: time — tooManyRequests badGateway serviceUnavailable gatewayTimeout locked timedOut",
      "none, unknown: fault — methodNotAllowed",
      "none, unknown: orders, email — offline networkError aborted unknown",
      "none, unknown: orders, email, fault — internalServerError serverError",
      "none, unknown: orders, email, time — badGateway serviceUnavailable gatewayTimeout timedOut",
      "none, unknown: time — tooManyRequests locked",
      "server waits, GET: cart — offline",
      "server waits, GET: cart, time — serviceUnavailable",
      "server waits, GET: fault — methodNotAllowed serverError",
      "server waits, GET: fault, time — internalServerError",
      "server waits, GET: time — tooManyRequests badGateway gatewayTimeout locked timedOut",
      "server waits, POST: cart, orders, email — internalServerError badGateway gatewayTimeout serverError offline networkError timedOut aborted unknown",
      "server waits, POST: fault — methodNotAllowed",
      "server waits, POST: time — tooManyRequests serviceUnavailable locked",
      "server waits, PUT: fault — methodNotAllowed serverError",
      "server waits, PUT: fault, time — internalServerError",
      "server waits, PUT: time — tooManyRequests badGateway serviceUnavailable gatewayTimeout locked timedOut",
      "server waits, unknown: fault — methodNotAllowed",
      "server waits, unknown: orders, email — offline networkError aborted unknown",
      "server waits, unknown: orders, email, fault — internalServerError serverError",
      "server waits, unknown: orders, email, time — badGateway gatewayTimeout timedOut",
      "server waits, unknown: time — tooManyRequests serviceUnavailable locked",
      "we try, GET: fault — methodNotAllowed serverError",
      "we try, GET: fault, time — internalServerError",
      "we try, GET: time — locked timedOut",
      "we try, POST: cart, orders, email — internalServerError badGateway serviceUnavailable gatewayTimeout serverError offline networkError timedOut aborted unknown",
      "we try, POST: fault — methodNotAllowed",
      "we try, POST: time — locked",
      "we try, PUT: fault — methodNotAllowed serverError",
      "we try, PUT: fault, time — internalServerError",
      "we try, PUT: time — locked timedOut",
      "we try, unknown: fault — methodNotAllowed",
      "we try, unknown: orders, email — aborted unknown",
      "we try, unknown: orders, email, fault — internalServerError serverError",
      "we try, unknown: orders, email, time — timedOut",
      "we try, unknown: time — locked",
    ]
  `)
})
