// Measures the same banner in each library beside the same elements by hand, and prints a table. See README.md.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.mjs'
import { contenders } from './contenders.mjs'
import { pageRounds } from './pageRounds.mjs'
import { serverRounds } from './serverRounds.mjs'
import { table, withTable } from './table.mjs'

const here = import.meta.dirname
const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: process.env.DIST ?? join(here, '../../dist') },
    only: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    pictures: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const only = options.only?.split(',')
if (only && options.write) throw new Error('The table that is kept has all libraries: no --only with --write.')
const unknown = only?.filter((id) => !contenders.some((contender) => contender.id === id)) ?? []
if (unknown.length) throw new Error(`Not known: ${unknown}. Known: ${contenders.map(({ id }) => id)}`)

const chosen = contenders.filter(({ id }) => id === 'raw' || !only || only.includes(id))
const rounds = Number(options.rounds)
const log = (text) => process.stderr.write(`${text}\n`)

// A folder of its own: two runs at the same time must not measure each other's build.
const out = mkdtempSync(join(tmpdir(), 'peers-'))
process.on('exit', () => rmSync(out, { recursive: true }))
if (options.pictures) mkdirSync(options.pictures, { recursive: true })

const bundles = {}
for (const contender of chosen) bundles[contender.id] = await bundle(contender, resolve(options.dist), out)
const server = await serverRounds(bundles, rounds, log)
const page = await pageRounds(bundles, { rounds, log, pictures: options.pictures })

const results = {
  date: new Date().toISOString().slice(0, 10),
  rounds,
  versions: { react: versionOf('react'), node: process.versions.node, browser: page.version },
  machine: `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
  contenders: chosen.map(({ id, name, component, package: source }) => ({
    id,
    name,
    component,
    version: source && versionOf(source),
    elements: page.elements[id],
    js: bundles[id].js,
    css: bundles[id].css,
    ratios: id === 'raw' ? undefined : { ...server[id].ratios, ...page.measures[id].ratios },
    times: { ...server[id].times, ...page.measures[id].times },
  })),
}
console.log(table(results))

if (options.write) {
  const docs = join(here, '../../docs/performance.md')
  writeFileSync(join(here, 'results.json'), `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(docs, withTable(readFileSync(docs, 'utf8'), results))
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version
}
