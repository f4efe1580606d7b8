/** How many bytes more than the kept size are no jump: 3 %, at least 30 B and at most 150 B. */
export function allowance(kept) {
  return Math.min(150, Math.max(30, Math.round(kept * 0.03)))
}

/** Each size beside the kept one, and what fails: a jump, a part without a kept size, a kept size without a part. */
export function compareSizes(kept, sizes) {
  const rows = Object.entries(sizes).map(([name, size]) => ({ name, size, kept: kept[name] }))
  const failures = [
    ...rows.filter((row) => row.kept === undefined).map(({ name, size }) => `${name}: ${size} B, no size is kept`),
    ...rows.filter((row) => row.size - row.kept > allowance(row.kept)).map(describeChange),
    ...Object.keys(kept)
      .filter((name) => !(name in sizes))
      .map((name) => `${name}: a size is kept, but there is no such part`),
  ]
  return { rows, failures }
}

/** `ErrorBanner: 7586 → 7800 B (+214 B, +2.8 %)` */
export function describeChange({ name, size, kept }) {
  const difference = size - kept
  const sign = difference > 0 ? '+' : ''
  return `${name}: ${kept} → ${size} B (${sign}${difference} B, ${sign}${((difference / kept) * 100).toFixed(1)} %)`
}

/** All sizes as a table in Markdown. */
export function sizeTable(rows) {
  const lines = rows.map(
    ({ name, size, kept }) => `| ${name} | ${kept ?? '–'} | ${size} | ${size - (kept ?? 0) || ''} |`,
  )
  return ['| part | kept, B | now, B | change, B |', '| --- | ---: | ---: | ---: |', ...lines, ''].join('\n')
}
