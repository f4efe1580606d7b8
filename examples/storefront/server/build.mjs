import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { build } from 'vite'

const folder = join(import.meta.dirname, '..')
const library = join(folder, '../../dist')

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Builds the shop in memory: its files by their path. Throws if the library has not been built. */
export async function buildShop() {
  for (const file of ['index.js', 'styles.css']) {
    if (!existsSync(join(library, file))) {
      throw new Error(`The library's dist/${file} is missing. Run "npm run build" in the root folder first.`)
    }
  }
  // Vite takes React's production build by this variable alone, and a test runner sets it to "test".
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    const result = await build({ root: folder, logLevel: 'warn', build: { write: false } })
    const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (result)
    return new Map(
      output.map((file) => [
        `/${file.fileName}`,
        {
          type: types[extname(file.fileName)] ?? 'application/octet-stream',
          body: file.type === 'chunk' ? file.code : file.source,
        },
      ]),
    )
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}
