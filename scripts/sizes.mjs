// Prints the size of every component, hook and entry point of the built package beside the kept one. With --update, it keeps
// the sizes as they are now, in test/package/sizes.json and docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { compareSizes, sizeTable } from './sizes/compareSizes.mjs'
import { writeMeasured } from './sizes/promises.mjs'
import { weigh } from './sizes/weigh.mjs'

const list = 'test/package/sizes.json'
const page = 'docs/performance.md'
const sizes = await weigh()

console.log(sizeTable(compareSizes(JSON.parse(readFileSync(list, 'utf8')), sizes).rows))
if (process.argv.includes('--update')) {
  writeFileSync(list, `${JSON.stringify(sizes, null, 2)}\n`)
  writeFileSync(page, writeMeasured(readFileSync(page, 'utf8'), sizes))
}
