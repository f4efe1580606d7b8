// What changed, side by side, on a page to open in a browser.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { encode } from './png.mjs'

const usual = '.cache/pictures'

export function clearChanges(folder = usual) {
  rmSync(folder, { recursive: true, force: true })
}

/** Writes the page and its pictures. Each change has a name, a reason, and `expected`, `actual`, `difference` where there are. */
export function showChanges(changes, folder = usual) {
  clearChanges(folder)
  const sections = changes.map(({ name, reason, ...pictures }) => {
    const shown = ['expected', 'actual', 'difference'].filter((side) => pictures[side])
    const figures = shown.map((side) => {
      const path = `${name}/${side}.png`
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      const picture = pictures[side]
      writeFileSync(join(folder, path), Buffer.isBuffer(picture) ? picture : encode(picture))
      return `<figure><figcaption>${side}</figcaption><a href="${path}"><img src="${path}" alt="" loading="lazy"></a></figure>`
    })
    return `<section><h2>${name}</h2><p>${reason}</p><div>${figures.join('')}</div></section>`
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures that changed</title>
<style>
  body { font: 1rem system-ui, sans-serif; margin: 2rem; background: #e8e8e8; color: #111 }
  section { margin-block: 3rem }
  h2 { font-size: 1.125rem }
  div { display: flex; gap: 1rem; align-items: start }
  figure { margin: 0; flex: 1 1 0; min-width: 0 }
  img { max-width: 100%; border: 1px solid #888 }
</style>
<h1>Pictures that changed: ${changes.length}</h1>
${sections.join('\n')}
`,
  )
  return join(folder, 'index.html')
}
