// The built catalogue, served as any static host would serve it, and the stories in it.
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

/**
 * Read in the page of a story: what Storybook said about its end, or `null` while it is not there yet. It needs nothing but
 * the page, so that any driver of any browser can run it.
 */
export function readStory() {
  if (window.isTurning) return null
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__
  const last = (event) => channel?.last(event)?.[0]
  const missing = last('storyMissing') ?? last('configError')
  if (missing) return { status: 'error', failure: 'The catalogue could not show it.', violations: [] }
  const finished = last('storyFinished')
  if (!finished) return null
  const thrown = last('playFunctionThrewException') ?? last('storyThrewException') ?? last('storyErrored')
  const unhandled = last('unhandledErrorsWhilePlaying') ?? []
  const first = thrown ?? unhandled[0]
  const report = finished.reporters.find(({ type }) => type === 'a11y')
  const { parameters } = last('storyPrepared') ?? {}
  const { globals, storyGlobals } = last('globalsUpdated') ?? {}
  return {
    status: finished.status,
    // What follows on further lines is the whole page.
    failure: first && `${first.name ?? 'Error'}: ${first.message ?? first.description ?? first}`.split('\n')[0],
    axe: report?.result?.passes && countChecks(report.result),
    violations: (report?.result?.violations ?? []).map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ target }) => target.join(' ')),
    })),
    axeFailure: report?.result?.error && String(report.result.error.message ?? report.result.error),
    skip: parameters?.pictures?.skip,
    pinned: storyGlobals ?? {},
    size: parameters?.viewport?.options?.[globals?.viewport?.value]?.styles,
  }

  /** For each rule of axe, on how many elements it passed, failed, and could not decide. */
  function countChecks({ passes, violations, incomplete, inapplicable }) {
    const rules = {}
    const kinds = { passed: passes, failed: violations, undecided: incomplete }
    for (const [kind, found] of Object.entries(kinds)) {
      for (const { id, nodes } of found) {
        rules[id] ??= { passed: 0, failed: 0, undecided: 0 }
        rules[id][kind] += nodes.length
      }
    }
    const contrast = 'color-contrast-enhanced'
    return { rules, contrast: contrast in rules || inapplicable.some(({ id }) => id === contrast) }
  }
}
