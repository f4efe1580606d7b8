import type { PageCase, Shown } from '../PageCase'
import { pageCase } from '../PageCase'

const narrow = [320, 640] as const
const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const address = `kundenservice.reklamationen.ruecksendungen+bestellung-2024-000123456789@sehr-langer-name.haendler.example`

/** What a shop may say, longer than a line of a phone. */
const texts: Record<string, string> = {
  'an address of 100 characters': address.slice(0, 100),
  'a German word of 80 letters': word.slice(0, 80),
  'a long URL': `https://shop.example/collections/summer-2024/products/linen-shirt?variant=${'4'.repeat(30)}&utm_source=newsletter&utm_medium=email#reviews`,
  'a code without an end': '0123456789abcdef'.repeat(12),
  'Japanese without spaces':
    '申し訳ございませんが現在このページを表示することができませんしばらくしてからもう一度お試しください'.repeat(2),
  'Thai without spaces': 'ขออภัยเราไม่สามารถแสดงหน้านี้ได้ในขณะนี้กรุณาลองใหม่อีกครั้งในภายหลัง'.repeat(2),
  Arabic: 'تعذر علينا عرض هذه الصفحة الآن، يرجى المحاولة مرة أخرى بعد قليل أو التواصل مع خدمة العملاء لدينا',
  signs: '👩‍👩‍👧‍👦'.repeat(40),
  'spaces that do not break': 'Bestellung konnte nicht gesendet werden'.replaceAll(' ', '\u00a0').repeat(3),
  'many sentences': 'We could not reach the store. Your cart is safe. '.repeat(12),
  'one letter': 'A',
}

type Where = 'heading' | 'description' | 'children' | 'label'
const places: Where[] = ['heading', 'description', 'children', 'label']

const surfaces: readonly (readonly [string, Shown[]])[] = [
  ['banner', [{ surface: 'banner', status: 503, dismiss: true }]],
  ['notice', [{ surface: 'notice', status: 503, dismiss: true }]],
  ['page', [{ surface: 'page', status: 503 }]],
  ['dialog', [{ surface: 'dialog', status: 503 }]],
]

function withText(shown: Shown, where: Where, text: string): Shown {
  if (where === 'label') return { ...shown, labels: { retry: text, support: text, close: text } }
  return { ...shown, [where]: text }
}

const long: PageCase[] = Object.entries(texts).flatMap(([name, text]) =>
  places.flatMap((where) =>
    surfaces.map(([surface, shown]) =>
      pageCase({
        name: `${name} as ${where}, ${surface}`,
        attributes: { html: { lang: 'de' } },
        shown: shown.map((each) => withText(each, where, text)),
        size: narrow,
        measured: { hasLongWords: true, ...(where !== 'label' && { said: { byShop: [text], ours: 'en' } }) },
      }),
    ),
  ),
)

/** The languages and directions of a page, of our words, and of the shop’s. */
const mixed: PageCase[] = (
  [
    ['English words of ours, Arabic ones of the shop', 'en', 'ltr', 'en', texts.Arabic],
    ['Arabic words of ours, English ones of the shop', 'ar', 'rtl', 'ar', 'We could not reach the store.'],
    ['English words of ours on an Arabic page', 'ar', 'rtl', 'en', texts.Arabic],
    ['Arabic words of ours on an English page', 'en', 'ltr', 'ar', 'We could not reach the store.'],
    ['German words of ours on a French page', 'fr', 'ltr', 'de', 'Nous n’avons pas pu joindre le magasin.'],
    ['Japanese words of ours on an English page', 'en', 'ltr', 'ja', 'We could not reach the store.'],
  ] as const
).flatMap(([name, lang, dir, locale, text = '']) =>
  (['heading', 'description', 'children'] as const).flatMap((where) =>
    surfaces.map(([surface, shown]) =>
      pageCase({
        name: `${name}, as ${where}, ${surface}`,
        attributes: { html: { lang, dir } },
        shown: shown.map((each) => ({ ...each, locale, [where]: text })),
        measured: { said: { byShop: [text], ours: locale } },
      }),
    ),
  ),
)

