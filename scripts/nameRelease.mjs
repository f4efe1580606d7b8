// Gives the changes under “Unreleased” the version that package.json has by now, and opens a new section above them.
import { readFileSync, writeFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const changes = readFileSync('CHANGELOG.md', 'utf8')
const [, unreleased = ''] = /^## Unreleased\n(.*?)(?=^## |(?![\s\S]))/ms.exec(changes) ?? []
if (!unreleased.trim()) throw new Error('CHANGELOG.md says nothing under “Unreleased”.')

// The heading is the version and nothing else: the notes of the release are found by it.
const date = new Date().toISOString().slice(0, 10)
writeFileSync(
  'CHANGELOG.md',
  changes.replace('## Unreleased\n', `## Unreleased\n\n## ${version}\n\nReleased on ${date}.\n`),
)
