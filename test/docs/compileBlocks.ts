import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Block } from './blocks'

export interface Compiled {
  /** By page, what the compiler says of its code, with the line of the page. */
  errors: Map<string, string[]>
  /** What it says that belongs to no page. */
  others: string[]
  /** The blocks that the compiler has read, as `page:line`. */
  read: Set<string>
}

/**
 * Compiles all blocks at once, each as a module of its own with nothing added, against the sources of this package and the clients that
 * are installed.
 */
export async function compileBlocks(blocks: Block[]): Promise<Compiled> {
  // Inside the repository, where the compiler finds the clients.
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync(resolve('.cache/docs-'))
  try {
    const files = new Map(blocks.map((block) => [write(folder, block), block]))
    const config = join(folder, 'tsconfig.json')
    const all = [...files.keys(), resolve('test/docs/next.d.ts'), resolve('test/docs/faststore.d.ts')]
    writeFileSync(
      config,
      JSON.stringify({
        extends: resolve('tsconfig.json'),
        // The blocks of docs/testing.md import each other by the names that their files have. The README mounts the app of a new project.
        compilerOptions: {
          ...compilerOptions,
          rootDirs: [
            join(folder, 'docs/testing.md'),
            resolve('test/testing/recipes'),
            join(folder, 'README.md'),
            resolve('test/docs/shop'),
          ],
        },
        include: [],
        files: all,
      }),
    )
    return readLines(await compile(config), files)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const compilerOptions = {
  // The strictest that a reader is likely to have.
  strict: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  moduleDetection: 'force',
}

/** Writes the module of a block. */
function write(folder: string, { page, line, language, code }: Block): string {
  const path = join(folder, page, `${line}.${language}`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, code)
  return path
}

/** What the compiler prints, a line each. */
function compile(config: string): Promise<string[]> {
  const args = ['node_modules/typescript/bin/tsc', '-p', config, '--pretty', 'false', '--listFiles']
  return new Promise((done) => {
    execFile(process.execPath, args, { maxBuffer: 2 ** 24 }, (_, out, err) => done((out + err).split('\n')))
  })
}

function readLines(lines: string[], files: Map<string, Block>): Compiled {
  const errors = new Map<string, string[]>()
  const others: string[] = []
  const read = new Set<string>()
  for (const line of lines) {
    const listed = files.get(resolve(line))
    const [, path = '', at, message] = /^(.+)\((\d+),\d+\): (error .*)$/.exec(line) ?? []
    const block = files.get(resolve(path))
    if (listed) read.add(`${listed.page}:${listed.line}`)
    else if (block)
      errors.set(block.page, [
        ...(errors.get(block.page) ?? []),
        `${block.page}:${block.line + Number(at)}: ${message}`,
      ])
    else if (/\berror TS/.test(line)) others.push(line)
  }
  return { errors, others, read }
}
