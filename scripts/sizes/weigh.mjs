import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { entries, mainExports } from '../entries.mjs'

const root = join(import.meta.dirname, '../..')

/**
 * The size of every component, hook and entry point, in bytes: minified and gzipped, with all that it imports except React.
 * What a dynamic `import()` loads later is not counted. Reads `dist`.
 */
export async function weigh() {
  const scripts = entries().filter(({ file }) => file.endsWith('.js'))
  const sheets = entries().filter(({ file }) => file.endsWith('.css'))
  const codes = [
    ...mainExports().map(({ name }) => [name, `export { ${name} } from 'storefront-error-ui'`]),
    ...scripts.map(({ name }) => [name, `export * from '${name}'`]),
  ]
  const sizes = await Promise.all(codes.map(async ([name, code]) => [name, gzip(await bundle(code))]))
  return Object.fromEntries([...sizes, ...sheets.map(({ name, file }) => [name, gzip(readFileSync(join(root, file)))])])
}

async function bundle(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'entry.js' },
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    // As a bundler of a shop resolves it: by the exports of the package, not by the paths of our tsconfig.json.
    tsconfigRaw: {},
    target: 'es2022',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return loadedFirst(outputFiles)
}

/** The entry file, and the chunks that it imports statically. */
function loadedFirst(files) {
  const entry = files.find(({ path }) => path.endsWith('stdin.js'))
  const seen = new Set([entry])
  for (const { text } of seen) {
    for (const [, name] of text.matchAll(/\b(?:from|import)"\.\/([^"]+)"/g)) {
      seen.add(files.find(({ path }) => path.endsWith(name)))
    }
  }
  return Buffer.concat([...seen].map(({ contents }) => contents))
}

function gzip(contents) {
  return gzipSync(contents, { level: 9 }).byteLength
}
