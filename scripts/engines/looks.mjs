// Every language, light and dark, by itself and on a FastStore page with its theme.
import { readdirSync, readFileSync } from 'node:fs'
import { compileFastStore } from '../faststore.mjs'

// A FastStore page has no dark theme: its own ground and text stay, and the catalogue’s do not lie over them.
const ground = `body.sb-show-main { background: var(--fs-body-bkg); color: var(--fs-color-text) }
.frame-label, .families figcaption { color: inherit }`

/** All looks, each with a name, what to set in the toolbar, and the sheets of the page around it. */
export function looks() {
  const shops = [
    { shop: 'by itself', sheets: [] },
    { shop: 'FastStore', sheets: [compileFastStore(), ground + readFileSync('src/themes/faststore.css', 'utf8')] },
  ]
  const locales = readdirSync('src/messages/locales')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
  return locales.flatMap((locale) =>
    ['light', 'dark'].flatMap((theme) =>
      shops.map(({ shop, sheets }) => ({ name: `${locale}, ${theme}, ${shop}`, globals: { locale, theme }, sheets })),
    ),
  )
}
