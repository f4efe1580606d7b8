import { resolve } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

test('the offline banner is there without the network: no part of it is loaded later', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: ['src/components/OfflineBanner.tsx'],
    absWorkingDir: root,
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
