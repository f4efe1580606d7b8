// What the sheets say about the custom properties. Also runs in a browser, for the page that shows them.

/** Each `--error-ui-*` of the sheets: what it falls back on, FastStore's token among it, and the value at the end. */
export function readProperties(css) {
  const found = new Map()
  for (const { index } of css.matchAll(/var\(--error-ui-/g)) {
    const chain = readChain(css.slice(index))
    const [name] = chain
    // Where a component has the ink of the page, the chain is shorter.
    if (chain.length - 1 > (found.get(name)?.length ?? 0)) found.set(name, chain.slice(1))
  }
  return [...found].map(([name, chain]) => ({
    name,
    expression: expressionOf([name, ...chain]),
    faststore: chain.find((link) => link.startsWith('--fs-')),
    fallback: chain.at(-1),
  }))
}

/** Our own colours (`--eui-*`) in a theme. */
export function readPalette(css, theme) {
  const pairs = css.matchAll(/(--eui-[a-z-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\);/g)
  return Object.fromEntries([...pairs].map(([, name, light, dark]) => [name, theme === 'light' ? light : dark]))
}

function expressionOf([name, ...rest]) {
  if (!name.startsWith('--')) return name
  return rest.length ? `var(${name}, ${expressionOf(rest)})` : `var(${name})`
}

/** `var(--a, var(--b, 1px)) …` as `['--a', '--b', '1px']`. */
function readChain(text) {
  const [, name, rest = ''] = /^var\((--[\w-]+)(?:, )?(.*)/s.exec(text)
  if (rest.startsWith('var(')) return [name, ...readChain(rest)]
  // A value, which may be a function.
  const [, end = ''] = /^([^()]*(?:\([^()]*\))?)\)/.exec(rest) ?? []
  return end ? [name, end] : [name]
}
