const row = /^\| `([^`]+)` +\| ([\d.]+) kB +\| ([\d.]+) kB +\|/gm

/** The sizes that docs/performance.md promises and says were measured, in kB of 1000 B, by the names that `weigh` gives. */
export function readPromises(page) {
  return [...page.matchAll(row)].map(([, name, measured, promise]) => ({
    name: partOf(name),
    measured,
    promise: Number(promise),
  }))
}

/** The page with the measured sizes brought up to date. */
export function writeMeasured(page, sizes) {
  return page.replace(row, (line, name, measured) =>
    line.replace(`| ${measured} kB`, `| ${inKilobytes(sizes[partOf(name)])} kB`),
  )
}

export function inKilobytes(bytes) {
  return (bytes / 1000).toFixed(1)
}

function partOf(name) {
  return /^([A-Z]|use[A-Z])/.test(name) ? name : `storefront-error-ui/${name}`
}
