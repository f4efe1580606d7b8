import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

// The doors between the rooms of src, so that they cannot rot.

interface Import {
  from: string
  typeOnly: boolean
  /** The file it leads to, from src; undefined for a package. */
  file: string | undefined
}

interface Source {
  path: string
  room: string
  text: string
  imports: Import[]
}

const src = resolve(import.meta.dirname, '../src')

/** Every import, re-export and dynamic import of a module. */
function readImports(text: string, path: string): Import[] {
  const statements = withoutComments(text).matchAll(
    /\b(?:import|export)\s+(type\b)?(?:[\w\s{},*$]*?\bfrom\s*)?(['"])(.+?)\2|\bimport\s*\(\s*(['"`])(.+?)\4/g,
  )
  return [...statements].map(([, type, , from = '', , dynamic = '']) => {
    const name = from || dynamic
    return { from: name, typeOnly: type !== undefined, file: leadsTo(name, path) }
  })
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

function leadsTo(name: string, path: string): string | undefined {
  if (!name.startsWith('.')) return undefined
  const target = join(dirname(path), name)
  const endings = ['', '.ts', '.tsx', '/index.ts']
  return endings.map((ending) => target + ending).find((file) => /\.\w+$/.test(file) && existsSync(join(src, file)))
}

const sources: Source[] = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => {
    const path = relative(src, join(entry.parentPath, entry.name)).replaceAll('\\', '/')
    const text = readFileSync(join(src, path), 'utf8')
    return {
      path,
      room: path.includes('/') ? (path.split('/')[0] as string) : '',
      text,
      imports: readImports(text, path),
    }
  })

/** Those that need neither React nor a package. */
const pureRooms = ['status', 'http', 'retry', 'messages', 'live', 'checkout', 'illustrations', 'adapters']

const inRoom = (...rooms: string[]) => sources.filter(({ room }) => rooms.includes(room))
const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] as string) : '')

test('the reader of imports misses none', () => {
  const text = `
    import './a.css'
    import a, { b } from 'a'
    import type { C } from "c"
    import {
      d,
    } from 'd'
    export * as e from 'e'
    export * from 'f'
    export type { G } from 'g'
    const h = await import('h')
    const i = import(\`i\`)
    // import j from 'j'
    /* import k from 'k' */
    import * as l from 'l'
    const text = 'nothing imported from here'
  `
  const found = readImports(text, 'index.ts')
  expect(found.map(({ from }) => from)).toEqual(['./a.css', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'l'])
  expect(found.filter(({ typeOnly }) => typeOnly).map(({ from }) => from)).toEqual(['c', 'g'])
})

test('every file is in a known room, and every relative import leads somewhere', () => {
  const rooms = [...pureRooms, 'hooks', 'components', 'testing', 'devtools']
  for (const { path, room, imports } of sources) {
    if (path !== 'index.ts') expect(rooms, path).toContain(room)
    for (const { from, file } of imports) if (from.startsWith('.')) expect(file, `${path}: ${from}`).toBeDefined()
  }
  for (const room of rooms) {
    expect(inRoom(room).length, room).toBeGreaterThan(0)
  }
})

describe('the doors', () => {
  test.each([
    ['status', []],
    ['http', ['status']],
    ['retry', ['status', 'http']],
    ['messages', ['status', 'http', 'retry']],
    ['live', ['status', 'http', 'retry']],
    ['checkout', ['status', 'http', 'messages']],
    ['illustrations', ['status']],
    ['hooks', ['status', 'http', 'retry', 'messages', 'live']],
    ['components', ['status', 'http', 'retry', 'messages', 'live', 'illustrations', 'hooks']],
    ['adapters', ['status', 'http', 'retry']],
    // `resetErrorUI` has to reach what each room keeps.
    ['testing', ['status', 'http', 'retry', 'messages', 'hooks']],
    ['devtools', ['status', 'http', 'testing']],
  ])('%s opens nothing but %j', (room, below) => {
    for (const { path, imports } of inRoom(room)) {
      for (const { from, file } of imports) {
        if (file) expect([room, ...below], `${path}: ${from}`).toContain(roomOf(file))
      }
    }
  })

  test('nobody imports the front door', () => {
    for (const { path, imports } of sources) {
      for (const { from, file } of imports) expect(file, `${path}: ${from}`).not.toBe('index.ts')
      for (const { from } of imports) expect(from, path).not.toMatch(/^storefront-error-ui/)
    }
  })

  test('inside src nobody imports an entry point, which would bring in the whole room', () => {
    for (const { path, imports } of sources) {
      for (const { from, file } of imports) expect(file ?? '', `${path}: ${from}`).not.toMatch(/(^|\/)index\.ts$/)
    }
  })

  test('only the dialog opens Radix', () => {
    const opening = sources.filter(({ imports }) => imports.some(({ from }) => from.startsWith('@radix-ui')))
    expect(opening.map(({ path }) => path)).toEqual(['components/ErrorDialog.tsx'])
  })

  test('the pure rooms need no package at all, so no React', () => {
    for (const { path, imports } of inRoom(...pureRooms)) {
      for (const { from } of imports) expect(from, path).toMatch(/^\./)
    }
  })

  test('testing needs no package at all: neither a test runner, nor React', () => {
    for (const { path, imports } of inRoom('testing')) {
      for (const { from, typeOnly } of imports) if (!typeOnly) expect(from, path).toMatch(/^\./)
    }
  })

  test('only devtools open testing, and nothing opens devtools', () => {
    const allowed: Record<string, string[]> = { testing: ['testing', 'devtools'], devtools: ['devtools'] }
    for (const { path, room, imports } of sources) {
      for (const { from, file } of imports) {
        const rooms = file && allowed[roomOf(file)]
        if (rooms) expect(rooms, `${path}: ${from}`).toContain(room)
      }
    }
  })

  test('components and hooks need only React, and the dialog Radix', () => {
    for (const { path, imports } of inRoom('hooks', 'components')) {
      for (const { from, file } of imports) {
        if (!file) expect(from, path).toMatch(/^(react|@radix-ui\/react-dialog)$/)
      }
    }
  })

  test('adapters need no package at all, least of all the one they are for', () => {
    for (const { path, imports } of inRoom('adapters')) {
      for (const { from } of imports) expect(from, path).toMatch(/^\./)
    }
  })

  test('no module imports a style sheet', () => {
    for (const { path, imports } of sources) {
      for (const { from } of imports) expect(from, path).not.toMatch(/\.css$/)
    }
  })

  test('the messages of a language import nothing that runs, least of all another language', () => {
    const files = sources.filter(({ path }) => path.startsWith('messages/locales/'))
    expect(files).toHaveLength(readdirSync(join(src, 'messages/locales'), { recursive: true }).length - 1)
    for (const { path, imports } of files) {
      // English is in parts, of which every surface needs the first.
      const parts = ['../english', '../englishFields', '../englishMore', '../englishOutcomes']
      const own = path === 'messages/locales/en.ts' ? parts : []
      for (const { from, typeOnly } of imports) expect(typeOnly || own.includes(from), `${path}: ${from}`).toBe(true)
    }
  })

  test('the front door only names what it lets out', () => {
    for (const entry of sources.filter(({ path }) => path.endsWith('index.ts'))) {
      for (const line of entry.text.trim().split(/;|\n(?=export|import)/)) {
        expect(line, entry.path).toMatch(/^export (type )?\{[^}]+\} from '\.[^']+'$/)
      }
    }
  })
})

