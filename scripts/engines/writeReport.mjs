const names = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' }
const columns = [
  'engine',
  'shown',
  'interactions passed',
  'axe checks',
  'failed',
  'left to people',
  'contrast checks, 7:1',
  'failed',
  'time',
]

/** The report as Markdown: a row for each engine, and what failed where. A check is one rule of axe on one element. */
export function writeReport(runs) {
  const failures = runs.flatMap(({ name, failure, results }) => [
    ...(failure ? [`- ${names[name]}: ${failure}`] : []),
    ...results.flatMap(({ story, look, failures }) =>
      failures.map((line) => `- ${[names[name], story.id, look].filter(Boolean).join(', ')}: ${line}`),
    ),
  ])
  const seconds = runs.flatMap(({ name, seconds }) =>
    seconds.map(({ story, failures }) => `- ${names[name]}, ${story.id}: ${failures.join('; ')}`),
  )
  return [
    `| ${columns.join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...runs.map(writeRow),
    '',
    ...(failures.length ? ['Failed:', '', ...failures, ''] : []),
    ...(seconds.length ? ['Passed only at the second try:', '', ...seconds, ''] : []),
    ...writeUndecided(runs),
  ].join('\n')
}

function writeRow({ name, version, results, time }) {
  const playing = results.filter(({ plays }) => plays)
  const axe = results.flatMap((result) => result.axe ?? [])
  const all = axe.flatMap(({ rules }) => Object.values(rules))
  const contrast = axe.flatMap((report) => report.rules['color-contrast-enhanced'] ?? [])
  const cells = [
    `${names[name]} ${version ?? ''}`,
    results.length,
    `${playing.filter(({ played }) => played).length} of ${playing.length}`,
    sum(all, 'passed') + sum(all, 'failed') + sum(all, 'undecided'),
    sum(all, 'failed'),
    sum(all, 'undecided'),
    sum(contrast, 'passed') + sum(contrast, 'failed') + sum(contrast, 'undecided'),
    sum(contrast, 'failed'),
    `${time.toFixed(0)} s`,
  ]
  return `| ${cells.join(' | ')} |`
}

/** What axe could not decide, by rule, over all engines. */
function writeUndecided(runs) {
  const counts = {}
  for (const { axe } of runs.flatMap(({ results }) => results)) {
    for (const [id, { undecided }] of Object.entries(axe?.rules ?? {})) counts[id] = (counts[id] ?? 0) + undecided
  }
  const lines = Object.entries(counts).filter(([, count]) => count)
  return lines.length ? [`Left to people by axe: ${lines.map(([id, count]) => `${id} ${count}`).join(', ')}`, ''] : []
}

function sum(rules, key) {
  return rules.reduce((total, rule) => total + rule[key], 0)
}
