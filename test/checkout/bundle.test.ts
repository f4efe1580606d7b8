import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const languages = readdirSync(resolve(root, 'src/checkout/words')).map((file) => file.replace('.ts', ''))

async function bundle(names: string, tag?: string) {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `export { ${names} } from './src/checkout/index.ts'\n${tag ? `export * from './src/checkout/words/${tag}.ts'` : ''}`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    tsconfigRaw: {},
    target: 'es2022',
  })
  const [output] = Object.values(metafile.outputs)
  const modules = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength,
    modules: modules.map(([path]) => path),
    external: output?.imports ?? [],
  }
}

test.each(languages)('the checkout in %s weighs less than 4.6 kB and brings no other language', async (tag) => {
  const { bytes, modules, external } = await bundle('checkoutReasons', tag)
  expect(bytes).toBeLessThan(4600)
  expect(modules.filter((path) => path.includes('/words/'))).toEqual([`src/checkout/words/${tag}.ts`])
  expect(modules.filter((path) => !path.startsWith('src/checkout/'))).toEqual([])
  expect(external).toEqual([])
})

test('telling the situation alone brings no words at all', async () => {
  const { modules } = await bundle('checkoutSituation')
  expect(modules.sort()).toEqual(['src/checkout/checkoutCodes.ts', 'src/checkout/checkoutSituation.ts'])
})
