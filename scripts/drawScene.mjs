// A scene as an SVG file of its own, in the colours of a theme, without CSS: a designer's tool reads neither variables nor `color-mix()`.

/** The file. `palette` has our own colours (`--eui-*`), as `readPalette` gives them. */
export function drawScene({ tone, paths }, palette) {
  const line = palette['--eui-text']
  const paper = palette['--eui-paper']
  const own = palette[`--eui-${tone}`]
  const art = tone === 'warning' ? mix(own, '#ffb800', 0.25) : own
  const inks = {
    paper: { fill: paper },
    accent: { fill: mix(art, paper, 0.75) },
    fine: { 'stroke-width': 2 },
    mark: { stroke: art, 'stroke-width': 4 },
    sign: { stroke: '#1d2126' },
    gap: { 'stroke-dasharray': '5 6' },
    way: { stroke: art, 'stroke-width': 4, 'stroke-dasharray': '5 6' },
    line: {},
  }
  const path = (d, attributes) => `  <path${write({ ...attributes, d })}/>`
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: '0 0 240 160',
    fill: 'none',
    stroke: line,
    'stroke-width': 3,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }
  const lines = [
    `<svg${write(frame)}>`,
    path('M44 140V86a76 76 0 0 1 152 0v54z', { fill: art, 'fill-opacity': 0.15, stroke: 'none' }),
    path('M16 140h208', {}),
    ...paths.map(([ink, d]) => path(d, inks[ink])),
    '</svg>',
  ]
  return `${lines.join('\n')}\n`
}

function write(attributes) {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
}

/** As `color-mix(in srgb, a share, b)` does. */
function mix(a, b, share) {
  const [first, second] = [a, b].map((colour) =>
    [1, 3, 5].map((at) => Number.parseInt(full(colour).slice(at, at + 2), 16)),
  )
  const mixed = first.map((value, index) => Math.round(value * share + second[index] * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function full(colour) {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour
}
