import { expect, test } from 'vitest'
import { documentedStatuses } from '../../src/status/documentedStatuses'
import { statusKind } from '../../src/status/statusKind'

test('lists the fifteen documented statuses in order, with the reason phrases registered with IANA', () => {
  expect(documentedStatuses.map(({ status, reason }) => `${status} ${reason}`)).toEqual([
    '200 OK',
    '201 Created',
    '202 Accepted',
    '204 No Content',
    '205 Reset Content',
    '400 Bad Request',
    '401 Unauthorized',
    '403 Forbidden',
    '404 Not Found',
    '405 Method Not Allowed',
    '429 Too Many Requests',
    '500 Internal Server Error',
    '502 Bad Gateway',
    '503 Service Unavailable',
    '504 Gateway Timeout',
  ])
})

test('gives each documented status a kind of its own, the same that statusKind gives', () => {
  for (const { status, kind } of documentedStatuses) expect(statusKind(status), String(status)).toBe(kind)
  expect(new Set(documentedStatuses.map(({ kind }) => kind)).size).toBe(15)
})
