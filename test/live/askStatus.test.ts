import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { askStatus } from '../../src/live/askStatus'
import { failing } from './feeds'

// Against a real server. What a server may do to whoever asks it.

const feed = JSON.stringify(failing['Statuspage: summary.json'])
const requests: IncomingMessage[] = []
const ended: Promise<unknown>[] = []

const answers: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/feed': (response) => response.setHeader('content-type', 'application/json').end(feed),
  '/text': (response) => response.setHeader('content-type', 'text/plain').end(`\uFEFF${feed}`),
  '/utf16': (response) => response.end(Buffer.from(`\uFEFF${feed}`, 'utf16le')),
  '/utf16be': (response) => response.end(Buffer.from(`\uFEFF${feed}`, 'utf16le').swap16()),
  '/slow': (response) => setTimeout(() => response.end(feed), 1000),
  '/silent': () => {},
  '/dripping': (response) => {
    const timer = setInterval(() => response.write(' '), 200)
    response.on('close', () => clearInterval(timer))
  },
  '/endless': (response) => {
    const part = ' '.repeat(16_384)
    const write = () => {
      while (!response.destroyed && response.write(part));
    }
    response.on('drain', write)
    write()
  },
  '/bomb': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000_000, ' '))),
  '/html': (response) => response.setHeader('content-type', 'text/html').end('<!DOCTYPE html><title>Status</title>'),
  '/missing': (response) => response.writeHead(404).end(feed),
  '/limited': (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
  '/moved': (response) => response.writeHead(302, { location: '/feed' }).end(),
  '/circle': (response) => response.writeHead(302, { location: '/circle' }).end(),
  '/reset': (response) => response.socket?.destroy(),
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '5000' })
    response.write(feed.slice(0, 200), () => response.socket?.destroy())
  },
  '/nothing': (response) => response.writeHead(204).end(),
}

const server = createServer((request, response) => {
  requests.push(request)
  ended.push(once(response, 'close'))
  answers[request.url as string]?.(response, request)
})
let address = ''

beforeAll(async () => {
  server.listen(0, 'localhost')
  await once(server, 'listening')
  address = `http://localhost:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  requests.length = ended.length = 0
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test.each(['/feed', '/text', '/utf16', '/utf16be', '/slow', '/moved'])('%s is read', async (path) => {
  const { status } = await askStatus(address + path)
  expect(status?.incidents.map(({ name }) => name)).toEqual(['Orders fail'])
})

test.each(['/html', '/missing', '/circle', '/reset', '/cut', '/nothing', '/bomb'])('%s says nothing', async (path) => {
  expect((await askStatus(address + path)).status).toBeUndefined()
})

test.each(['/silent', '/dripping'])(
  '%s takes five seconds, and the connection is closed',
  async (path) => {
    const start = performance.now()
    expect(await askStatus(address + path)).toEqual({})
    expect(performance.now() - start).toBeGreaterThan(4900)
    expect(performance.now() - start).toBeLessThan(8000)
    await ended[0]
  },
  15_000,
)

test('of an endless body, 64 KiB are read, and the connection is closed', async () => {
  const start = performance.now()
  expect((await askStatus(`${address}/endless`)).status).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(4000)
  await ended[0]
})

test('says when the page wants to be asked again', async () => {
  const { retryAt } = await askStatus(`${address}/limited`)
  expect(((retryAt as number) - Date.now()) / 1000).toBeCloseTo(120, -1)
})

describe('what is sent', () => {
  test('has no cookie, no referrer, no credentials and nothing but the path', async () => {
    await askStatus(`${address}/feed`)
    const [request] = requests
    expect(request?.method).toBe('GET')
    expect(request?.url).toBe('/feed')
    for (const name of ['cookie', 'referer', 'authorization', 'origin'])
      expect(request?.headers[name], name).toBeUndefined()
  })
})
