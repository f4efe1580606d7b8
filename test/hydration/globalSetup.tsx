import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { version } from 'react'
import { renderToString } from 'react-dom/server'
import type { TestProject } from 'vitest/node'
import { scenes } from './scenes'

declare module 'vitest' {
  interface ProvidedContext {
    /** By scene, what a server sends. */
    markup: Record<string, string>
    /** Where and with what the markup was made. */
    server: { react: string; hasDocument: boolean }
    /**
     * Address of a shop that answers 503, hangs at /hang, hangs up at /drop, in the middle of a body at /cut, and redirects at /moved. /answer does as its
     * query says: `status`, `after` for Retry-After, `good` for all but the first so many, `cors=no`. /requests lists when
     * others came for the same host, in epoch milliseconds; any name below `localhost` is a host.
     */
    shop: string
    /** A port of this machine that nothing listens on. */
    closedPort: number
  }
}

/** Does what a browser cannot: renders the scenes in Node, and answers badly. */
export default async function setup({ provide }: TestProject) {
  const entries = Object.entries(scenes).map(([name, scene]) => [name, renderToString(scene)])
  provide('markup', Object.fromEntries(entries))
  provide('server', { react: version, hasDocument: typeof document !== 'undefined' })

  const closed = await listen(createServer())
  await new Promise((done) => closed.server.close(done))
  provide('closedPort', closed.port)

  const shop = await listen(badShop())
  provide('shop', `http://127.0.0.1:${shop.port}`)
  return () => {
    shop.server.closeAllConnections()
    shop.server.close()
  }
}

function badShop() {
  const requests = new Map<string, number[]>()
  return createServer((request, answer) => {
    const { host, pathname, searchParams: query } = new URL(`http://${request.headers.host}${request.url}`)
    const times = requests.get(host) ?? []
    if (request.method === 'OPTIONS') {
      const allowed = { 'Access-Control-Allow-Methods': '*', 'Access-Control-Allow-Headers': 'Content-Type' }
      answer.writeHead(204, { 'Access-Control-Allow-Origin': '*', ...allowed }).end()
      return
    }
    if (pathname === '/requests') {
      answer.setHeader('Access-Control-Allow-Origin', '*').end(JSON.stringify(times))
      return
    }
    if (pathname === '/answer') {
      requests.set(host, [...times, Date.now()])
      if (query.get('cors') !== 'no') answer.setHeader('Access-Control-Allow-Origin', '*')
      answer.setHeader('Access-Control-Expose-Headers', 'Retry-After')
      const after = query.get('after')
      if (after) answer.setHeader('Retry-After', after)
      const isGood = query.has('good') && times.length >= Number(query.get('good'))
      answer.writeHead(isGood ? 200 : Number(query.get('status')), { 'Content-Type': 'application/json' })
      answer.end(isGood ? '{"data":{"name":"Tea"}}' : '{"message":"Object reference not set"}')
      return
    }
    if (request.url === '/hang') return
    if (request.url === '/cut') {
      const headers = {
        'Access-Control-Allow-Origin': '*',
        'Content-Type': 'application/json',
        'Content-Length': '500',
      }
      answer.writeHead(200, headers).write('{"items":[')
      setTimeout(() => request.socket.destroy(), 20)
      return
    }
    if (request.url === '/drop') {
      request.socket.destroy()
      return
    }
    answer.setHeader('Access-Control-Allow-Origin', '*')
    if (request.url !== '/hidden') answer.setHeader('Access-Control-Expose-Headers', 'Retry-After')
    if (request.url === '/moved') answer.writeHead(302, { Location: '/cart' })
    else answer.writeHead(503, { 'Retry-After': '5' })
    answer.end('Object reference not set')
  })
}

async function listen(server: ReturnType<typeof createServer>) {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, port: (server.address() as AddressInfo).port }
}
