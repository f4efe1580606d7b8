import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { readBlocks } from './blocks.ts'

const folder = resolve('.cache/blocks')

/**
 * Makes a module of a code block of a page: `../../README.md?function Shelf()&block` is the first block of the README that has this text.
 * It is a file, as Vite looks for what it imports before any plugin could load it.
 */
export function blockModules(): Plugin {
  return {
    name: 'docs-blocks',
    enforce: 'pre',
    resolveId(id) {
      const [, page, text = ''] = /^(?:\.\.\/)+([^?]+\.md)\?(.+)&block$/.exec(id) ?? []
      if (!page) return undefined
      const found = readBlocks(page).find(({ language, code }) => /^tsx?$/.test(language) && code.includes(text))
      if (!found) throw new Error(`${page} has no code block with ${text}`)
      const path = join(folder, `${createHash('md5').update(id).digest('hex')}.tsx`)
      mkdirSync(folder, { recursive: true })
      writeFileSync(path, found.code)
      return path
    },
  }
}
