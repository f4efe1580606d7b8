/** A drawing that paints its own ground, so that it reads the same wherever it is shown, light or dark. */
export function drawing({ width, height, title, description, parts }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="12">
<title id="title">${title}</title>
<desc id="description">${description}</desc>
<style>
  svg { --ground: #fff; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --band: #eceff2; --sent: #c3cbd5; --served: #6e7b8b; --our-sent: #9ed3b8; --ours: #0a7d4f; --limit: #b3261e; }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #14181d; --ink: #e8ecf1; --quiet: #a3adb8; --line: #3a434d; --band: #242b33; --sent: #55616f; --served: #a9b6c4; --our-sent: #1f6b4a; --ours: #4fd69c; --limit: #ff8a80; }
  }
  text { fill: var(--ink) } .quiet { fill: var(--quiet) } .bold { font-weight: 600 } .ours { fill: var(--ours) }
  .band { fill: var(--band) } .axis { stroke: var(--line); fill: none } .limit { stroke: var(--limit); stroke-dasharray: 3 2 }
</style>
<rect width="${width}" height="${height}" fill="var(--ground)"/>
${parts.join('\n')}
</svg>
`
}

export const text = (x, y, words, rest = '') => `<text x="${round(x)}" y="${round(y)}" ${rest}>${words}</text>`

export const round = (number) => Number(number.toFixed(1))
