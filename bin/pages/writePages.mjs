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
export async function writePages({ out, brandFile, ...chosen }) {
  const languages = choose('language', chosen.languages, Object.keys(loaders))
  const pages = choose('page', chosen.pages, pageNames)
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
    try {
      await mkdir(join(path, '..'), { recursive: true })
      await writeFile(path, html)
    } catch (error) {
      throw new Error(`${path} cannot be written (${error.code}).`)
    }
  }
  return { files: rendered.map(({ path, size }) => ({ path, size })), policy }
}

/** Finds each name among those that are known, in any case (BCP 47: the case of a language tag says nothing), each once. */
function choose(what, names, known) {
  const found = names.map((name) => {
    const one = known.find((one) => one.toLowerCase() === name.trim().toLowerCase())
    if (!one) throw new Error(`There is no ${what} “${name.trim()}”. There are ${known.join(', ')}.`)
    return one
  })
  return [...new Set(found)]
}
