import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** Bytes of minified, gzipped JavaScript that an application downloads for these names, React aside. */
async function weigh(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    // As a shop's bundler finds it: through the package's exports, not through our own compiler settings.
    tsconfigRaw: {},
    target: 'es2022',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength
}

test.each([
  ['ErrorBanner', 7600],
  ['StatusNotice', 7600],
  ['ErrorPage', 8400],
  ['ErrorDialog', 17_400],
  ['RetryButton', 6600],
  ['StatusPageLink', 5100],
])('%s weighs at most %i bytes, English words and the reading of statuses included', async (name, limit) => {
  expect(await weigh(`export { ${name} } from 'storefront-error-ui'`)).toBeLessThanOrEqual(limit)
})

test.each([
  ['tanstack-query', 5100],
  ['swr', 5200],
  ['ky', 5600],
  ['axios', 5600],
  ['apollo', 5100],
])('the adapter for %s weighs at most %i bytes, the reading of failures included', async (name, limit) => {
  expect(await weigh(`export * from 'storefront-error-ui/adapters/${name}'`)).toBeLessThanOrEqual(limit)
})

test('the whole look weighs at most 3000 bytes', () => {
  expect(gzipSync(readFileSync('dist/styles.css'), { level: 9 }).byteLength).toBeLessThanOrEqual(3000)
})

test.each(readdirSync('dist/themes'))('the theme %s weighs at most 1000 bytes', (name) => {
  expect(gzipSync(readFileSync(`dist/themes/${name}`), { level: 9 }).byteLength).toBeLessThanOrEqual(1000)
})
