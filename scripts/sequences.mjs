// The sequences of `test` that a shopper goes through, in Firefox or WebKit, as `npm test` runs the same files in Chromium.
// The first word names the engine; the others limit it to files with that word in their path.
import { startVitest } from 'vitest/node'
import { leftOut } from './sequences/leftOut.mjs'

const [engine, ...files] = process.argv.slice(2)
if (!(engine in leftOut)) throw new Error(`Name an engine: ${Object.keys(leftOut).join(' or ')}.`)

process.env.ENGINE = engine
const vitest = await startVitest('test', files, { config: 'scripts/sequences/vitest.config.mjs', watch: false })
await vitest.close()
