import { drawing, round, text } from './chart.theme.mjs'
import { peers } from './policies.mjs'
import { scenarios, times } from './shop.mjs'

const cell = { width: 118, height: 84, gap: 8 }
const left = 34
const top = 62
const rowHeight = 172
const rows = ['A', 'B', 'D']

/** The load over time: a row for each scenario, a column for each software. */
export function drawStorm(results) {
  const drawn = results.filter(isDrawn)
  const columns = new Set(drawn.map(({ name }) => name)).size
  const width = left + columns * (cell.width + cell.gap) + 8
  return drawing({
    width,
    height: top + rows.length * rowHeight,
    title: 'Load on a shop that is down for five minutes',
    description:
      'For each software and scenario, the requests sent and served over twenty minutes, over the capacity of the shop. The figures are in the table of the page.',
    parts: [legend(), ...rows.flatMap((letter, row) => drawRow(letter, row, drawn))],
  })
}

/** The chart shows the libraries as they are, in three scenarios. The tables have the budgets of others, too. */
export function isDrawn({ name, scenario }) {
  const isLibrary = peers.some((peer) => peer.name === name && !peer.hasBudget)
  return rows.includes(scenario) && (isLibrary || name === 'storefront-error-ui')
}

function drawRow(letter, row, results) {
  const cells = results.filter(({ scenario }) => scenario === letter)
  const highest = Math.max(...cells.map(({ peak }) => peak))
  const y = top + row * rowHeight
  const title =
    letter === 'A' ? 'A and C: 503 without Retry-After, or connection refused' : `${letter}: ${scenarios[letter].title}`
  return [
    text(8, y, title, 'class="bold" font-size="13"'),
    ...[5, 10, 15]
      .filter((load) => load < highest)
      .map((load) =>
        text(left - 5, toY(load, y, highest) + 4, `${load}×`, 'class="quiet" font-size="11" text-anchor="end"'),
      ),
    text(left - 5, toY(1, y, highest) + 3, '1×', 'class="quiet" font-size="11" text-anchor="end"'),
    ...cells.flatMap((result, column) => drawCell(result, left + column * (cell.width + cell.gap), y, highest)),
  ]
}

function drawCell({ name, peak, normalAfter, sent, served }, x, y, highest) {
  const isOurs = name === 'storefront-error-ui'
  const down = toX(times.down, x)
  const limit = round(toY(1, y, highest))
  const bottom = toY(0, y, highest)
  const soon = normalAfter < times.end - times.up
  return [
    text(x, y + 20, name, `font-size="11.5" class="${isOurs ? 'ours bold' : ''}"`),
    `<rect class="band" x="${round(down)}" y="${y + 28}" width="${round(toX(times.up, x) - down)}" height="${cell.height}"/>`,
    ...[5, 10, 15]
      .filter((load) => load < highest)
      .map(
        (load) => `<path class="axis" stroke-opacity=".6" d="M${x} ${round(toY(load, y, highest))}h${cell.width}"/>`,
      ),
    area(sent, x, y, highest, isOurs ? 'var(--our-sent)' : 'var(--sent)'),
    area(served, x, y, highest, isOurs ? 'var(--ours)' : 'var(--served)'),
    `<path class="axis" d="M${x} ${bottom}h${cell.width}"/>`,
    `<path class="limit" d="M${x} ${limit}h${cell.width}"/>`,
    text(x, bottom + 15, `peak ${peak.toFixed(1)}×`, 'class="bold"'),
    text(
      x,
      bottom + 29,
      soon ? `normal after ${normalAfter} s` : 'not normal in 10 min',
      'class="quiet" font-size="11.5"',
    ),
  ]
}

function area(loads, x, y, highest, fill) {
  const points = loads.map((load, index) => `${round(toX((index + 0.5) * 5, x))} ${round(toY(load, y, highest))}`)
  return `<path fill="${fill}" d="M${x} ${toY(0, y, highest)}L${points.join('L')}L${x + cell.width} ${toY(0, y, highest)}Z"/>`
}

function toX(second, x) {
  return x + (second / times.end) * cell.width
}

function toY(load, y, highest) {
  return y + 28 + cell.height * (1 - load / highest)
}

function legend() {
  const swatch = (x, fill) => `<rect x="${x}" y="15" width="14" height="10" fill="var(${fill})"/>`
  return [
    swatch(8, '--sent'),
    text(27, 24, 'requests sent'),
    swatch(118, '--served'),
    text(137, 24, 'served'),
    swatch(192, '--band'),
    text(211, 24, 'shop down, minutes 5 to 10 of 20'),
    '<path class="limit" d="M412 20h18"/>',
    text(436, 24, 'what the shop can serve'),
  ].join('\n')
}
