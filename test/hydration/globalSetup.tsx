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
    /** Address of a shop that answers 503, hangs at /hang, hangs up at /drop, and redirects at /moved. */
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
  return createServer((request, answer) => {
    if (request.url === '/hang') return
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
