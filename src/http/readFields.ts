import { fieldSources } from './fieldSources'
import { isHostile } from './isHostile'
import { isList } from './isList'
import { readKeys } from './readKeys'
import { readList } from './readList'
import { isObject, readProperty, readText } from './readProperty'

/** One field that the server rejected. */
export interface FieldError {
  /**
   * The path of the field, in one spelling for all servers: names and indices joined with dots, and each name with a lower-case first
   * letter, such as `email`, `address.zip` and `items.0.id`. Empty if the error is about the whole body. Text with spaces, e-mail
   * addresses and long numbers are never returned as a path.
   */
  path: string
  /** The server's code for the error, if it sends one. Never a sentence. */
  code?: string | undefined
}

interface Search {
  found: FieldError[]
  seen: Set<unknown>
  /** Limits the search: each name in an object reduces it, and `seen` cannot grow beyond it. */
  remaining: number
}

const maxFields = 50
const maxPathLength = 200

const splitKeys = (keys: string) => keys.split(' ')

/** Keys of an object of field names and their errors. Some servers use them for a list of errors. */
const mapKeys = splitKeys(
  'fields Fields ModelState modelState fieldErrors field_errors errors Errors error details validationErrors validation_errors invalidArgs',
)
/** Keys of a list of errors. */
const listKeys = splitKeys(
  'issues inner detail message validation invalidFields missingFields violations fieldViolations field_violations ' +
    'invalid-params invalidParams invalid_params userErrors customerUserErrors checkoutUserErrors',
)
/** Keys by which an error names its field. */
const pathKeys = splitKeys(
  'field Field path pointer instancePath dataPath property propertyName PropertyName propertyPath fieldName parameter param ' +
    'attribute target loc',
)
/** Keys of the errors in the payload of a GraphQL mutation. */
const payloadKeys = splitKeys('userErrors customerUserErrors checkoutUserErrors errors')

/**
 * The fields that a server rejected, at most 50. Servers send one of two shapes: an object of field names and their messages, such as
 * `fields`, `errors` or ASP.NET's `ModelState`, or a list of errors that name their field (JSON:API, RFC 9457, AJV, zod, Joi, yup,
 * class-validator, FastAPI, Spring, Google, Shopify). VTEX's checkout names some fields in its English message only.
 */
export function readFields(nodes: readonly object[]): FieldError[] | undefined {
  const search: Search = { found: [], seen: new Set(), remaining: 400 }
  for (const node of nodes) readNode(node, search)
  return search.found.length ? search.found : undefined
}

/** The path of the field that an error names, or `undefined`. */
export function readPath(error: unknown): string | undefined {
  for (const key of pathKeys) {
    const value = readProperty(error, key)
    // In a GraphQL error, a `path` of segments points into the response, not to a field of the request.
    const path = isList(value) && key === 'path' && isGraphQLError(error) ? undefined : spellPath(value, key)
    if (path !== undefined) return path
  }
  const source = readProperty(error, 'source')
  return spellPath(readProperty(source, 'pointer') ?? readProperty(source, 'parameter'))
}

function isGraphQLError(error: unknown): boolean {
  const has = (key: string) => readProperty(error, key) !== undefined
  const isValidationError = has('code') || has('type') || readProperty(error, 'name') === 'ValidationError'
  return has('extensions') || has('locations') || !isValidationError
}

function readNode(node: unknown, search: Search) {
  if (!visitOnce(node, search)) return
  if (isList(node)) addList(node, '', '', search)
  else readInside(node, search)
}

function readInside(node: object, search: Search) {
  for (const key of [...mapKeys, ...listKeys]) {
    const value = readProperty(node, key)
    if (isList(value)) visitOnce(value, search) && addList(value, '', key, search)
    else if (mapKeys.includes(key)) addMap(value, '', key, 0, search)
  }
  for (const key of ['extensions', 'zodError', 'details']) readNode(readProperty(node, key), search)
  // Some errors name one field. Apollo names an argument, Stripe a parameter.
  for (const key of ['field', 'argumentName', 'param']) add(spellPath(readProperty(node, key)), node, search)
  // Some codes of VTEX's checkout name their field in the English message only.
  if (/^(CHK00(37|38|99)|CHK0126|ORD00[67])$/.test(readText(node, 'code'))) {
    add(spellPath(readText(node, 'message').match(/^(?:The|Field) (\w+) (?:field|has) /)?.[1]), node, search)
  }
  // The payload of a GraphQL mutation may contain errors beside its result.
  for (const [, payload] of entries(readProperty(node, 'data'))) {
    for (const key of payloadKeys) {
      const list = readProperty(payload, key)
      if (isList(list) && visitOnce(list, search)) addList(list, '', key, search)
    }
  }
}

/** Adds the errors of a list. In class-validator an error has children: `base` is the path of their parent. */
function addList(list: readonly unknown[], base: string, key: string, search: Search) {
  for (const error of readList(list, maxFields)) {
    // A string in such a list is a field name. In `errors` it is a sentence.
    if (typeof error === 'string' && /fields|args/i.test(key)) add(spellPath(error), key, search)
    if (!visitOnce(error, search)) continue
    const pathKey = findPathKey(key)
    const path = readPath(error) ?? spellPath(readProperty(error, pathKey), pathKey)
    if (path === undefined) {
      readInside(error, search)
      continue
    }
    const missing = spellPath(readProperty(readProperty(error, 'params'), 'missingProperty'))
    const fullPath = join(base, path, missing)
    const children = readProperty(error, 'children')
    if (!readProperty(children, '0') || readProperty(error, 'constraints')) add(fullPath, error, search)
    if (isList(children)) addList(children, fullPath, key, search)
  }
}

