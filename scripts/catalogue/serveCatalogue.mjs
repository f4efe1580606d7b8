// The built catalogue, as any static host would serve it, and the stories in it.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves the catalogue on a free port, and `extra` folders by the first part of their path. */
export async function serveCatalogue(extra = {}) {
  const root = process.env.CATALOGUE ?? 'storybook-static'
  if (!existsSync(join(root, 'iframe.html'))) {
    throw new Error('The catalogue is not built yet. Run `npm run build-storybook` first.')
  }
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)).slice(1)
    const [first, ...rest] = path.split('/')
    const file = extra[first] ? join(extra[first], ...rest) : join(root, path)
    try {
      const body = await readFile(file)
      // Names of assets carry a hash, and hundreds of pages ask for the same ones.
      const age = extname(file) === '.html' ? 0 : 3600
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': `max-age=${age}`,
      })
      response.end(body)
    } catch {
      response.writeHead(404)
      response.end()
    }
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const { entries } = JSON.parse(await readFile(join(root, 'index.json'), 'utf8'))
  return {
    root,
    address: `http://127.0.0.1:${server.address().port}`,
    stories: Object.values(entries)
      .filter(({ type }) => type === 'story')
      .map(({ id, title, name, tags }) => ({ id, title: `${title}: ${name}`, plays: tags.includes('play-fn') })),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Where a story stands by itself, with the toolbar set as `globals` say. */
export function storyAddress(address, id, globals = {}, query = '') {
  const set = Object.entries(globals).map(([name, value]) => `${name}:${value}`)
  return `${address}/iframe.html?id=${id}&viewMode=story&globals=${set.join(';')}${query}`
}
