import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { pages, readBlocks } from './blocks'
import type { Compiled } from './compileBlocks'
import { compileBlocks } from './compileBlocks'

/** A page with an error. */
const wrong = readBlocks(
  'wrong.md',
  "# Wrong\n\n```ts\nimport { statusKind } from 'storefront-error-ui/status'\n\nexport const kind: number = statusKind(503)\n```\n",
)

const blocks = pages.flatMap((page) => readBlocks(page)).filter(({ language }) => /^tsx?$/.test(language))
let compiled: Compiled

beforeAll(async () => {
  compiled = await compileBlocks([...blocks, ...wrong])
}, 60_000)

test.each(pages)('every ts and tsx block of %s is compiled, and no other block holds a script', (page) => {
  const text = readFileSync(page, 'utf8')
  const opened = text.match(/^[ >]*(?:```|~~~)[^\n`]*$/gm)?.filter((_, index) => index % 2 === 0) ?? []
  // A fence that is indented, or says `typescript` or `js`, would not be compiled.
  // test/package/errorPageHosts.test.ts runs those of this page.
  const more = page === 'docs/error-pages.md' ? /^```(js|nginx)$/ : /^$/
  expect(opened.filter((fence) => !/^```(tsx?|css|scss|html|json|sh)$/.test(fence) && !more.test(fence))).toEqual([])
  const own = blocks.filter((block) => block.page === page)
  expect(own).toHaveLength(opened.filter((fence) => /^```tsx?$/.test(fence)).length)
  for (const { line } of own) expect(compiled.read).toContain(`${page}:${line}`)
})

test.each(pages)('the code of %s compiles as it is written', (page) => {
  expect(compiled.errors.get(page) ?? []).toEqual([])
})

test('the compiler reports an error in its line of a page, and none outside the pages', () => {
  expect(compiled.errors.get('wrong.md')).toEqual([expect.stringMatching(/^wrong\.md:6: error TS2322: /)])
  expect(compiled.others).toEqual([])
})
