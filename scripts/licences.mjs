// The licences of all that runs in a shop that installs the package, as docs/licences.md, or with --print to look at.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const sbom = JSON.parse(execFileSync(process.execPath, [join(import.meta.dirname, 'sbom.mjs')], { encoding: 'utf8' }))

const rows = [sbom.metadata.component, ...sbom.components].map(({ name, version, licenses }) => {
  const ours = name === sbom.metadata.component.name
  const folder = ours ? root : join(root, 'node_modules', name)
  const licence = licenses.map(({ license, expression }) => expression ?? license.id ?? license.name).join(', ')
  return `| ${name} | ${ours ? 'this one' : version} | ${licence} | ${holder(folder)} |`
})

const page = `# Licences

What runs in a shop that installs the package, and under which licence. Nothing of it is copied into the package: a package manager
fetches each from its own place, with the text of its licence. All but the first come with \`ErrorDialog\` and nothing else loads them.
The versions are those that this project is tested with.

| package | version | licence | of |
| --- | --- | --- | --- |
${rows.join('\n')}

Written by \`npm run licences\`. \`npm run sbom\` gives the same as a bill of materials (CycloneDX), which comes with every release.
`

if (process.argv.includes('--print')) process.stdout.write(page)
else writeFileSync(join(root, 'docs/licences.md'), page)

/** Who holds the copyright, as the text of the licence has it, or the manifest. */
function holder(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name))
  const text = file ? readFileSync(join(folder, file), 'utf8') : ''
  const [, named] = /copyright\s+(?:\(c\)|©)?\s*([^\n]+?)\.?\s*(?:all rights reserved\.?\s*)?$/im.exec(text) ?? []
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return (named ?? author?.name ?? author ?? '–').replace(/^[\d,\s–-]+(?:present\s+)?/, '').replace(/\s*<[^>]*>/, '')
}
