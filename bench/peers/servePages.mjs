import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const icons =
  '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="CircleWavyWarning" viewBox="0 0 24 24"><path d="M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7v6M12 16v.1"/></symbol></svg>'

/** Serves each contender at `<id>.localhost`: a site of its own. FastStore's icons are in a file of the shop. */
export async function servePages(bundles) {
  const server = createServer(({ url, headers }, response) => {
    const id = headers.host.split('.')[0]
    const { page, style } = bundles[id] ?? {}
    const send = (type, text) => response.writeHead(200, { 'Content-Type': type }).end(text)
    if (url === '/page.js') return send('text/javascript', readFileSync(page))
    if (url === '/page.css') return send('text/css', existsSync(style) ? readFileSync(style) : '')
    if (url === '/icons.svg') return send('image/svg+xml', icons)
    if (url !== '/') return response.writeHead(404).end()
    send(
      'text/html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title><link rel="icon" href="data:,"><style>body{font:16px/1.5 sans-serif}</style><link rel="stylesheet" href="/page.css"><body><script src="/page.js"></script></body></html>`,
    )
  })
  await new Promise((done) => server.listen(0, done))
  return { port: server.address().port, close: () => server.close() }
}
