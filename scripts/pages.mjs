// The pages of test/pages in Chromium, Firefox and WebKit, with the measure that `npm test` uses in Chromium.
// Words name engines; `--page=<part of a name>` limits the pages; `--list` only names them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { engines } from './engines/engines.mjs'
import { runPages } from './pages/runPages.mjs'

const reportFile = '.cache/pages.md'

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const filter = process.argv.find((word) => word.startsWith('--page='))?.slice('--page='.length) ?? ''
const unknown = words.find((word) => !(word in engines))
if (unknown) throw new Error(`There is no engine “${unknown}”. There are ${Object.keys(engines).join(', ')}.`)

const load = async (file) => (await runnerImport(`./test/pages/${file}.ts`)).module
const { cases } = await load('cases/cases')
const pages = Object.entries(cases)
  .flatMap(([family, list]) => list.map((page) => ({ ...page, title: `${family}: ${page.name}` })))
  .filter(({ title }) => title.includes(filter))

if (process.argv.includes('--list')) {
  console.log(pages.map(({ title }) => title).join('\n'))
} else {
  await run()
}

async function run() {
  const { inGroups } = await load('inGroups')
  const { servePages } = await load('servePages')
  const server = await servePages()
  let [passed, failed, report] = [0, 0, '']
  for (const name of words.length ? words : Object.keys(engines)) {
    const { version, results, time } = await runPages(name, server.url, inGroups(pages))
    const failing = results.filter(({ failures }) => failures.length)
    passed += results.length - failing.length
    failed += failing.length
    const part = [
      `## ${name} ${version}: ${results.length - failing.length} passed, ${failing.length} failed in ${time.toFixed(0)} s\n`,
      ...failing.map(({ title, failures }) => `- ${title}\n${failures.map((failure) => `  - ${failure}`).join('\n')}`),
    ].join('\n')
    console.log(part)
    report += `${part}\n\n`
  }
  await server.close()
  mkdirSync('.cache', { recursive: true })
  writeFileSync(reportFile, report)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed || !passed ? 1 : 0
}
