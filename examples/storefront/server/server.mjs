import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { faultAnswer } from './faultAnswer.mjs'
import { createFaults } from './faults.mjs'
import { HttpProblem } from './HttpProblem.mjs'
import { readJson } from './readJson.mjs'
import { route } from './routes.mjs'
import { createShop } from './shop.mjs'
import { createStatusPage } from './statusPage.mjs'

const maxLog = 1000

/**
 * The example shop on one port: its API, the switch for what goes wrong at `/faults`, and its built files.
 *
 * @param {Map<string, { type: string, body: string | Uint8Array }>} [files] The built files by their path.
 */
export function createShopServer(files = new Map()) {
  const shop = createShop()
  const faults = createFaults()
  const statusPage = createStatusPage()
  /** Every request to the API, oldest first. */
  const requests = []

  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, async (request, response) => {
    // A browser sends a request again on its own when a connection that it reused breaks, which would hide a fault.
    response.setHeader('connection', 'close')
    response.setHeader('cache-control', 'no-store')
    try {
      await answer(request, response)
    } catch (error) {
      sendProblem(response, error)
    }
  })

  async function answer(request, response) {
    const { pathname: path, searchParams } = new URL(`http://localhost${request.url}`)
    if (path === '/faults') return send(response, await switchFaults(request))
    // The platform's page, and what the shop makes of it: neither is part of the API that fails.
    if (path === '/status-page/api/v2/summary.json') return send(response, { status: 200, json: statusPage.feed() })
    if (path === '/status-page' && request.method === 'GET' && request.headers.accept?.includes('text/html'))
      return sendStatusPage(response)
    if (path === '/status-page') return send(response, await switchStatus(request))
    if (path === '/service-status') return statusPage.answer(request, response)
    if (!path.startsWith('/api/')) return sendFile(response, request.method, path)

    requests.push({ at: Date.now(), method: request.method, path, search: searchParams.toString() })
    if (requests.length > maxLog) requests.shift()

    const carryOut = (readBody = () => readJson(request)) =>
      route({
        method: request.method,
        path,
        query: Object.fromEntries(searchParams),
        cartId: /checkout\.vtex\.com=__ofid=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1],
        shop,
        readBody,
      })

    const fault = faults.take(request, path)
    if (!fault) return send(response, await carryOut())
    if (fault.after) await carryOut()
    if (fault.kind === 'late') {
      // Read while there is somebody to read from.
      const body = await readJson(request)
      if (!response.closed) await once(response, 'close')
      await wait(fault.delay ?? 0, undefined, { ref: false })
      return carryOut(() => body)
    }
    if (fault.delay) await wait(fault.delay, undefined, { ref: false })
    if (fault.kind === 'slow') return send(response, await carryOut())
    if (fault.kind === 'drop') return request.socket.destroy()
    if (fault.kind === 'hang') return undefined
    const { headers, body } = await faultAnswer(fault.status, path, fault.retryAfter)
    return response.writeHead(fault.status, headers).end(body)
  }

  async function switchFaults(request) {
    if (request.method === 'PUT') faults.set(await readJson(request))
    else if (request.method === 'DELETE') faults.clear()
    else if (request.method !== 'GET') throw new HttpProblem(405, '2', 'Use GET, PUT or DELETE.')
    return { status: 200, json: faults.get() ?? {} }
  }

  async function switchStatus(request) {
    if (request.method === 'PUT') statusPage.set((await readJson(request)).says)
    else if (request.method !== 'GET') throw new HttpProblem(405, '2', 'Use GET or PUT.')
    return { status: 200, json: statusPage.get() }
  }

  function sendStatusPage(response) {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    })
    response.end(statusPage.html())
  }

  function sendFile(response, method, path) {
    if (method !== 'GET' && method !== 'HEAD') throw new HttpProblem(405, '2', 'Use GET.')
    // Every path without a file is a page of the shop, which routes in the browser.
    const file = files.get(path) ?? (/\.\w+$/.test(path) ? undefined : files.get('/index.html'))
    if (!file) throw new HttpProblem(404, '1', 'There is no such file.')
    response.writeHead(200, {
      'content-type': file.type,
      'content-security-policy': "default-src 'self'; img-src 'self' data:",
      'x-content-type-options': 'nosniff',
    })
    response.end(file.body)
  }

  return {
    shop,
    faults,
    statusPage,
    requests,
    /** Starts to listen; 0 takes any free port. Gives the address. */
    async listen(port = 0) {
      await new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, 'localhost', () => resolve(undefined))
      })
      const url = `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`
      statusPage.open(url)
      return url
    },
    /** Ends at once, whatever is still under way. */
    close() {
      return new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
    },
  }
}

function send(response, { status, json, headers = {} }) {
  if (json === undefined) return response.writeHead(status, headers).end()
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  return response.end(JSON.stringify(json))
}

function sendProblem(response, error) {
  if (response.headersSent || response.destroyed) return response.destroy()
  if (!(error instanceof HttpProblem)) console.error(error)
  const { status, code, message } =
    error instanceof HttpProblem ? error : new HttpProblem(500, '0', 'Something is wrong with the example server.')
  return send(response, { status, json: { error: { code, message, exception: null } } })
}
