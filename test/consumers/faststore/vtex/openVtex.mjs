import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { rawText } from '../../harness/gateway.mjs'
import { contentOf } from './content.mjs'
import { answerOf, newOrderForm } from './store.mjs'

/**
 * As much of VTEX as FastStore asks for, and another service, on one address. It fails as it is told to, by a part of a path.
 */
export async function openVtex() {
  /** @type {Map<string, { status?: number, retryAfter?: number, code?: string, drop?: boolean, delay?: number }>} */
  const faults = new Map()
  let requests = []
  let orderForm = newOrderForm()
  const unknown = new Set()

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost')
    const body = await readBody(request)
    const [, fault] = [...faults].find(([part]) => request.url.includes(part)) ?? []
    requests.push({ path: request.url, method: request.method, at: Date.now() })
    response.setHeader('connection', 'close')
    if (fault?.delay) await wait(fault.delay)
    if (fault?.drop) return request.socket.destroy()
    if (fault?.status) {
      if (fault.retryAfter) response.setHeader('retry-after', fault.retryAfter)
      response.setHeader('x-vtex-error-message', rawText)
      return answer(response, fault.status, { error: { code: fault.code ?? '1', message: rawText, exception: null } })
    }
    if (/\.(png|jpe?g|webp)$/.test(url.pathname))
      return response.writeHead(200, { 'content-type': 'image/png' }).end(pixel)
    const found = contentOf(url) ?? answerOf(url, body, orderForm)
    if (found === undefined) {
      unknown.add(`${request.method} ${request.url}`)
      return answer(response, 404, { message: 'unknown to the stand-in' })
    }
    if (url.pathname.startsWith('/api/checkout/'))
      response.setHeader('set-cookie', `checkout.vtex.com=__ofid=${orderForm.orderFormId}; path=/`)
    return answer(response, 200, found)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${server.address().port}`

  return {
    url,
    /** What the build and the server of the shop are told of it. */
    environment: {
      VTEX_URL: url,
      STORES_URL: url,
      NODE_OPTIONS: `--require ${import.meta.dirname}/toStandIn.cjs`,
    },
    /** A browser asks VTEX itself for pictures alone. */
    async route(context) {
      await context.route(/vtexassets\.com/, (route) => route.fulfill({ contentType: 'image/png', body: pixel }))
      // Scripts of third parties, of which there are none.
      await context.route(/\/~partytown\//, (route) => route.abort())
    },
    /** Makes requests fail whose address contains this, until they are mended. */
    fail: (part, fault) => faults.set(part, fault),
    mend: () => faults.clear(),
    timesOf: (part) => requests.filter(({ path }) => path.includes(part)).map(({ at }) => at),
    /** The items that VTEX has in the cart. */
    cart: () => orderForm.items.map(({ name, quantity }) => ({ name, quantity })),
    /** Puts a message into the next answer about the cart. */
    say: (message) => orderForm.messages.push(message),
    unknown,
    reset() {
      faults.clear()
      requests = []
      orderForm = newOrderForm()
    },
    close() {
      return new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
    },
  }
}

async function readBody(request) {
  let text = ''
  for await (const part of request) text += part
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function answer(response, status, json) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
