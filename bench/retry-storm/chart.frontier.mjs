import { drawing, round, text } from './chart.theme.mjs'

const panel = { width: 268, height: 260 }
const gap = 36
const left = 40
const top = 84
const loads = [1, 2, 3, 5, 10, 20]
const titles = { A: 'A and C: no Retry-After', B: 'B: Retry-After: 30', D: 'D: slow, half served' }
/** Seconds on the lower axis. */
const longest = { A: 160, B: 400, D: 160 }

/** The two aims against each other: a panel for each scenario, a point for each software and setting. */
export function drawFrontier(results) {
  const letters = Object.keys(longest)
  return drawing({
    width: left + letters.length * (panel.width + gap),
    height: top + panel.height + 48,
    title: 'Peak load against the time until the shop is normal again',
    description:
      'For each scenario, the other software, storefront-error-ui as it is and with other settings. Nearer to the lower left corner is better.',
    parts: [
      legend(),
      ...letters.flatMap((letter, index) => drawPanel(letter, left + index * (panel.width + gap), results)),
    ],
  })
}

function drawPanel(letter, x, results) {
  const toX = (second) => x + (Math.min(second, longest[letter]) / longest[letter]) * panel.width
  const bottom = top + panel.height
  const step = longest[letter] > 200 ? 100 : 40
  const seconds = Array.from({ length: Math.floor(longest[letter] / step) + 1 }, (_, index) => index * step)
  const shown = results.filter(({ scenario }) => scenario === letter)
  const title = titles[letter]
  return [
    text(x, top - 14, title, 'class="bold" font-size="13"'),
    ...loads.map((load) => `<path class="axis" d="M${x} ${round(toY(load))}h${panel.width}"/>`),
    ...(letter === 'A'
      ? loads.map((load) => text(x - 6, toY(load) + 4, `${load}×`, 'class="quiet" font-size="11" text-anchor="end"'))
      : []),
    ...seconds.map((second) =>
      text(toX(second), bottom + 16, second, 'class="quiet" font-size="11" text-anchor="middle"'),
    ),
    text(x + panel.width / 2, bottom + 34, 'seconds until normal again', 'class="quiet" text-anchor="middle"'),
    ...shown.filter(({ kind }) => kind).map((result) => ourPoint(result, toX)),
    ...shown.filter(({ kind }) => !kind).flatMap((result) => otherPoint(result, letter, toX)),
  ]
}

function ourPoint({ kind, peak, normalAfter }, toX) {
  const x = round(toX(normalAfter))
  const y = round(toY(peak))
  if (kind === 'page') return diamond(x, y)
  if (kind === 'first') return cross(x, y)
  return `<circle cx="${x}" cy="${y}" r="${kind === 'now' ? 6 : 3.5}" stroke="var(--ours)" stroke-width="1.5" fill="${kind === 'now' ? 'var(--ours)' : 'none'}"/>`
}

function diamond(x, y) {
  return `<path fill="none" stroke="var(--ours)" stroke-width="1.5" d="M${x} ${y - 5}l5 5l-5 5l-5-5Z"/>`
}

function cross(x, y) {
  return `<path fill="none" stroke="var(--ours)" stroke-width="2" d="M${x - 4} ${y - 4}l8 8m0 -8l-8 8"/>`
}

/** Where a name stands beside its point, and how it is aligned there, so that none covers another. */
const rightOf = { x: 8, y: 4, anchor: 'start' }
const leftOf = { x: -8, y: 4, anchor: 'end' }
const above = { x: 0, y: -9, anchor: 'middle' }
const places = {
  A: {
    'TanStack Query 5': above,
    'SWR 2': leftOf,
    'ky 1': leftOf,
    'Apollo RetryLink 4': rightOf,
    'tries at once': leftOf,
  },
  B: {
    'TanStack Query 5': rightOf,
    'SWR 2': rightOf,
    'ky 1': leftOf,
    'axios-retry 4': { x: 4, y: -9, anchor: 'end' },
    'Apollo RetryLink 4': rightOf,
    'tries at once': leftOf,
  },
}
places.D = { ...places.A, 'SWR 2': rightOf, 'tries at once': rightOf }

function otherPoint({ name, peak, normalAfter }, letter, toX) {
  const x = toX(normalAfter)
  const y = toY(peak)
  const place = places[letter][name]
  const point = `<circle cx="${round(x)}" cy="${round(y)}" r="4.5" fill="var(--served)"/>`
  // Without a Retry-After, axios-retry is what tries at once.
  if (!place) return [point]
  const words = name === 'tries at once' && letter !== 'B' ? 'axios-retry 4, tries at once' : name
  return [point, text(x + place.x, y + place.y, words, `font-size="11" text-anchor="${place.anchor}"`)]
}

/** Logarithmic, for the loads lie far apart. */
function toY(load) {
  return top + panel.height * (1 - Math.log(load) / Math.log(loads.at(-1)))
}

function legend() {
  return [
    text(
      8,
      24,
      'Peak load over capacity, and how soon the shop is normal again: nearer to the lower left corner is better.',
      'class="bold"',
    ),
    '<circle cx="14" cy="43" r="6" fill="var(--ours)"/>',
    text(26, 47, 'storefront-error-ui'),
    cross(156, 43),
    text(168, 47, 'as it was at first'),
    '<circle cx="282" cy="43" r="3.5" stroke="var(--ours)" stroke-width="1.5" fill="none"/>',
    text(292, 47, 'with one setting changed'),
    diamond(454, 43),
    text(466, 47, 'with a wait that holds for the whole page'),
    '<circle cx="716" cy="43" r="4.5" fill="var(--served)"/>',
    text(726, 47, 'others'),
  ].join('\n')
}
