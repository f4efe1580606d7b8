import { scenarios, times } from './shop.mjs'

const never = times.end - times.up

/** Prints the figures of these scenarios, one by one, and those in which the shop is never down for long side by side. */
export function printTables(letters, resultsOf) {
  const everyday = letters.filter((letter) => scenarios[letter].isEveryday)
  for (const letter of letters) {
    if (everyday.includes(letter)) continue
    console.log(`\n### ${letter}: ${scenarios[letter].title}\n`)
    console.log(table(resultsOf(letter)))
  }
  console.log(`\n### ${everyday.map((letter) => `${letter}: ${scenarios[letter].title}`).join('; ')}\n`)
  console.log(everydayTable(everyday, everyday.map(resultsOf)))
}

/** The figures of one scenario, in Markdown. */
function table(results) {
  return [
    '| software | peak load ÷ capacity | after recovery | normal again after | served within a minute | requests turned away | shoppers lost |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...results.map(
      ({ name, peak, peakAfter, normalAfter, servedInAMinute, wasted, unserved }) =>
        `| ${name} | ${peak.toFixed(2)} | ${peakAfter.toFixed(2)} | ${seconds(normalAfter)} | ${(servedInAMinute * 100).toFixed(1)} % | ${(wasted / 1e6).toFixed(2)} M | ${count(unserved)} |`,
    ),
  ].join('\n')
}

/** The figures of scenarios in which the shop is never down for long, in Markdown: `lists` has the results of each. */
function everydayTable(letters, lists) {
  const heads = letters.flatMap((letter) => [`${letter}: healed by itself`, `${letter}: shoppers lost`])
  return [
    `| software | ${heads.join(' | ')} |`,
    `|---|${heads.map(() => '--:|').join('')}`,
    ...lists[0].map(({ name }, row) => {
      const cells = lists.flatMap((list) => {
        const { unaided, unserved } = list[row]
        return [`${(unaided * 100).toFixed(1)} %`, count(unserved)]
      })
      return `| ${name} | ${cells.join(' | ')} |`
    }),
  ].join('\n')
}

function seconds(duration) {
  return duration >= never ? `not within ${never / 60} min` : `${Math.round(duration)} s`
}

function count(people) {
  return Math.round(people).toLocaleString('en')
}