test('no files import each other, not even a type, and not by way of others', () => {
  const targets = new Map(sources.map(({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])]))
  const done = new Set<string>()
  /** The way from a file back to one that is on the way to it. */
  function findCircle(path: string, way: string[]): string[] | undefined {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return undefined
    for (const target of targets.get(path) ?? []) {
      const circle = findCircle(target, [...way, path])
      if (circle) return circle
    }
    done.add(path)
    return undefined
  }
  for (const { path } of sources) expect(findCircle(path, [])).toBeUndefined()
})

describe('the files', () => {
  test('are named for what they hold: no utils, helpers or common', () => {
    const all = readdirSync(src, { recursive: true }).map(String)
    for (const path of all) expect(path).not.toMatch(/(^|[\\/])(utils?|helpers?|common|misc|lib)(\.|[\\/]|$)/i)
  })

  test('of the retry have 200 lines at most, so that each can be read at once', () => {
    for (const { path, text } of inRoom('retry')) expect(text.split('\n').length - 1, path).toBeLessThanOrEqual(200)
  })

  test('start with “use client” if they hold state, call a hook or take a ref, and only then', () => {
    const needs = /\buse[A-Z]\w*\(|\bcreateContext\b|\bforwardRef\b/
    const pathsOf = (files: Source[]) => files.map(({ path }) => path)
    const needing = sources.filter(({ text }) => needs.test(withoutComments(text).replace(/^import .*$/gm, '')))
    const saying = sources.filter(({ text }) => text.startsWith("'use client'\n"))
    expect(pathsOf(saying)).toEqual(pathsOf(needing))
    expect(pathsOf(saying)).toContain('hooks/ErrorUIProvider.tsx')
  })

  test('of the pure rooms run anywhere, so they do not say “use client”', () => {
    for (const { path, text } of inRoom(...pureRooms)) expect(text, path).not.toContain('use client')
    expect(readFileSync(join(src, 'index.ts'), 'utf8')).not.toContain('use client')
  })
})

test('the stories do not open the frame of the catalogue, which opens them', () => {
  const stories = readdirSync('stories', { recursive: true }).map(String)
  const opening = stories.filter(
    (path) => /\.(tsx?|mdx)$/.test(path) && /from '[./]*\.storybook/.test(readFileSync(join('stories', path), 'utf8')),
  )
  expect(stories.length).toBeGreaterThan(100)
  expect(opening).toEqual([])
})

test('every script has a line in CONTRIBUTING', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8')
  const scripts = readdirSync('scripts').filter((name) => !/\.d\.mts$/.test(name))
  const lacking = scripts.filter((name) => !guide.includes(`\`${name}${name.includes('.') ? '' : '/'}\``))
  expect(lacking).toEqual([])
})

test('no test replaces Math.random: it passes `random`', () => {
  // Replaces everything that a render could read, to prove that it reads nothing of it.
  const known = ['determinism.ssr.test.tsx']
  const tests = readdirSync(import.meta.dirname, { recursive: true }).map(String)
  const replacing = tests.filter(
    (path) =>
      /\.tsx?$/.test(path) &&
      !path.includes('node_modules') &&
      /spyOn\(Math|Math\.random = /.test(readFileSync(join(import.meta.dirname, path), 'utf8')),
  )
  expect(replacing.filter((path) => path !== 'house.test.ts').sort()).toEqual(known)
})

test('a page without a bundler, which has no `process`, runs everything but the panel for development', () => {
  const asking = sources.filter(({ path, text }) => !path.startsWith('devtools/') && text.includes('process.env'))
  expect(asking.length).toBeGreaterThan(5)
  for (const { path, text } of asking) {
    const guarded = text.match(/try \{\n.*process\.env/g) ?? []
    expect(guarded, path).toHaveLength(text.split('process.env').length - 1)
  }
})
