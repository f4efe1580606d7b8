import { readFileSync } from 'node:fs'
import { bundleAsync } from 'lightningcss'
import { compile } from 'tailwindcss'
import { compileFastStore } from '../../scripts/faststore.mjs'
import { pageSheet } from '../../stories/themes/pageSheet'

const sheet = async (path: string) => String((await bundleAsync({ filename: path })).code)

const styles = await sheet('src/styles.css')
const faststore = await sheet('src/themes/faststore.css')
const plain = readFileSync('stories/themes/plain.css', 'utf8')
// Its classes are names of their own only once they are built; here they stand on what the scene has.
const modules = readFileSync('stories/themes/Checkout.module.css', 'utf8')
  .replaceAll('.checkout', 'main')
  .replaceAll('.banner', '[data-error-ui="banner"]')
const page = compileFastStore()
const own = `${pageSheet} body { font-family: sans-serif }`

/** Every theme and recipe that the package and its guide have, as the sheets that a page loads. */
export const themes: readonly { theme: string; sheets: readonly string[] }[] = [
  { theme: 'neutral', sheets: [styles, own] },
  { theme: 'the recipe in plain CSS', sheets: [plain, styles, own] },
  { theme: 'the recipe in CSS modules', sheets: [modules, styles, own] },
  { theme: 'the recipe for Tailwind', sheets: [await tailwind(), own] },
  { theme: 'the tokens of FastStore', sheets: [page, styles] },
  { theme: 'FastStore', sheets: [page, styles, faststore] },
]

/** FastStore’s look, where the sheets are loaded the other way round. */
export const reordered = { theme: 'FastStore, loaded the other way round', sheets: [faststore, styles, page] }

/** What Tailwind makes of the recipe in the guide. */
async function tailwind(): Promise<string> {
  const guide = readFileSync('docs/themes.md', 'utf8')
  const recipe = [...guide.matchAll(/^```css\n(.*?)\n```$/gms)].find(([, code]) => code?.includes('@theme'))?.[1] ?? ''
  const compiler = await compile(recipe, {
    loadStylesheet: async (id) => ({
      path: id,
      base: '',
      content: id === 'tailwindcss' ? readFileSync('node_modules/tailwindcss/index.css', 'utf8') : styles,
    }),
  })
  return compiler.build([])
}
