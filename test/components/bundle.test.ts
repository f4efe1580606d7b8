import { resolve } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('the fallback is there where code cannot be loaded: no part of it is loaded later', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: ['src/components/ErrorFallback.tsx'],
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
