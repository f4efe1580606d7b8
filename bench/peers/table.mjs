const columns = [
  ['server', 'server'],
  ['mount', 'mount'],
  ['mountLayout', 'mount, layout'],
  ['update', 'update'],
  ['updateLayout', 'update, layout'],
  ['unmount', 'unmount'],
]
const [begin, end] = ['<!-- peers: begin -->', '<!-- peers: end -->']

/** The results in Markdown, with a line that says how they were measured. */
export function table({ contenders, date, rounds, versions, machine }) {
  const head = ['', ...columns.map(([, title]) => title), 'elements', 'JS, kB', 'CSS, kB']
  const rows = contenders.map(({ name, component, version, ratios, times, elements, js, css }) => [
    component ? `${name} ${version} \`${component}\`` : name,
    // Of raw, which is 1, the time itself.
    ...columns.map(([key]) => (ratios ? ratio(ratios[key]) : `${milliseconds(times[key].median)} ms`)),
    Math.round(elements),
    kilobytes(js),
    css ? kilobytes(css) : 'in JS',
  ])
  const { react, node, browser } = versions
  return [
    ...[head, ['---', ...head.slice(1).map(() => '---:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `Measured on ${date} in ${rounds} rounds with React ${react}, Node ${node} and Chromium ${browser}, on ${machine}.`,
  ].join('\n')
}

/** The page with the table between its two marks replaced. */
export function withTable(page, results) {
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`The page has no place for the table: ${begin}`)
  return `${before}${begin}\n\n${table(results)}\n\n${end}${after}`
}

function ratio({ median, low, high }) {
  return `${digits(median)} (${digits(low)}–${digits(high)})`
}

function digits(number) {
  return number.toFixed(number >= 10 ? 0 : 2)
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1)
}

function milliseconds(number) {
  return number >= 10 ? number.toFixed(0) : number.toPrecision(2)
}
