import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { entries } from '../../scripts/entries.mjs'
import { languageNames } from '../../src/messages/languages'

const modules = entries().filter(({ file }) => file.endsWith('.js'))
const pure = modules.filter(({ path }) => !/^\.(\/service-status|\/devtools.*)?$/.test(path)).map(({ name }) => name)
const adapters = modules.filter(({ path }) => path === './adapters/*').map(({ name }) => name)

/** The modules that a bundler pulls in for a piece of code. */
async function modulesOf(code: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    // As a shop's bundler finds it: through the package's exports, not through our own compiler settings.
    tsconfigRaw: {},
    external: ['react', 'react-dom', '@radix-ui/*'],
  })
  const [output] = Object.values(metafile.outputs)
  const bundled = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return [...bundled.map(([path]) => path), ...(output?.imports ?? []).map(({ path }) => path)]
}

test.each(pure)('%s brings no React', async (entry) => {
  expect((await modulesOf(`export * from '${entry}'`)).filter((path) => path.includes('react'))).toEqual([])
})

test.each(pure.filter((entry) => entry.includes('/locales/')))('%s brings no other language', async (entry) => {
  const modules = await modulesOf(`export * from '${entry}'`)
  const own = entry.slice('storefront-error-ui/'.length).replace(/locales\/(service|summary)/, '$1')
  expect(modules.filter((path) => /\/(locales|service|summary)\//.test(path))).toEqual([`dist/messages/${own}.js`])
})

test.each(adapters)('%s brings neither the library it is for, nor React, words or components', async (entry) => {
  const modules = await modulesOf(`export * from '${entry}'`)
  expect(modules.filter((path) => !/^dist\/(adapters|retry|http|status)\//.test(path))).toEqual([])
})

test('loadMessages is one file with English, and a file for each other language, without the names of the languages', async () => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export * from 'storefront-error-ui/locales'`, resolveDir: process.cwd() },
    bundle: true,
    splitting: true,
    outdir: 'out',
    write: false,
    metafile: true,
    format: 'esm',
    tsconfigRaw: {},
    charset: 'utf8',
  })
  const others = Object.keys(languageNames).filter((tag) => tag !== 'en')
  const inFile = (file = '') =>
    Object.keys(metafile.outputs[file]?.inputs ?? {}).filter((path) => /\/locales\/(?!en\.js)/.test(path))
  const files = Object.keys(metafile.outputs).filter((file) => inFile(file).length > 0)
  expect(files.flatMap(inFile).sort()).toEqual(others.map((tag) => `dist/messages/locales/${tag}.js`).sort())
  expect(files).toHaveLength(others.length)
  const code = outputFiles.map(({ text }) => text).join('')
  expect(Object.values(languageNames).filter((name) => code.includes(`"${name}"`))).toEqual([])
})

test('the front door brings English and no other language', async () => {
  const modules = await modulesOf(`export * from 'storefront-error-ui'`)
  expect(modules.filter((path) => path.includes('/locales/'))).toEqual([])
  expect(modules).toContain('dist/messages/english.js')
})

test('a banner brings neither the dialog nor the illustrations', async () => {
  const modules = (await modulesOf(`export { ErrorBanner } from 'storefront-error-ui'`)).join()
  expect(modules).not.toMatch(/radix|Illustration|ErrorPage|ErrorDialog/)
})

test('‘use client’ stands on the same modules as in the source', () => {
  const files = (folder: string, ending: RegExp) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => ending.test(file) && /^(['"])use client\1/.test(readFileSync(`${folder}/${file}`, 'utf8')))
      .map((file) => file.replace(ending, ''))
      .sort()
  const source = files('src', /\.tsx?$/)
  expect(source).toContain('components/ErrorBanner')
  expect(files('dist', /\.js$/)).toEqual(source)
})

test.each([...pure, 'storefront-error-ui'])('Node can import %s as it is', async (entry) => {
  expect(Object.keys(await import(/* @vite-ignore */ entry)).length).toBeGreaterThan(0)
})

/** Where the front door finds each of its names, types aside. */
const files = [...readFileSync('dist/index.js', 'utf8').matchAll(/import \{ (\w+) \} from "\.\/(.+)"/g)]

test('every public name is a file of its own name', async () => {
  const names = Object.keys(await import(/* @vite-ignore */ 'storefront-error-ui'))
  expect(files.map(([, name]) => name).sort()).toEqual(names.sort())
  for (const [, name, path] of files) expect(path).toMatch(new RegExp(`^(components|hooks)/${name}\\.js$`))
})

test.each(files.filter(([, name]) => name !== 'ErrorDialog').map(([, name, path]) => [name, path] as const))(
  '%s loads without a bundler, where a page knows where React is',
  async (_, path) => {
    const seen = new Set<string>()
    const visit = (file: string): string[] => {
      if (seen.has(file)) return []
      seen.add(file)
      const code = readFileSync(file, 'utf8')
      const imports = [...code.matchAll(/\b(?:import|export)\b[^'"`;]*?from\s*['"](.+?)['"]/g)].map(
        ([, from = '']) => from,
      )
      return imports.flatMap((from) => (from.startsWith('.') ? visit(join(dirname(file), from)) : [from]))
    }
    expect(visit(`dist/${path}`).filter((from) => from !== 'react')).toEqual([])
    for (const file of seen) expect(file).toMatch(/\.js$/)
  },
)
