import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'tarball-'))
let tarball = ''
let files: string[] = []

beforeAll(() => {
  const answer = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [packed] = JSON.parse(answer)
  tarball = join(folder, packed.filename)
  files = packed.files.map(({ path }: { path: string }) => path)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a checker, and gives what it printed if it found fault. */
function complaints(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', command, ...args], { encoding: 'utf8' })
  return status === 0 ? '' : `${stdout}${stderr}`
}

test('holds what a shop needs and nothing else', () => {
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json']))
  expect(files).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'dist/styles.css']))
  expect(files).toEqual(expect.arrayContaining(['dist/themes/faststore.css', 'dist/tokens.json', 'llms.txt']))
  expect(
    files.filter(
      (path) =>
        !/^(bin\/[\w/-]+\.mjs|dist\/.*\.(js|d\.ts|css)|dist\/tokens\.json|dist\/illustrations\/[\w-]+\.svg|docs\/(guides\/)?[\w-]+\.md|[A-Z]+(\.md)?|llms\.txt|package\.json)$/.test(
          path,
        ),
    ),
  ).toEqual([])
})

test('passes publint, warnings and suggestions included', () => {
  expect(complaints('publint', tarball, '--strict')).toBe('')
})

const noModules = ['styles.css', 'themes/*.css', 'tokens.json']

test('has types that resolve the way the code does', () => {
  expect(complaints('attw', tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...noModules)).toBe('')
})
