// Every story with its interactions and axe in Chromium, Firefox and WebKit, with one report.
// Words name engines; `--story=<part of an id>` limits the stories; `--languages` shows those of the components in every look.
import { mkdirSync, writeFileSync } from 'node:fs'
import { serveCatalogue } from './catalogue/serveCatalogue.mjs'
import { engines } from './engines/engines.mjs'
import { looks } from './engines/looks.mjs'
import { runEngine } from './engines/runEngine.mjs'
import { writeReport } from './engines/writeReport.mjs'

const reportFile = '.cache/engines.md'

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const filter = process.argv.find((word) => word.startsWith('--story='))?.slice('--story='.length) ?? ''
const inAllLooks = process.argv.includes('--languages')
const unknown = words.find((word) => !(word in engines))
if (unknown) throw new Error(`There is no engine “${unknown}”. There are ${Object.keys(engines).join(', ')}.`)

const catalogue = await serveCatalogue()
const stories = catalogue.stories
  .filter(({ id }) => id.includes(filter))
  .filter(({ id }) => !inAllLooks || id.startsWith('components-'))
const runs = []
// One after the other: focus and time are the same for all then.
for (const name of words.length ? words : Object.keys(engines)) {
  console.log(`── ${name}`)
  runs.push(await runEngine(name, catalogue.address, stories, inAllLooks ? looks() : []))
}
catalogue.close()

const report = writeReport(runs)
mkdirSync('.cache', { recursive: true })
writeFileSync(reportFile, report)
console.log(`\n${report}`)
const shown = runs.flatMap(({ results }) => results)
const failed = shown.filter(({ failures }) => failures.length).length
const broken = runs.filter(({ failure }) => failure).length
console.log(`${shown.length - failed} passed, ${failed + broken} failed`)
process.exitCode = failed + broken || !shown.length ? 1 : 0
