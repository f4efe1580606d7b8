import { readFile } from 'node:fs/promises'
import { createServer, request as send } from 'node:http'
import { extname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What an API's own text tends to look like, and why a shopper must never see it. */
export const rawText = 'Object reference not set to an instance of an object'

const products = [
  { id: '1', name: 'Oak stool' },
  { id: '2', name: 'Linen lamp' },
]

/**
 * The one address of a shop: its API, which fails as it is told to, and its pages, from files or from the app's server.
 * The app's server asks the same API. With `isOnly`, there is no API here: the app's server has it.
 */
export async function openGateway({ isOnly = false } = {}) {
  /** @type {Map<string, { status?: number, retryAfter?: number, drop?: boolean, delay?: number }>} */
  const faults = new Map()
  let requests = []
  let sendPage = (_request, response) => response.writeHead(503).end()

  const server = createServer(async (request, response) => {
    const { pathname: path } = new URL(request.url, 'http://localhost')
    if (isOnly || !path.startsWith('/api/')) return sendPage(request, response, path)

    // A browser sends a request again on its own when a connection that it reused breaks, which would hide a fault.
    response.setHeader('connection', 'close')
    response.setHeader('cache-control', 'no-store')
    const { status, retryAfter, drop, delay = 0 } = faults.get(path) ?? {}
    await wait(delay)
    requests.push({ path, at: Date.now() })
    if (drop) return request.socket.destroy()
    if (retryAfter) response.setHeader('retry-after', retryAfter)
    if (status) return answer(response, status, { Message: rawText })
    const found = find(path)
    return answer(response, found ? 200 : 404, found ?? { Message: rawText })
  })
  await new Promise((resolve) => server.listen(0, 'localhost', resolve))

  return {
    url: `http://localhost:${server.address().port}`,
    /** Makes a path of the API fail until it is mended. */
    fail(path, fault) {
      faults.set(path, fault)
    },
    mend() {
      faults.clear()
    },
    /** When a path of the API was asked, in epoch milliseconds. */
    timesOf: (path) => requests.filter((request) => request.path === path).map(({ at }) => at),
    reset() {
      faults.clear()
      requests = []
    },
    serveFiles(folder, fallback) {
      sendPage = (_request, response, path) => sendFile(response, folder, path, fallback, faults)
    },
    forwardTo(port) {
      sendPage = (request, response) => forward(request, response, port)
    },
    close() {
      return new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
    },
  }
}

function find(path) {
  if (path === '/api/shop') return { name: 'Shop' }
  if (path === '/api/products') return products
  return products.find(({ id }) => path === `/api/products/${id}`)
}

function answer(response, status, json) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** Every path without an ending is a page. */
async function sendFile(response, folder, path, fallback, faults) {
  const page = path === '/' || (fallback && !extname(path))
  const file = page ? (fallback ?? 'index.html') : path
  const body = faults.has(path) ? undefined : await readFile(join(folder, file)).catch(() => undefined)
  response.writeHead(body ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
  response.end(body)
}

function forward(request, response, port) {
  const { method, headers, url: path } = request
  const onward = send({ host: 'localhost', port, method, headers, path }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  response.on('close', () => onward.destroy())
  request.pipe(onward)
}