/** The details show what a server said, and the address of the page. */
const details: PageCase[] = [...surfaces, ['fallback', [{ surface: 'fallback' }]] as const].map(([surface, shown]) =>
  pageCase({
    name: `an id of 100 characters in the details, ${surface}`,
    shown: shown.map((each) => ({ ...each, status: 'withDetails' as const, reference: `req_${'9f'.repeat(48)}` })),
    size: narrow,
    measured: { hasLongWords: true },
  }),
)

/** The same words in windows that are narrower still, and in places as narrow as a card. */
const small: PageCase[] = surfaces.flatMap(([surface, shown]) =>
  Object.entries({ 'a window of 256 px': [256, 640] as const, 'a window of 320 by 256 px': [320, 256] as const }).map(
    ([name, size]) => pageCase({ name: `${name}, ${surface}`, shown, size, measured: {} }),
  ),
)
const cards: PageCase[] = [128, 160, 200, 240].flatMap((width) =>
  surfaces.slice(0, width === 128 ? 2 : 3).map(([surface, shown]) =>
    pageCase({
      name: `a card of ${width} px, ${surface}`,
      html: `<div style="width: ${width}px" data-place></div>`,
      shown,
      size: narrow,
      measured: { hasLongWords: width < 200 },
    }),
  ),
)

const beside = '<p data-after style="min-inline-size: 0; overflow-wrap: anywhere">Words of the shop.</p>'

/**
 * Places that take their least width from what is in them. There, the least width of a word that is longer than a line counts
 * (CSS Grid 2 §6.6, CSS Flexbox 1 §4.5, CSS 2.1 §10.3.5 and §17.5.2).
 */
const parents: Record<string, string> = {
  'a grid': 'display: grid',
  'a grid of auto': 'display: grid; grid-template-columns: auto',
  'a grid of auto beside words': 'display: grid; grid-template-columns: auto auto; gap: 8px',
  'a grid of 1fr': 'display: grid; grid-template-columns: 1fr',
  'a grid of minmax(0, 1fr)': 'display: grid; grid-template-columns: minmax(0, 1fr)',
  'a grid of max-content, up to the whole': 'display: grid; grid-template-columns: minmax(0, max-content)',
  'a grid of fit-content()': 'display: grid; grid-template-columns: fit-content(20rem)',
  'a grid of auto-fit': 'display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
  'a grid with items at the start': 'display: grid; justify-items: start',
  'a grid with its columns in the middle': 'display: grid; place-content: center',
  'an inline grid': 'display: inline-grid; max-width: 100%',
  'a flex row': 'display: flex',
  'a flex row in the middle': 'display: flex; justify-content: center; align-items: center',
  'a flex row that wraps': 'display: flex; flex-wrap: wrap',
  'an inline-flex row': 'display: inline-flex; max-width: 100%',
  'a column': 'display: flex; flex-direction: column',
  'a column with items at the start': 'display: flex; flex-direction: column; align-items: flex-start',
  'a column with items in the middle': 'display: flex; flex-direction: column; align-items: center',
  'a column that wraps': 'display: flex; flex-flow: column wrap; align-items: flex-start',
  'a table': 'display: table',
  'a table cell': 'display: table-cell',
  'a float': 'float: left',
  'an inline-block': 'display: inline-block',
  'an absolute box': 'position: absolute; inset-inline-start: 0',
  'a fixed toast': 'position: fixed; inset-inline: 8px; bottom: 8px; width: fit-content',
  'width: fit-content': 'width: fit-content',
}

const standing = surfaces.filter(([surface]) => surface !== 'dialog')
const hostile = Object.entries(texts).filter(([name]) => name !== 'one letter')

const crowded: PageCase[] = Object.entries(parents).flatMap(([parent, style]) =>
  standing.flatMap(([surface, shown]) =>
    hostile.map(([name, text]) =>
      pageCase({
        name: `${name} in ${parent}, ${surface}`,
        html: `<div style="${style}" data-place>${parent.endsWith('beside words') ? beside : ''}</div>`,
        attributes: { html: { lang: 'de' } },
        shown: shown.map((each) => places.reduce((all, where) => withText(all, where, text), each)),
        size: narrow,
        measured: { hasLongWords: true },
      }),
    ),
  ),
)

export const textPages: PageCase[] = [...long, ...crowded, ...mixed, ...details, ...small, ...cards]
