import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { libraryFrom, stylesFromSass } from './plugins.mjs'

const here = import.meta.dirname

/** Bundles one contender into the folder `out`, for the page and for the server, and weighs it: gives the files, and the sizes in bytes. */
export async function bundle({ id, needsProvider = false }, dist, out) {
  const scene = `import * as scene from './scenes/${id}.jsx'\n`
  const shared = {
    bundle: true,
    minify: true,
    absWorkingDir: here,
    jsx: 'transform',
    jsxFactory: 'createElement',
    jsxFragment: 'Fragment',
    inject: [join(here, 'jsx.mjs')],
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'empty', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty', '.png': 'empty' },
    plugins: [libraryFrom(dist), stylesFromSass()],
    logLevel: 'error',
  }
  const stdin = (contents) => ({ contents: scene + contents, resolveDir: here, sourcefile: 'entry.mjs' })
  const page = join(out, `${id}.page.js`)
  const server = join(out, `${id}.server.cjs`)
  await build({
    ...shared,
    stdin: stdin(`import { pageOf } from './page.mjs'\nglobalThis.bench = pageOf(scene)`),
    outfile: page,
    format: 'iife',
  })
  await build({
    ...shared,
    stdin: stdin(`import { serve } from './server.mjs'\nserve(scene, ${needsProvider})`),
    outfile: server,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    define: { ...shared.define, 'import.meta.url': '"file:///"' },
  })
  const { outputFiles } = await build({
    ...shared,
    stdin: stdin('export { scene }'),
    outdir: 'weighed',
    write: false,
    format: 'esm',
    splitting: true,
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
  })
  return { page, style: page.replace(/js$/, 'css'), server, ...weigh(outputFiles) }
}

/** The entry with the chunks that it loads at once, and the styles, with gzip. */
function weigh(files) {
  const entry = files.find(({ path }) => path.endsWith('stdin.js'))
  const loaded = new Set([entry])
  for (const { text } of loaded) {
    for (const [, name] of text.matchAll(/\b(?:from|import)"\.\/([^"]+)"/g)) {
      loaded.add(files.find(({ path }) => path.endsWith(name)))
    }
  }
  const gzip = (list) =>
    list.length ? gzipSync(Buffer.concat(list.map(({ contents }) => contents)), { level: 9 }).length : 0
  return { js: gzip([...loaded]), css: gzip(files.filter(({ path }) => path.endsWith('stdin.css'))) }
}
