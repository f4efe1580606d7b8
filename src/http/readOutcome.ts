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

const codeKeys = allSpellings('code errorCode VLMErrorCode keyword authStatus type')
const requestIdKeys = allSpellings('operationId requestId traceId correlationId digest')
const detailKeys = allSpellings('reason detail message description errorDescription text title authStatus')
const requestIdHeaders = ['x-vtex-operation-id', 'x-request-id', 'x-amzn-requestid', 'x-trace-id', 'x-correlation-id']

/**
 * Reads the result of a request: a status as a number or a numeric string, a `Response`, the error of any client, a body, a failed
 * `fetch`, a timeout or a cancellation. The kind is `'unknown'` for anything else. Synchronous, and never throws. Does not read the
 * body of a `Response`: use `readResponse` for that.
 */
export function readOutcome(input: unknown): Outcome {
  const statusCode = readStatus(input)
  if (statusCode) return { kind: statusKind(statusCode), status: statusCode }

  const { tree, kind, status, retryAt, challenged, method, url } = readFailure(input)
  const { outer, response } = tree
  const found = findHeaders(response)
  const header = (name: string) => (found ? readHeader(found.headers, name) : undefined)
  // If the input is an error message, the caller has its text already, and code and detail would repeat it.
  const isMessage = readProperty(outer[0], 'message') === input
  const { detail, requestId, ...apiError } = readApiError(isMessage ? [] : sortByRelevance(tree))
  // A copy of an `HttpError` has its code only in the message.
  const code = apiError.code ?? readCode(header('x-vtex-error-code')) ?? detail?.match(/^HTTP \d{3} (\S+)$/)?.[1]
  const bodyStatuses = [
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
    bodyStatus: bodyStatuses.map(readStatus).find((other = 0) => other > 399 && other < 600 && other !== status),
    location: status === 428 ? readLocation(outer, header('location')) : undefined,
    challenged: challenged || undefined,
    captchaRequired: (status === 403 && kind === 'actionRequired' && !challenged) || undefined,
    method,
    url,
  }
}

type ApiError = Pick<Outcome, 'code' | 'detail' | 'requestId'>

/** Reads the error that an API sent. Each property is from the first object that has it. */
function readApiError(nodes: readonly object[]): ApiError {
  const apiError: ApiError = {}
  for (const node of nodes) {
    const [error, data, body, bodyText] = ['error', 'data', 'body', 'bodyText'].map((key) =>
      asText(readProperty(node, key)),
    )
    const detail = find(node, detailKeys, asText)
    const code = find(node, codeKeys, readCode) ?? (detail && readCode(error))
    // A client's own code, such as `ERR_NETWORK`, is not a code of the API.
    const isClientCode = code && /^(ERR_|UND_|E[A-Z]+$)/.test(code) && readProperty(node, 'stack')
    if (!isClientCode) apiError.code ??= code
    // After an error of Node's HTTP parser, `data` is not a body.
    apiError.detail ??=
      (readText(node, 'code').startsWith('HPE_') ? detail : data) ?? body ?? bodyText ?? detail ?? error
    apiError.requestId ??= find(node, requestIdKeys, readId)
    if (apiError.code && apiError.detail && apiError.requestId) break
  }
  return apiError
}

/** A text that looks like an id. Spaces and `@` show that it is a sentence or an e-mail address. */
function readId(id: unknown): string | undefined {
  return match(id, /^[\w.:/+=|-]{1,128}$/)
}

/** Sorts the objects: errors about the whole request first, then errors about one field, then the client's own error. */
function sortByRelevance({ inner, client }: Tree): readonly object[] {
  const listed = inner.filter(isList).flatMap((list) => readList(list, 50))
  const fieldErrors = inner.filter((node) => listed.includes(node) && readPath(node) !== undefined)
  if (!fieldErrors.length) return inner
  const others = inner.filter((node) => !fieldErrors.includes(node))
  const clientErrors = others.filter((node) => client.includes(node))
  return [...others.filter((node) => !clientErrors.includes(node)), ...fieldErrors, ...clientErrors]
}

/** Returns each name, separated by spaces, in camelCase, PascalCase and snake_case. */
function allSpellings(names: string): string[] {
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
  // A `type` is a code in RFC 9457, except `about:blank`, and in FastStore. Other servers put a media type there.
  return key === 'type' && !(code && /^(?!about:|(application|text)\/).*([:/]|Error$)/.test(code)) ? undefined : code
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value.slice(0, 1000) : undefined
}

function match(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined
}

/** The URL of the next payment step, from VTEX's response to a gateway's callback, or from the `Location` header. */
function readLocation(nodes: readonly object[], header = ''): string | undefined {
  const found = nodes.flatMap((node) => [
    readProperty(readProperty(readProperty(node, 'RedirectResponseCollection'), '0'), 'redirectUrl'),
    readProperty(node, 'location'),
  ])
  // `readHeader` cuts a header at 1000 characters, so a longer URL is incomplete.
  return [...found, header.length < 1000 && header].map(safeUrl).find(Boolean)
}
