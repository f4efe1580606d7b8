import { isList } from '../http/isList'
import { readList } from '../http/readList'
import { isObject, readProperty } from '../http/readProperty'
import { safeUrl } from '../http/safeUrl'

/**
 * The first of some properties that says anything. JSON:API keeps them in `attributes` (JSON:API 1.1, "Resource Objects"). `names` are
 * separated by spaces.
 */
export function readFirst(value: unknown, names: string): unknown {
  const attributes = readProperty(value, 'attributes')
  for (const name of names.split(' ')) {
    const found = readProperty(value, name) ?? readProperty(attributes, name)
    if (found !== undefined && found !== null && found !== '' && found !== false) return found
  }
  return undefined
}

/** A list of at most `limit` elements. Pages leave a list out, or write `null` or a single object instead. */
export function readElements(value: unknown, limit: number): unknown[] {
  if (isList(value)) return readList(value, limit)
  return isObject(value) ? [value] : []
}

/**
 * Plain text of at most `limit` characters, in one line. Tags, angle brackets, the marks of Markdown, control characters
 * and the invisible ones that turn the direction of the text around it (Unicode UAX #9) are removed. Some pages have texts by language, of which `default` is taken.
 */
export function readPlainText(value: unknown, limit: number): string {
  const text = isObject(value) ? (readProperty(value, 'default') ?? readProperty(value, 'en')) : value
  if (typeof text !== 'string' && typeof text !== 'number') return ''
  const plain = `${text}`
    .slice(0, limit * 10)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u061c\u2028-\u202e\u2066-\u206f\ufeff<>]/g, ' ')
    // No script needs more marks on a letter, and with more it covers the lines around it.
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/ +/g, ' ')
    .trim()
  if (plain.length <= limit) return wellFormed(plain)
  return `${wellFormed(plain.slice(0, limit - 1).trim())}…`
}

/** Without half a surrogate pair, which a cut leaves and JSON may contain. `toWellFormed` is missing before Safari 16.4. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]+/g, '$1')
}

/** A number, which some pages write as text. `NaN` for anything else. */
export function readNumber(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
}

/** An absolute `http` or `https` address without credentials. A path would lead to the shop. */
export function readAddress(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 2000 && !value.startsWith('/') ? safeUrl(value) : undefined
}

const year2000 = 946_684_800_000
const year2200 = 7_258_118_400_000

/**
 * A moment in epoch milliseconds: ISO 8601 (without a zone it is UTC), `2030-03-04 14:05:00 +0000 UTC` as Go prints it, what `Date` prints, or
 * epoch seconds or milliseconds as a number or text. `undefined` for anything else, and outside of 2000 to 2200.
 */
export function readTime(value: unknown): number | undefined {
  const given = readProperty(value, 'string') ?? value
  const moment =
    typeof given === 'number' ? fromNumber(given) : typeof given === 'string' ? fromText(given) : Number.NaN
  return moment >= year2000 && moment < year2200 ? moment : undefined
}

function fromNumber(number: number): number {
  return Math.round(Math.abs(number) < 1e11 ? number * 1000 : number)
}

function fromText(text: string): number {
  if (text.length > 60) return Number.NaN
  if (/^\d{9,13}(\.\d+)?$/.test(text)) return fromNumber(Number(text))
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?([.,]\d{1,3})?\d* ?(?:([+-]\d\d):?(\d\d))?)?/.exec(text)
  if (!iso) return /^\w{3,9},? /.test(text) ? Date.parse(text) : Number.NaN
  const [, day, time = '00:00', seconds = ':00', fraction = '', hours, minutes] = iso
  const zone = hours ? `${hours}:${minutes}` : 'Z'
  return Date.parse(`${day}T${time}${seconds}${fraction.replace(',', '.')}${zone}`)
}