/** The key by which the errors of some lists name their field. It counts only in these lists. */
function findPathKey(listKey: string): string {
  if (listKey === 'issues') return 'path'
  return /^invalid.?params$/i.test(listKey) ? 'name' : ''
}

/** Adds the fields of an object of field names and their messages. Under `fields` the value may be a code instead. */
function addMap(map: unknown, base: string, key: string, depth: number, search: Search) {
  // `error` and `details` may also be an error object or a list of other things.
  const holdsFieldsOnly = !/^(error|details)$/.test(key)
  for (const [name, value] of entries(map)) {
    const segment = name === '_errors' ? '' : spellPath(name)
    // VTEX sends the keys of a reCAPTCHA in `fields`.
    if (segment === undefined || /captcha/i.test(name) || search.remaining-- < 0) continue
    const path = join(base, segment)
    const first = isList(value) ? readProperty(value, '0') : value
    if (typeof first === 'string') {
      // Outside `fields` and `fieldErrors`, a string under one of these names describes the whole error.
      const isField = /^f/i.test(key) || !/^(code|message|type|title|detail|status|name|stack)$/i.test(name)
      if (isList(value)) add(path, value, search)
      else if (isField && holdsFieldsOnly && !depth) add(path, { code: value }, search)
    } else if (!holdsFieldsOnly) {
      // Not a field but another part of the error, which is one of the nodes itself.
    } else if (isErrorObject(first)) add(path, first, search)
    else if (depth < 6) addMap(value, path, key, depth + 1, search)
  }
}

function isErrorObject(error: unknown): boolean {
  return ['message', 'msg', 'error', 'code'].some((key) => typeof readProperty(error, key) === 'string')
}

/** Marks a value as visited. Returns whether to read it: each value once, up to the limits of the search. */
function visitOnce(value: unknown, { found, seen, remaining }: Search): value is object {
  if (!isObject(value) || seen.has(value) || seen.size > remaining || found.length >= maxFields) return false
  seen.add(value)
  return !isHostile(value)
}

function entries(value: unknown): [string, unknown][] {
  if (isList(value)) return readList(value, maxFields).map((element, index) => [String(index), element])
  return readKeys(value, maxFields).map((name) => [name, readProperty(value, name)])
}

function add(path: string | undefined, error: unknown, { found }: Search) {
  if (path === undefined || path.length > maxPathLength || found.length >= maxFields) return
  const code = readProperty(error, 'code') ?? readProperty(error, 'keyword')
  const field: FieldError = typeof code === 'string' && /^[^\s<>]{1,100}$/.test(code) ? { path, code } : { path }
  const same = found.find((other) => other.path === path && other.code === field.code)
  if (!same) found.push(field)
  fieldSources.set(same ?? field, [...((same && fieldSources.get(same)) ?? []), error])
}

function join(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join('.')
}

/**
 * Converts a JSON Pointer, a path with dots and brackets, or a list of segments to the spelling of `FieldError.path`. Returns
 * `undefined` for anything else, so that neither a message nor a value that the shopper entered is returned as a path.
 */
function spellPath(path: unknown, key = ''): string | undefined {
  const segments = readSegments(path)
  const names = segments?.flatMap(readNames)
  if (!names?.every((name) => /^(\d{1,4}|[\p{L}_$][\p{L}\d_$~/-]{0,63})$/u.test(name))) return undefined
  // A pointer or a list may start with the part of the request or of the JSON:API document that contains the field.
  if (segments && (segments.length > 1 || key === 'loc')) {
    const isRequestPart = /^(body|query|path|params|headers?|cookies?|input)$/.test(names[0] ?? '')
    if (isRequestPart && /^(loc|path|field)$/.test(key)) names.shift()
    else if (/^data,(attributes|relationships),/.test(String(names))) names.splice(0, 2)
  }
  return names.map((name) => name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase())).join('.')
}

function readSegments(path: unknown): unknown[] | undefined {
  // Some libraries send each segment as an object with a `key`.
  if (isList(path)) return readList(path, 20).map((segment) => readProperty(segment, 'key') ?? segment)
  if (typeof path !== 'string' || path.length > maxPathLength) return undefined
  // ASP.NET may put the name of the action's parameter before a property of C#. It is not part of the body.
  if (!/^#?(\/|$)/.test(path)) return [path.replace(/^[a-z]\w*\.(?=[A-Z][a-z])/, '')]
  return path
    .split('/')
    .slice(1)
    .map((part) => (path.startsWith('#') ? decode(part) : part).replace(/~1/g, '/').replace(/~0/g, '~'))
}

/** The names in a segment such as `items[0].id`. Returns an invalid name, a space, for a segment that is not a string or a number. */
function readNames(segment: unknown): string[] {
  if (typeof segment === 'number') return [String(segment)]
  if (typeof segment !== 'string' || segment.length > maxPathLength) return [' ']
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
