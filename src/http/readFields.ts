import { isHostile } from './isHostile'
import { isList } from './isList'
import { readKeys } from './readKeys'
import { readList } from './readList'
import { isObject, readProperty } from './readProperty'

/** One value that was not accepted. */
export interface FieldError {
  /**
   * Where the value is, spelled the same whatever the server’s own spelling: names and indices with dots between them, each name
   * with a small first letter, as in `email`, `address.zip` and `items.0.id`. Empty where the server speaks of the whole body.
   * Always a name: a text with spaces, an e-mail address or a long number is never given as a path.
   */
  path: string
  /** The server's code for what is wrong, if it gives one. Never words. */
  code?: string | undefined
}

interface Search {
  found: FieldError[]
  seen: Set<unknown>
  /** How many values may still be looked at. */
  left: number
}

const most = 50
const longest = 200

const split = (words: string) => words.split(' ')
/** Where servers put what they refused, by name or in a list. */
const maps = split(
  'fields Fields ModelState modelState fieldErrors field_errors errors Errors error details validationErrors validation_errors invalidArgs',
)
/** Where servers put it in a list only. */
const lists = split(
  'issues inner detail message validation invalidFields missingFields violations fieldViolations field_violations ' +
    'invalid-params invalidParams invalid_params userErrors customerUserErrors checkoutUserErrors',
)
const paths = split(
  'field Field path pointer instancePath dataPath property propertyName PropertyName propertyPath fieldName parameter param ' +
    'attribute target loc',
)
const results = split('userErrors customerUserErrors checkoutUserErrors errors')

/**
 * The fields that a server refused, in whichever of its shapes: names with their messages, as in `fields`, `errors` and
 * ASP.NET's `ModelState`, or lists of errors of which each names its field (JSON:API, RFC 9457, AJV, zod, Joi, yup,
 * class-validator, FastAPI, Spring, Google, Shopify). At most 50.
 */
export function readFields(nodes: readonly object[]): FieldError[] | undefined {
  const search: Search = { found: [], seen: new Set(), left: 1000 }
  for (const node of nodes) readNode(node, search)
  return search.found.length ? search.found : undefined
}

/** The path of a field that an error is about, if it names one. */
export function readPath(error: unknown): string | undefined {
  for (const key of paths) {
    const value = readProperty(error, key)
    // In GraphQL, a `path` in segments leads to a part of the answer.
    const path = isList(value) && key === 'path' && isGraphQL(error) ? undefined : spellPath(value, key)
    if (path !== undefined) return path
  }
  const source = readProperty(error, 'source')
  return spellPath(readProperty(source, 'pointer') ?? readProperty(source, 'parameter'))
}

function isGraphQL(error: unknown): boolean {
  const has = (key: string) => readProperty(error, key) !== undefined
  const isOwn = has('code') || has('type') || readProperty(error, 'name') === 'ValidationError'
  return has('extensions') || has('locations') || !isOwn
}

function readNode(node: unknown, search: Search) {
  if (!enter(node, search)) return
  if (isList(node)) addList(node, '', '', search)
  else readInside(node, search)
}

function readInside(node: object, search: Search) {
  for (const key of [...maps, ...lists]) {
    const value = readProperty(node, key)
    if (isList(value)) enter(value, search) && addList(value, '', key, search)
    else if (maps.includes(key)) addMap(value, '', key, 0, search)
  }
  for (const key of ['extensions', 'zodError', 'details']) readNode(readProperty(node, key), search)
  // Some name the one field of an error, Apollo and Stripe an argument.
  for (const key of ['field', 'argumentName', 'param']) add(spellPath(readProperty(node, key)), node, search)
  // A mutation of GraphQL answers with its errors beside what it did.
  for (const [, answer] of entries(readProperty(node, 'data'))) {
    for (const key of results) {
      const list = readProperty(answer, key)
      if (isList(list) && enter(list, search)) addList(list, '', key, search)
    }
  }
}

/** Errors that name their fields. Those of class-validator hold further ones, which are named from there. */
function addList(list: readonly unknown[], base: string, key: string, search: Search) {
  for (const error of readList(list, most)) {
    // Among `errors`, a text is a sentence.
    if (typeof error === 'string' && /fields|args/i.test(key)) add(spellPath(error), undefined, search)
    if (!enter(error, search)) continue
    const other = key === 'issues' ? 'path' : /^invalid.?params$/i.test(key) ? 'name' : ''
    const path = readPath(error) ?? spellPath(readProperty(error, other), other)
    if (path === undefined) {
      readInside(error, search)
      continue
    }
    const missing = spellPath(readProperty(readProperty(error, 'params'), 'missingProperty'))
    const full = join(base, path, missing)
    const children = readProperty(error, 'children')
    if (!readProperty(children, '0') || readProperty(error, 'constraints')) add(full, error, search)
    if (isList(children)) addList(children, full, key, search)
  }
}

