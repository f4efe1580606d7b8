import { times } from './shop.mjs'

const never = times.end - times.up

/** The figures of one scenario, in Markdown. */
export function table(results) {
  return [
    '| software | peak load ÷ capacity | after recovery | normal again after | served within a minute | requests turned away | shoppers lost |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...results.map(
      ({ name, peak, peakAfter, normalAfter, servedInAMinute, wasted, unserved }) =>
        `| ${name} | ${peak.toFixed(2)} | ${peakAfter.toFixed(2)} | ${seconds(normalAfter)} | ${(servedInAMinute * 100).toFixed(1)} % | ${(wasted / 1e6).toFixed(2)} M | ${unserved.toLocaleString('en')} |`,
    ),
  ].join('\n')
}

function seconds(count) {
  return count >= never ? `not within ${never / 60} min` : `${count} s`
}
