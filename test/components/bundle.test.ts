import { resolve } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test.each([
  ['the fallback is there where code cannot be loaded', 'ErrorFallback'],
  ['the offline banner is there without the network', 'OfflineBanner'],
])('%s: no part of it is loaded later', async (_, component) => {
  const { metafile, outputFiles } = await build({
    entryPoints: [`src/components/${component}.tsx`],
    absWorkingDir: resolve(import.meta.dirname, '../..'),
    outdir: 'out',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
  })
  expect(outputFiles).toHaveLength(1)
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  expect(imports.length).toBeGreaterThan(10)
  expect(imports.filter(({ kind }) => kind !== 'import-statement')).toEqual([])
})
