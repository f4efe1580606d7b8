import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loaders } from '../../dist/messages/languages.js'
import { brandStyles } from './brandStyles.mjs'
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'
import { pageNames } from './pageNames.mjs'
import { readBrand } from './readBrand.mjs'
import { renderPage } from './renderPage.mjs'

/** What fits into the first round trip of a connection: ten packets (RFC 6928). */
const limit = 14_000

/** Writes the pages, each as `<out>/<language>/<page>.html`. Gives the files with their sizes in bytes, and the policy of all. */
export async function writePages({ out, languages, pages, brandFile }) {
  check('language', languages, Object.keys(loaders))
  check('page', pages, pageNames)
  const brand = await readBrand(brandFile, languages)
  const sheet = await readFile(new URL('../../dist/errorPages.css', import.meta.url), 'utf8')
  // One sheet for all pages, so that one hash in a header allows it.
  const styles = sheet.trim() + brandStyles(brand)
  const policy = contentSecurityPolicy(
    styles,
    languages.map((language) => brand.links(language).search),
  )
  const rendered = []
  for (const language of languages) {
    const messages = await loaders[language]()
    for (const name of pages) {
      const html = renderPage({ name, messages, brand, styles, policy })
      rendered.push({ path: join(out, language, `${name}.html`), html, size: Buffer.byteLength(html) })
    }
  }
  const large = rendered.find(({ size }) => size > limit)
  if (large)
    throw new Error(`${large.path} would have ${large.size} bytes. ${limit} is the limit: take a smaller logo.`)
  // Nothing is written unless all can be.
  for (const { path, html } of rendered) {
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, html)
  }
  return { files: rendered.map(({ path, size }) => ({ path, size })), policy }
}

function check(what, names, known) {
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`There is no ${what} “${unknown}”. There are ${known.join(', ')}.`)
}
