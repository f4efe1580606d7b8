import { readStatus } from '../status/statusKind'
import { readProperty } from './readProperty'

// Clients' and servers' names for it: fetch, axios and most; Node, undici and Nest; Spring; .NET; RTK Query, where its own status
// is a word; Shopify's clients; Python's.
const names = [
  'status',
  'statusCode',
  'httpStatus',
  'HttpStatusCode',
  'originalStatus',
  'networkStatusCode',
  'status_code',
]

/**
 * The status code in one object, 100 or above: by its name, by AWS's `$metadata.httpStatusCode`, GraphQL's `extensions.http.status`,
 * Boom's `output.statusCode`, in front of its reason phrase ('503 Service Unavailable'), or as a `code` of 400 to 599 (Feathers,
 * Google, JSend).
 */
export function readStatusCode(node: object): number | undefined {
  const read = (value: unknown) => readStatus(typeof value === 'string' ? value.replace(/^(\d{3}) \D.*/s, '$1') : value)
  for (const name of names) {
    const status = read(readProperty(node, name))
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
