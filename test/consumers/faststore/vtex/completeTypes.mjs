// FastStore's own sources, which its build checks, need types of a version of this package that not every registry has.
import { readFileSync, writeFileSync } from 'node:fs'

const folder = 'node_modules/@vtex/client-cp/dist'

/** Adds lines to a type, unless the package that was installed has them. */
function complete(file, known, change) {
  const text = readFileSync(`${folder}/${file}`, 'utf8')
  if (!text.includes(known)) writeFileSync(`${folder}/${file}`, change(text))
}

complete('ClientCP.d.ts', 'scroll?: string', (text) =>
  text.replace(/listEntries\(.*\): /, 'listEntries(params: EntryPathParams, scroll?: string): '),
)
complete('types/index.d.ts', 'scroll?: string', (text) =>
  text
    .replace('interface EntriesList {', 'interface EntriesList {\n    scroll?: string;')
    .replace('interface EntryPathParams {', 'interface EntryPathParams {\n    locale?: string;'),
)
