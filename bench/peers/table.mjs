const columns = [
  ['server', 'server'],
  ['mount', 'mount'],
  ['mountLayout', 'mount + layout'],
  ['update', 'update'],
  ['updateLayout', 'update + layout'],
  ['unmount', 'unmount'],
]

/** The results as a table in Markdown: ratios to raw with their quartiles, elements, and kB. */
export function table({ contenders }) {
  const head = ['', ...columns.map(([, title]) => title), 'elements', 'JS, kB', 'CSS, kB']
  const rows = contenders.map(({ label, version, ratios, elements, js, css }) => [
    version ? `${label} ${version}` : label,
    ...columns.map(([name]) => (ratios?.[name] ? ratio(ratios[name]) : '1')),
    Math.round(elements),
    (js / 1000).toFixed(1),
    (css / 1000).toFixed(1),
  ])
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(['---', ...head.slice(1).map(() => '---:')]), ...rows.map(line)].join('\n')
}

function ratio({ median, low, high }) {
  return `${short(median)} (${short(low)}–${short(high)})`
}

function short(number) {
  return number >= 10 ? number.toFixed(0) : number >= 3 ? number.toFixed(1) : number.toFixed(2)
}
