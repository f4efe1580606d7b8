import { drawing, round, text } from './chart.theme.mjs'
import { peers } from './policies.mjs'

const panel = { width: 268, height: 260 }
const gap = 36
const left = 40
const top = 92
const loads = [1, 2, 3, 5, 10, 20]
const titles = {
  A: 'A and C: no Retry-After',
  B: 'B: Retry-After: 30',
  D: 'D: slow, half served',
  G: 'G: down for 3 s, with the peak of A',
}

/** What the load is drawn against: its name, the value of a result, and for each scenario the range and the steps. */
const axes = {
  normal: {
    title: 'Peak load against the time until the shop is normal again',
    name: 'seconds until normal again',
    valueOf: ({ normalAfter }) => normalAfter,
    A: [0, 160, 40],
    B: [0, 400, 100],
    D: [0, 160, 40],
  },
  lost: {
    title: 'Peak load against the shoppers lost',
    name: '% of all shoppers lost',
    valueOf: ({ unserved }, shoppers) => (unserved / shoppers) * 100,
    A: [22, 30, 2],
    B: [20, 60, 10],
    D: [22, 30, 2],
    G: [0, 2, 0.5],
  },
}

/** Two aims against each other: a panel for each scenario, a point for each software and setting. */
export function drawFrontier(results, axisName, shoppers) {
  const axis = axes[axisName]
  const letters = Object.keys(titles).filter((letter) => axis[letter])
  return drawing({
    width: left + letters.length * (panel.width + gap),
    height: top + panel.height + 48,
    title: axis.title,
    description:
      'For each scenario, the other software, storefront-error-ui as it is and with other settings. Nearer to the lower left corner is better.',
    parts: [
      legend(axis),
      ...letters.flatMap((letter, index) => {
        const shown = results.filter(({ scenario }) => scenario === letter)
        // In a shop that is down for a moment, the load says nothing.
        const points = letter === 'G' ? shown.map((result) => ({ ...result, peak: peakInA(results, result) })) : shown
        return drawPanel(letter, left + index * (panel.width + gap), points, axis, shoppers)
      }),
    ],
  })
}

function peakInA(results, { name }) {
  return results.find((result) => result.scenario === 'A' && result.name === name).peak
}

function drawPanel(letter, x, results, axis, shoppers) {
  const [first, last, step] = axis[letter]
  const toX = (value) => x + ((Math.min(value, last) - first) / (last - first)) * panel.width
  const bottom = top + panel.height
  const values = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step)
  const points = results
    .filter(({ kind }) => kind !== 'client')
    .map((result) => ({ ...result, x: toX(axis.valueOf(result, shoppers)), y: toY(result.peak) }))
  return [
    text(x, top - 22, titles[letter], 'class="bold" font-size="13"'),
    ...loads.map((load) => `<path class="axis" d="M${x} ${round(toY(load))}h${panel.width}"/>`),
    ...(letter === 'A'
      ? loads.map((load) => text(x - 6, toY(load) + 4, `${load}×`, 'class="quiet" font-size="11" text-anchor="end"'))
      : []),
    ...values.map((value) => text(toX(value), bottom + 16, value, 'class="quiet" font-size="11" text-anchor="middle"')),
    text(x + panel.width / 2, bottom + 34, axis.name, 'class="quiet" text-anchor="middle"'),
    ...points.map(mark),
    ...names(points, x),
  ]
}

/** The names of the others beside their points, so that none covers another or a point. Where there is no room, none. */
function names(points, x) {
  const taken = points.map((point) => ({ from: point.x - 4, to: point.x + 4, y: point.y }))
  return points
    .filter(({ kind }) => !kind)
    .flatMap((point) => {
      const width = point.name.length * 5.6
      const places = [
        { anchor: 'start', at: point.x + 8, from: point.x + 8, dy: 4 },
        { anchor: 'end', at: point.x - 8, from: point.x - 8 - width, dy: 4 },
        { anchor: 'middle', at: point.x, from: point.x - width / 2, dy: -9 },
        { anchor: 'middle', at: point.x, from: point.x - width / 2, dy: 17 },
      ]
      const isFree = ({ from, dy }) => {
        const y = point.y + dy - 4
        const overlaps = (other) => Math.abs(other.y - y) < 10 && from < other.to && from + width > other.from
        return from >= x - 8 && from + width <= x + panel.width + gap - 6 && !taken.some(overlaps)
      }
      const place = places.find(isFree)
      if (!place) return []
      taken.push({ from: place.from, to: place.from + width, y: point.y + place.dy - 4 })
      return [
        text(round(place.at), round(point.y + place.dy), point.name, `font-size="11" text-anchor="${place.anchor}"`),
      ]
    })
}

function mark({ name, kind, x, y }) {
  const [column, row] = [round(x), round(y)]
  if (kind === 'wait') return diamond(column, row)
  if (kind === 'page') return triangle(column, row)
  if (kind === 'first' || kind === 'before') return cross(column, row)
  if (kind) return circle(column, row, kind === 'now')
  const isBudget = peers.some((peer) => peer.hasBudget && peer.name === name)
  return other(column, row, isBudget)
}

function circle(x, y, isFull) {
  return `<circle cx="${x}" cy="${y}" r="${isFull ? 6 : 3.5}" stroke="var(--ours)" stroke-width="1.5" fill="${isFull ? 'var(--ours)' : 'none'}"/>`
}

function other(x, y, isBudget) {
  return `<circle cx="${x}" cy="${y}" r="4" stroke="var(--served)" stroke-width="1.5" fill="${isBudget ? 'none' : 'var(--served)'}"/>`
}

function diamond(x, y) {
  return `<path fill="none" stroke="var(--ours)" stroke-width="1.5" d="M${x} ${y - 5}l5 5l-5 5l-5-5Z"/>`
}

function triangle(x, y) {
  return `<path fill="none" stroke="var(--ours)" stroke-width="1.5" d="M${x} ${y - 4.5}l4.5 8h-9Z"/>`
}

function cross(x, y) {
  return `<path fill="none" stroke="var(--ours)" stroke-width="2" d="M${x - 4} ${y - 4}l8 8m0 -8l-8 8"/>`
}

/** Logarithmic, for the loads lie far apart. */
function toY(load) {
  return top + panel.height * (1 - Math.log(load) / Math.log(loads.at(-1)))
}

function legend({ title }) {
  return [
    text(8, 24, `${title}: nearer to the lower left corner is better.`, 'class="bold"'),
    circle(14, 43, true),
    text(26, 47, 'storefront-error-ui'),
    cross(156, 43),
    text(166, 47, 'earlier'),
    text(224, 47, 'with another', 'class="quiet"'),
    circle(308, 43, false),
    text(317, 47, 'budget'),
    triangle(371, 43),
    text(381, 47, 'rule of the page'),
    diamond(492, 43),
    text(502, 47, 'rule for waits'),
    other(598, 43, false),
    text(607, 47, 'others’ libraries'),
    other(715, 43, true),
    text(724, 47, 'others’ budgets'),
  ].join('\n')
}
