import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const banner = "export { ErrorBanner } from './src/components/ErrorBanner'\n"
const status = [
  "export { ServiceStatusProvider, serviceStatusSource } from './src/components/serviceStatus'",
  "export { servicePtBR } from './src/messages/service/pt-BR'",
].join('\n')

/** What a page loads first of a piece of code: its bytes, minified and gzipped, and the modules in it. */
async function load(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const outputs = Object.entries(metafile.outputs)
  const [entry] = outputs.find(([, { entryPoint }]) => entryPoint === '<stdin>') as (typeof outputs)[number]
  const first = new Set([entry])
  for (const path of first)
    for (const { kind, path: next } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && next in metafile.outputs) first.add(next)
  const files = outputFiles.filter(({ path }) => [...first].some((name) => path.endsWith(name)))
  const bytes = gzipSync(Buffer.concat(files.map(({ contents: own }) => own)), { level: 9 }).length
  const modules = [...first].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}))
  return { bytes, modules }
}

test('a banner that knows of the status page loads at most 1.5 kB more', async () => {
  const [alone, all] = await Promise.all([load(banner), load(banner + status)])
  expect(all.bytes - alone.bytes).toBeGreaterThan(500)
  expect(all.bytes - alone.bytes).toBeLessThanOrEqual(1500)
  // What reads, asks and shows is loaded with the first failure.
  expect(all.modules.filter((path) => /read|ask|Line|vtexComponents/i.test(path) && /live|Service/.test(path))).toEqual(
    [],
  )
})

test('nothing of it is in a banner, nor in anything else of the main entry point', async () => {
  const { modules } = await load("export * from './src/index'")
  expect(modules.filter((path) => /src\/live|ervice/.test(path))).toEqual([])
})
