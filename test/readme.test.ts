import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from '../src/messages/locales/en'
import { documentedStatuses } from '../src/status/documentedStatuses'
import { statusFacts } from '../src/status/statusFacts'

// The columns of a table are padded to line up.
const readme = readFileSync('README.md', 'utf8').replace(/ {2,}/g, ' ')

test.each(documentedStatuses)('the README says what the shopper reads at $status', ({ status, reason, kind }) => {
  const steps = statusFacts[kind].actions.map((name) => en.labels[name]).join(', ') || '–'
  expect(readme).toContain(`| ${status} ${reason} | ${en.statuses[kind].title} | ${steps} |`)
})

test('the README names every custom property of the stylesheet', () => {
  const sheets = ['tokens', 'components/Action', 'components/ErrorDialog', 'components/Panel', 'components/Words']
  const used = sheets.flatMap((name) => readFileSync(`src/${name}.css`, 'utf8').match(/--error-ui-[a-z-]+/g) ?? [])
  const tones = ['critical', 'warning', 'info', 'success'].flatMap((tone) => [tone, `${tone}-bkg`])
  const named = [...readme.matchAll(/`(?:--error-ui)?(-[a-z-]+)`/g)].map(([, name]) => `--error-ui${name}`)
  const known = [...named, ...tones.map((name) => `--error-ui-${name}`)].map((name) =>
    name.replace('--error-ui--error-ui', '--error-ui'),
  )
  expect(used.filter((name) => !known.includes(name))).toEqual([])
})
