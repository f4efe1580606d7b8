// The storm of a shop whose status page says that it is over: `node statusPage.mjs [--shoppers 1000000] [--seed 1] [--scenarios A,B,D,E]`.
// Prints what docs/retry-storm.md shows: without a status page, told spread over two minutes as it is, and told to everybody at once.
import { parseArgs } from 'node:util'
import * as http from '../../dist/http/index.js'
import * as retry from '../../dist/retry/index.js'
import { measure } from './measure.mjs'
import { ours, toldAtOnce, withStatusPage } from './policies.mjs'
import { scenarios } from './shop.mjs'
import { simulate } from './simulate.mjs'

const string = { type: 'string' }
const { values } = parseArgs({ options: { shoppers: string, seed: string, scenarios: string } })
const shoppers = Number(values.shoppers ?? 1_000_000)
const seed = Number(values.seed ?? 1)
const library = { ...http, ...retry }

console.log('| peak load, normal again | without | told within two minutes | told at once |\n|---|--:|--:|--:|')
for (const letter of (values.scenarios ?? 'A,B,D,E').split(',')) {
  const figures = [undefined, withStatusPage, toldAtOnce].map((options) => {
    const found = measure(simulate({ policy: ours(library, options), scenario: letter, shoppers, seed }))
    return `${found.peak.toFixed(1)} ×, ${found.normalAfter} s, ${(found.servedInAMinute * 100).toFixed(1)} % in a minute, ${found.unserved} lost`
  })
  console.log(`| ${letter}: ${scenarios[letter].title} | ${figures.join(' | ')} |`)
}
console.log(`\n${shoppers.toLocaleString('en')} shoppers, seed ${seed}`)
