import { readStatus } from '../status/statusKind'
import { readProperty } from './readProperty'

// fetch, axios and most others; Node, undici and Nest; Spring; .NET; RTK Query, whose `status` may be a word; Shopify's clients;
// Python's clients.
const keys = [
  'status',
  'statusCode',
  'httpStatus',
  'HttpStatusCode',
  'originalStatus',
  'networkStatusCode',
  'status_code',
]

/**
 * The status code in one object, 100 or above. Reads the keys in `keys`. A string may contain the reason phrase too, such as
 * '503 Service Unavailable'. For an error, 400 to 599, it also reads GraphQL's `extensions.http.status`, AWS's
 * `$metadata.httpStatusCode`, Boom's `output.statusCode`, and a numeric `code` (Feathers, Google, JSend).
 */
export function readStatusCode(node: object): number | undefined {
  const read = (value: unknown) => readStatus(typeof value === 'string' ? value.replace(/^(\d{3}) \D.*/s, '$1') : value)
  for (const key of keys) {
    const status = read(readProperty(node, key))
    if (status !== undefined && status > 99) return status
  }
  const http = readProperty(node, 'http')
  const status = read(
    readProperty(http, 'status') ??
      readProperty(http, 'statusCode') ??
      readProperty(readProperty(node, '$metadata'), 'httpStatusCode') ??
      readProperty(readProperty(node, 'output'), 'statusCode') ??
      readProperty(node, 'code'),
  )
  return status && status > 399 && status < 600 ? status : undefined
}
