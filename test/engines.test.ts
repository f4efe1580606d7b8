import { expect, test } from 'vitest'
import type { Run } from '../scripts/engines/writeReport.mjs'
import { writeReport } from '../scripts/engines/writeReport.mjs'

const contrast = 'color-contrast-enhanced'

test('counts the checks of axe for each engine, and those of the contrast apart', () => {
  const axe = {
    rules: {
      [contrast]: { passed: 7, failed: 1, undecided: 0 },
      'button-name': { passed: 4, failed: 2, undecided: 3 },
    },
  }
  const shown = { story: { id: 'a--a' }, plays: true, played: true, axe, failures: [] }
  const report = writeReport([run('firefox', [shown, { ...shown, look: 'ar, dark' }])])
  expect(report).toContain('| Firefox 1.2 | 2 | 2 of 2 | 34 | 6 | 6 | 16 | 2 | 3 s |')
  expect(report).toContain('Left to people by axe: button-name 6')
})

test('names what failed with its engine, its story and its look', () => {
  const report = writeReport([
    run('webkit', [{ story: { id: 'a--b' }, look: 'ar, dark', failures: ['It did not end.', 'Twice.'] }]),
    { ...run('firefox', []), failure: 'There is none.' },
  ])
  expect(report).toContain('- WebKit, a--b, ar, dark: It did not end.\n- WebKit, a--b, ar, dark: Twice.')
  expect(report).toContain('- Firefox: There is none.')
})

test('does not count an interaction that failed, and tells what passed only at the second try', () => {
  const story = { id: 'a--b' }
  const report = writeReport([
    {
      ...run('chromium', [{ story, plays: true, played: false, failures: ['No.'] }]),
      seconds: [{ story: { id: 'a--c' }, failures: ['Slow.'] }],
    },
  ])
  expect(report).toContain('| 0 of 1 |')
  expect(report).toContain('Passed only at the second try:\n\n- Chromium, a--c: Slow.')
})

function run(name: Run['name'], results: Run['results']): Run {
  return { name, version: '1.2', results, seconds: [], time: 3 }
}
