import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { bundleAsync } from 'lightningcss'

/** Serves one empty page with our sheet and the app that puts the cases into it. */
export async function servePages(): Promise<{ url: string; close: () => Promise<void> }> {
  const [script, { code }] = await Promise.all([bundle(), bundleAsync({ filename: 'src/styles.css' })])
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>Shop</title>
<style data-sheet="before"></style><style>${code}</style><style data-sheet="after"></style></head>
<body></body><script src="/app.js"></script></html>`
  const server = createServer((request, response) => {
    const isScript = request.url === '/app.js'
    response
      .writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' })
      .end(isScript ? script : html)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/pages/app.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}
