import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { asImported } from './asImported.mjs'

const folder = 'stories/guides'

/** The guides of the catalogue as Markdown, by the path that each has in the package. The code in them is that of files that run. */
export function guidePages() {
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const [, title] = /<Meta title="Guides\/(.+?)" \/>/.exec(text) ?? []
      if (!title) throw new Error(`${file} has no title under “Guides”.`)
      return { file, text, id: idOf(title) }
    })
  const ids = pages.map(({ id }) => id)
  return new Map(pages.map(({ file, text, id }) => [`docs/guides/${id}.md`, markdownOf(text, file, ids)]))
}

function markdownOf(text, file, ids) {
  const codes = new Map(
    [...text.matchAll(/^import (\w+) from '(.+)\?raw'$/gm)].map(([, name, path]) => [
      name,
      readFileSync(join(folder, dirname(file), path), 'utf8'),
    ]),
  )
  const page = text
    .replace(/^import .*\n/gm, '')
    .replace(/^<(Meta|Canvas|main|\/main)\b.*\n/gm, '')
    .replace(/^<Code file="([^"]+)" text=\{(\w+)\} \/>$/gm, (_, path, name) => codeBlock(path, codes.get(name)))
  const rest = /<[A-Z]\w* [^>]*\{[^>]*>$/m.exec(page.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`]*`/g, ''))
  if (rest) throw new Error(`${file} has what is not Markdown: ${rest[0]}`)
  return `${withoutEmptySections(withLinks(page, ids)).trim()}\n`.replace(/\n{3,}/g, '\n\n')
}

function codeBlock(path, code) {
  if (code === undefined) throw new Error(`There is no code for ${path}.`)
  return `\`${path}\`:\n\n\`\`\`${extname(path).slice(1)}\n${asImported(code)}\n\`\`\``
}

/** Links between guides, and none into the catalogue, which is not in the package: their text stays, unless it is all that is said. */
function withLinks(page, ids) {
  return page
    .replace(/\]\(\?path=\/docs\/guides-([\w-]+)--docs\)/g, (link, id) => (ids.includes(id) ? `](${id}.md)` : link))
    .replace(/(?<=\.) \[[^\]]+\]\(\?path=[^)]*\)\./g, '')
    .replace(/:\s+\[[^\]]+\]\(\?path=[^)]*\)\./g, '.')
    .replace(/\[([^\]]+)\]\(\?path=[^)]*\)/g, '$1')
}

/** A heading below which only a picture of the catalogue stood is left out. */
function withoutEmptySections(page) {
  return page.replace(/^#{2,} .*\n\s*(?=#|$(?![\s\S]))/gm, '')
}

/** The same as Storybook makes of a title. */
function idOf(title) {
  return title
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}