/** Names of fields with their messages; under `fields` also with a code. */
function addMap(map: unknown, base: string, key: string, depth: number, search: Search) {
  const isSure = !/^(error|details)$/.test(key)
  for (const [name, value] of entries(map)) {
    const own = name === '_errors' ? '' : spellPath(name)
    // VTEX hands the keys of a reCAPTCHA over among the fields.
    if (own === undefined || /captcha/i.test(name) || search.left-- < 0) continue
    const path = join(base, own)
    const first = isList(value) ? readProperty(value, '0') : value
    if (typeof first === 'string') {
      // Among errors, a text by one of these names is about all fields.
      const isField = /^f/i.test(key) || !/^(code|message|type|title|detail|status|name|stack)$/i.test(name)
      if (isList(value)) add(path, undefined, search)
      else if (isField && isSure && !depth) add(path, { code: value }, search)
    } else if (!isSure) {
      // Anything but texts is a part of the error, and a node by itself.
    } else if (isSaid(first)) add(path, first, search)
    else if (depth < 6) addMap(value, path, key, depth + 1, search)
  }
}

function isSaid(error: unknown): boolean {
  return ['message', 'msg', 'error', 'code'].some((key) => typeof readProperty(error, key) === 'string')
}

/** Whether a value is to be looked at: each once, only so many of them, and only while fields may be added. */
function enter(value: unknown, { found, seen, left }: Search): value is object {
  if (!isObject(value) || seen.has(value) || seen.size > left || found.length >= most) return false
  seen.add(value)
  return !isHostile(value)
}

function entries(value: unknown): [string, unknown][] {
  if (isList(value)) return readList(value, most).map((element, index) => [String(index), element])
  return readKeys(value, most).map((name) => [name, readProperty(value, name)])
}

function add(path: string | undefined, error: unknown, { found }: Search) {
  if (path === undefined || path.length > longest || found.length >= most) return
  const code = readProperty(error, 'code') ?? readProperty(error, 'keyword')
  const field = typeof code === 'string' && /^[^\s<>]{1,100}$/.test(code) ? { path, code } : { path }
  if (!found.some((other) => other.path === path && other.code === field.code)) found.push(field)
}

function join(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join('.')
}

/**
 * A path in the one spelling, from a JSON Pointer, from dots and brackets, or from a list of segments. `undefined` for what is
 * no path, so that neither a message nor what a person typed becomes one.
 */
function spellPath(path: unknown, key = ''): string | undefined {
  const segments = readSegments(path)
  const names = segments?.flatMap(readNames)
  if (!names?.every((name) => /^(\d{1,4}|[\p{L}_$][\p{L}\d_$~/-]{0,63})$/u.test(name))) return undefined
  // A pointer or a list may start with the part of the request, or of a JSON:API document, that the field is in.
  if (segments && (segments.length > 1 || key === 'loc')) {
    const isPart = /^(body|query|path|params|headers?|cookies?|input)$/.test(names[0] ?? '')
    if (isPart && /^(loc|path|field)$/.test(key)) names.shift()
    else if (/^data,(attributes|relationships),/.test(String(names))) names.splice(0, 2)
  }
  return names.map((name) => name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase())).join('.')
}

function readSegments(path: unknown): unknown[] | undefined {
  // Some give each segment as an object.
  if (isList(path)) return readList(path, 20).map((segment) => readProperty(segment, 'key') ?? segment)
  if (typeof path !== 'string' || path.length > longest) return undefined
  // Before a property of C# stands at most the name of the parameter, which is no part of the body.
  if (!/^#?(\/|$)/.test(path)) return [path.replace(/^[a-z]\w*\.(?=[A-Z][a-z])/, '')]
  return path
    .split('/')
    .slice(1)
    .map((part) => (path.startsWith('#') ? decode(part) : part).replace(/~1/g, '/').replace(/~0/g, '~'))
}

/** The names in a segment such as `items[0].id`; one that no path can have, where it is neither a text nor a number. */
function readNames(segment: unknown): string[] {
  if (typeof segment === 'number') return [String(segment)]
  if (typeof segment !== 'string' || segment.length > longest) return [' ']
  return segment
    .replace(/\[(["']?)([^[\]]*)\1\]/g, '.$2')
    .split('.')
    .filter((name) => name && name !== '$')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
