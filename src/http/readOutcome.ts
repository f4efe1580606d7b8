import { readStatus, statusKind } from '../status/statusKind'
import { findHeaders } from './findHeaders'
import { isList } from './isList'
import type { Outcome } from './Outcome'
import { readFailure } from './readFailure'
import { readFields, readPath } from './readFields'
import { readHeader } from './readHeader'
import { readList } from './readList'
import { readProperty, readText } from './readProperty'
import type { Tree } from './readTree'
import { safeUrl } from './safeUrl'

const codeKeys = spell('code errorCode VLMErrorCode keyword authStatus type')
const requestIdKeys = spell('operationId requestId traceId correlationId digest')
const detailKeys = spell('reason detail message description errorDescription text title authStatus')
const requestIdHeaders = ['x-vtex-operation-id', 'x-request-id', 'x-amzn-requestid', 'x-trace-id', 'x-correlation-id']

/**
 * Reads whatever a request came back with: a status as a number or numeric string, a `Response`, the error of any client, a
 * body, a failed `fetch`, a timeout, a cancellation, or none of these. Total and synchronous: it never throws, and what
 * cannot be read is of kind `'unknown'`. The body of a `Response` is not touched; `readResponse` reads that.
 */
export function readOutcome(input: unknown): Outcome {
  const bare = readStatus(input)
  if (bare) return { kind: statusKind(bare), status: bare }

  const { tree, kind, status, retryAt, challenged, method, url } = readFailure(input)
  const { outer, answer } = tree
  const found = findHeaders(answer)
  const header = (name: string) => (found ? readHeader(found.headers, name) : undefined)
  // A text that was handed over alone needs no place for its words.
  const isText = readProperty(outer[0], 'message') === input
  const { detail, requestId, ...words } = readWords(isText ? [] : sort(tree))
  // The last is what a copy of our own `HttpError` keeps of its code.
  const code = words.code ?? readCode(header('x-vtex-error-code')) ?? detail?.match(/^HTTP \d{3} (\S+)$/)?.[1]
  const numbers = [
    ...outer.flatMap((node) => [readProperty(node, 'bodyStatus'), readProperty(node, 'status')]),
    code,
    detail?.match(/status(?: code)?:? (\d{3})\b/i)?.[1],
  ]
  return {
    kind,
    status,
    code: status || kind === 'unknown' ? code : undefined,
    requestId: requestId ?? requestIdHeaders.map((name) => readId(header(name))).find(Boolean),
    retryAt,
    detail,
    fields: readFields(outer),
    bodyStatus: numbers.map(readStatus).find((other = 0) => other > 399 && other < 600 && other !== status),
    location: status === 428 ? readLocation(outer, header('location')) : undefined,
    challenged: challenged || undefined,
    captchaRequired: (status === 403 && kind === 'actionRequired' && !challenged) || undefined,
    method,
    url,
  }
}

/** Code, id and text, each from the place nearest to the failure. */
function readWords(nodes: readonly object[]): Pick<Outcome, 'code' | 'detail' | 'requestId'> {
  const words: Pick<Outcome, 'code' | 'detail' | 'requestId'> = {}
  for (const node of nodes) {
    const [error, data, body, bodyText] = ['error', 'data', 'body', 'bodyText'].map((key) =>
      asText(readProperty(node, key)),
    )
    const detail = find(node, detailKeys, asText)
    const code = find(node, codeKeys, readCode) ?? (detail && readCode(error))
    // What a client calls its own failure is no code of the API.
    const own = code && /^(ERR_|UND_|E[A-Z]+$)/.test(code) && readProperty(node, 'stack')
    if (!own) words.code ??= code
    // What is no HTTP is no text of a server either.
    words.detail ??= (readText(node, 'code').startsWith('HPE_') ? detail : data) ?? body ?? bodyText ?? detail ?? error
    words.requestId ??= find(node, requestIdKeys, readId)
    if (words.code && words.detail && words.requestId) break
  }
  return words
}

/** An id as servers make them, and no sentence or address in its place. */
function readId(id: unknown): string | undefined {
  return match(id, /^[\w.:/+=|-]{1,128}$/)
}

/** What is said of one field comes after what the server says of all of them, and before what the client says. */
function sort({ inner, client }: Tree): readonly object[] {
  const listed = inner.filter(isList).flatMap((list) => readList(list, 50))
  const single = inner.filter((node) => listed.includes(node) && readPath(node) !== undefined)
  if (!single.length) return inner
  const others = inner.filter((node) => !single.includes(node))
  const thrown = others.filter((node) => client.includes(node))
  return [...others.filter((node) => !thrown.includes(node)), ...single, ...thrown]
}

/** Each name in camelCase, PascalCase and snake_case. */
function spell(names: string): string[] {
  return names
    .split(' ')
    .flatMap((name) => [
      name,
      name.replace(/^./, (letter) => letter.toUpperCase()),
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    ])
}

function find<T>(node: object, keys: readonly string[], read: (value: unknown, key: string) => T | undefined) {
  for (const key of keys) {
    const found = read(readProperty(node, key), key)
    if (found !== undefined) return found
  }
  return undefined
}

function readCode(value: unknown, key?: string): string | undefined {
  const code = typeof value === 'number' ? String(value) : match(value, /^[^\s<>]{1,200}$/)
  // A `type` is one in RFC 9457, where `about:blank` says nothing, and in FastStore. Others have media types there.
  return key === 'type' && !(code && /^(?!about:|(application|text)\/).*([:/]|Error$)/.test(code)) ? undefined : code
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value.slice(0, 1000) : undefined
}

function match(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined
}

/** Where the payment goes on, from VTEX's answer to the callback of a gateway, or from the header. */
function readLocation(nodes: readonly object[], header = ''): string | undefined {
  const found = nodes.flatMap((node) => [
    readProperty(readProperty(readProperty(node, 'RedirectResponseCollection'), '0'), 'redirectUrl'),
    readProperty(node, 'location'),
  ])
  // A header of this length was cut off.
  return [...found, header.length < 1000 && header].map(safeUrl).find(Boolean)
}
