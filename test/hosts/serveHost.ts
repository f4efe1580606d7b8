import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'

export interface Host {
  url: string
  /** What the browser has asked for, other than pages. */
  requests: string[]
  /** A page with a body of one's own, at a path. */
  put: (path: string, body: string, headers?: Record<string, string>, head?: string) => void
  close: () => Promise<void>
}

/** Pages that load the built package as any shop would: one script, one sheet, nothing inline. */
export async function serveHost(): Promise<Host> {
  const script = await bundle()
  const pages = new Map<string, { html: string; headers: Record<string, string> }>()
  const requests: string[] = []
  const files: Record<string, [string, string]> = {
    '/app.js': ['text/javascript', script],
    '/app2.js': ['text/javascript', script],
    '/styles.css': ['text/css', readFileSync('dist/styles.css', 'utf8')],
  }
  const web = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    const page = pages.get(pathname)
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html)
      return
    }
    requests.push(pathname)
    const [type, text] = files[pathname] ?? []
    response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(text)
  })
  await new Promise<void>((done) => web.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(web.address() as AddressInfo).port}`,
    requests,
    put(path, body, headers = {}, head = '') {
      const sheet = '<link rel="stylesheet" nonce="one" href="/styles.css"><link rel="icon" href="/icon">'
      const title = '<meta name="viewport" content="width=device-width"><title>Shop</title>'
      const html = `<!doctype html><html lang="en"><head>${head}${title}${sheet}</head><body>${body}</body></html>`
      pages.set(path, { html, headers })
    },
    close: () =>
      new Promise((done) => {
        web.close(() => done())
        web.closeAllConnections()
      }),
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/hosts/app.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    // As a shop's bundler finds it: through the package's exports, not through our own compiler settings.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}
