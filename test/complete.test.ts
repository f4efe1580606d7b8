import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entries, mainExports } from '../scripts/entries.mjs'
import { readPromises } from '../scripts/sizes/promises.mjs'
import sizes from './package/sizes.json'

// What every component, hook, entry point and adapter of the package has. The lists come from src/index.ts and package.json.

const read = (path: string) => readFileSync(path, 'utf8')
const readAll = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(ending))
    .map((path) => read(join(folder, path)))
    .join('\n')

const shop = read('test/types/shop.tsx')
const llms = read('llms.txt')
const docs = read('README.md') + readAll('docs', '.md')
const stories = readAll('stories', '.tsx')
const trees = ['tree', 'retryTree'].map((name) => read(`test/accessibility/${name}.test.tsx`)).join('\n')
const components = mainExports().filter(({ room }) => room === 'components')
const modules = entries().filter(({ source }) => source.endsWith('.ts'))
const adapters = entries().filter(({ path }) => path === './adapters/*')
const adapterName = (entry: { name: string }) => entry.name.replace(/.*\//, '')

/** Those that lack something, by name. */
function lacking<Part extends { name: string }>(parts: Part[], has: (part: Part) => boolean): string[] {
  return parts.filter((part) => !has(part)).map(({ name }) => name)
}

/** Whether a text has a name in backticks, alone or with arguments. */
const names = (text: string, name: string) => new RegExp(`\`${name}\\b`).test(text)

test('the lists are read from the files', () => {
  expect(mainExports()).toContainEqual({ name: 'ErrorBanner', room: 'components' })
  expect(adapters.map(({ source }) => source)).toEqual(
    readdirSync('src/adapters').map((file) => `src/adapters/${file}`),
  )
  for (const { source } of entries()) expect(existsSync(source), source).toBe(true)
})

// test/server.ssr.test.tsx renders each on a server, which the compiler checks.
describe('every component and hook of the main entry point', () => {
  test('has a test of its own', () => {
    expect(lacking(mainExports(), ({ name, room }) => existsSync(`test/${room}/${name}.test.tsx`))).toEqual([])
  })

  test('has a kept size; else run npm run sizes:update', () => {
    expect(lacking(mainExports(), ({ name }) => name in sizes)).toEqual([])
  })

  test('is in the sample of types, test/types/shop.tsx', () => {
    expect(lacking(mainExports(), ({ name }) => shop.includes(name))).toEqual([])
  })

  test('is in the README or in docs', () => {
    expect(lacking(mainExports(), ({ name }) => names(docs, name))).toEqual([])
  })

  test('is in llms.txt', () => {
    expect(lacking(mainExports(), ({ name }) => names(llms, name))).toEqual([])
  })
})

describe('every component', () => {
  test('is in a story', () => {
    expect(lacking(components, ({ name }) => stories.includes(`src/components/${name}'`))).toEqual([])
  })

  test('has its accessibility tree in a test', () => {
    expect(lacking(components, ({ name }) => trees.includes(`<${name} `))).toEqual([])
  })

  test('is in the search for leaks', () => {
    const mounts = read('test/leaks/mounts.tsx')
    expect(lacking(components, ({ name }) => mounts.includes(`<${name} `))).toEqual([])
  })
})

describe('every entry point', () => {
  test('has a kept size, but for the tokens, which no page loads; else run npm run sizes:update', () => {
    const loaded = entries().filter(({ path }) => path !== './tokens.json')
    expect(lacking(loaded, ({ name }) => name in sizes)).toEqual([])
  })

  test('has a line in llms.txt, and there is no line of another', () => {
    const listed = [...llms.matchAll(/^- `(storefront-error-ui[^`]*)`:/gm)].map(([, name]) => name)
    const paths = [...new Set(entries().map(({ path }) => path.replace(/^\./, 'storefront-error-ui')))]
    expect(listed.sort()).toEqual(paths.sort())
  })

  test('has each of its exports in llms.txt, if it is a room', () => {
    const rooms = modules.filter(({ source }) => source.endsWith('/index.ts'))
    const exported = rooms.flatMap(({ source }) =>
      [...read(source).matchAll(/^export \{ ([^}]+) \}/gm)].flatMap(([, list = '']) => list.split(', ')),
    )
    expect(exported.filter((name) => !names(llms, name))).toEqual([])
  })

  test('is in the README or in docs', () => {
    // One of those that a pattern stands for is enough; adapters have a test of their own.
    const mentioned = (path: string) =>
      entries().some((entry) => entry.path === path && docs.includes(entry.name)) ||
      docs.includes(path.replace(/^\./, 'storefront-error-ui').replace(/\*.*$/, '<'))
    expect(lacking(entries(), ({ path }) => mentioned(path))).toEqual([])
  })

  test('is imported by the sample of types, test/types/shop.tsx', () => {
    const imports = [...shop.matchAll(/ from '(storefront-error-ui[^']*)'/g)].map(([, from]) => from)
    const imported = (path: string) => modules.some((entry) => entry.path === path && imports.includes(entry.name))
    expect(lacking(modules, ({ path }) => imported(path))).toEqual([])
  })
})

describe('every adapter', () => {
  test('has a promise about its size in docs/performance.md', () => {
    const promised = readPromises(read('docs/performance.md')).map(({ name }) => name)
    expect(lacking(adapters, ({ name }) => promised.includes(name))).toEqual([])
  })

  test('has a test of its own, against the library that it is for', () => {
    expect(lacking(adapters, (entry) => existsSync(`test/adapters/${adapterName(entry)}.test.tsx`))).toEqual([])
  })

  test('is in the test that sends from a server, test/adapters/server.test.ts, but for SWR, which sends nothing there', () => {
    const server = read('test/adapters/server.test.ts')
    const recipes = [...server.matchAll(/'(\.\/recipes\/[\w-]+)'/g)].map(([, path]) => read(`test/adapters/${path}.ts`))
    const sending = adapters.filter((entry) => adapterName(entry) !== 'swr')
    const sends = [server, ...recipes].join('\n')
    expect(lacking(sending, (entry) => sends.includes(`adapters/${adapterName(entry)}'`))).toEqual([])
  })

  test('is in the sample of types, in docs/retry.md and in llms.txt', () => {
    expect(lacking(adapters, ({ name }) => shop.includes(`'${name}'`))).toEqual([])
    expect(lacking(adapters, ({ name }) => read('docs/retry.md').includes(`'${name}'`))).toEqual([])
    expect(lacking(adapters, (entry) => names(llms, adapterName(entry)))).toEqual([])
  })
})
