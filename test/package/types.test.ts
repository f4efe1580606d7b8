import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The types as they are packed, in a shop of its own, for each TypeScript that a shop may have.

const folder = mkdtempSync(join(tmpdir(), 'types-'))
const older = readdirSync('test/types').filter((name) => /^\d/.test(name))
const compilers = [
  ...older.map((version) => `test/types/${version}/node_modules/typescript`),
  'node_modules/typescript',
]
const versions = compilers.map((path) => ({ version: readJson(`${path}/package.json`).version as string, path }))
const limit = 180_000

const common = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  jsx: 'react-jsx',
  strict: true,
  noEmit: true,
  types: [],
  // What is linked in below has to find the React of the shop, as it would where it is installed.
  preserveSymlinks: true,
}

/** The kinds of project that there are, each with other rules that may be set in one. */
const projects = {
  bundler: { ...common, module: 'ESNext', moduleResolution: 'Bundler', exactOptionalPropertyTypes: true },
  node16: { ...common, module: 'Node16', moduleResolution: 'Node16' },
  nodenext: { ...common, module: 'NodeNext', moduleResolution: 'NodeNext', noUncheckedIndexedAccess: true },
}

/** As FastStore’s starter has it, up to TypeScript 5: it knows no `exports`, so it finds the types by `typesVersions`. */
const faststore = {
  ...common,
  target: 'ES5',
  module: 'ESNext',
  moduleResolution: 'Node',
  skipLibCheck: true,
  esModuleInterop: true,
}

const wrong = `import { statusKind } from 'storefront-error-ui/status'\nexport const kind: number = statusKind(503)\n`

beforeAll(() => {
  const answer = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const tarball = join(folder, JSON.parse(answer)[0].filename)
  for (const [shop, react] of Object.entries({ react19: '.', react18: 'test/react-18' })) {
    const modules = join(folder, shop, 'node_modules')
    mkdirSync(join(modules, 'storefront-error-ui'), { recursive: true })
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'storefront-error-ui')])
    mkdirSync(join(modules, '@types'))
    symlinkSync(resolve(react, 'node_modules/@types/react'), join(modules, '@types/react'), 'junction')
    for (const name of ['@types/prop-types', '@radix-ui', 'csstype']) {
      symlinkSync(resolve('node_modules', name), join(modules, name), 'junction')
    }
    writeFileSync(join(folder, shop, 'package.json'), '{ "type": "module", "private": true }')
    cpSync('test/types/shop.tsx', join(folder, shop, 'shop.tsx'))
    writeFileSync(join(folder, shop, 'wrong.ts'), wrong)
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('TypeScript 5.6 to 7 are here', () => {
  expect(versions.map(({ version }) => version.slice(0, 3))).toEqual(['5.6', '5.7', '5.8', '5.9', '6.0', '7.0'])
})

test.concurrent.each(versions)(
  'TypeScript $version compiles a shop of any kind, and tells it what is wrong and nothing else',
  async ({ path }) => {
    const told = await compile(path, 'react19', projects)
    expect(told).toEqual(Object.keys(projects).map((kind) => expect.stringMatching(`^${kind}: wrong.ts\\b.* TS2322`)))
  },
  limit,
)

test.concurrent.each(versions.filter(({ version }) => version.startsWith('5.')))(
  'TypeScript $version does in a shop of FastStore, which resolves modules as Node did before `exports`',
  async ({ path }) => {
    const told = await compile(path, 'react18', { faststore })
    expect(told).toEqual([expect.stringMatching(/^faststore: wrong\.ts\b.* TS2322/)])
  },
  limit,
)

test('a compiler that knows no `exports` finds the same types', () => {
  const { exports, types, typesVersions } = readJson('package.json')
  const known = Object.entries<{ types?: string }>(exports).filter(([, { types }]) => types)
  const found = Object.entries<string[]>(typesVersions['*']).map(([path, [file]]) => [`./${path}`, file])
  expect([['.', types], ...found]).toEqual(known.map(([path, { types }]) => [path, types]))
})

test.concurrent.each(versions)(
  'TypeScript $version does with the types of React 18.2',
  async ({ path }) => {
    const told = await compile(path, 'react18', { bundler: projects.bundler })
    expect(told).toEqual([expect.stringMatching(/^bundler: wrong\.ts\b.* TS2322/)])
  },
  limit,
)

/** What a compiler says of a shop and of the package’s declarations, a line each. */
async function compile(compiler: string, shop: string, kinds: Record<string, object>): Promise<string[]> {
  const root = join(folder, shop)
  if (!readJson(`${compiler}/package.json`).version.startsWith('7.')) {
    return run(root, resolve('test/types/compile.mjs'), resolve(compiler), root, JSON.stringify(kinds))
  }
  // Without an interface that a program could use, but quick enough to check every declaration there is.
  const told = Object.entries(kinds).map(async ([kind, compilerOptions]) => {
    const config = join(root, `${kind}.json`)
    writeFileSync(config, JSON.stringify({ compilerOptions, files: ['shop.tsx', 'wrong.ts'] }))
    const lines = await run(root, resolve(compiler, 'bin/tsc'), '-p', config, '--pretty', 'false')
    return lines.map((line) => `${kind}: ${line}`)
  })
  return (await Promise.all(told)).flat()
}

function run(cwd: string, ...args: string[]): Promise<string[]> {
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd }, (_, out, err) =>
      done((out + err).split('\n').filter((line) => /^\S/.test(line))),
    )
  })
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
