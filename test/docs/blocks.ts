import { readdirSync, readFileSync } from 'node:fs'

/** A code block of a page. */
export interface Block {
  page: string
  /** The line of its opening fence, from 1. */
  line: number
  /** What stands beside the fence. */
  language: string
  code: string
}

/** The pages whose code a reader may copy. */
export const pages = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'llms.txt',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** The code blocks of a page, in their order. */
export function readBlocks(page: string, text = readFileSync(page, 'utf8')): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(line)
    if (open && fence) {
      blocks.push(open)
      open = undefined
    } else if (open) {
      open.code += `${line}\n`
    } else if (fence) {
      open = { page, line: index + 1, language: fence[1]?.trim() ?? '', code: '' }
    }
  }
  if (open) throw new Error(`${page}:${open.line}: the code block has no end`)
  return blocks
}
