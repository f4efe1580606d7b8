// The fonts of the pictures. They come with the project, since every machine has others.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const folders = {
  inter: '@fontsource-variable/inter',
  arabic: '@fontsource-variable/noto-sans-arabic',
  thai: '@fontsource-variable/noto-sans-thai',
  japanese: '@fontsource-variable/noto-sans-jp',
  korean: '@fontsource-variable/noto-sans-kr',
  mono: '@fontsource-variable/jetbrains-mono',
}
const require = createRequire(import.meta.url)

/** What to serve, by the first part of its path. */
export const fontFolders = Object.fromEntries(
  Object.entries(folders).map(([name, folder]) => [name, dirname(require.resolve(`${folder}/package.json`))]),
)

const others = ['Noto Sans Arabic', 'Noto Sans Thai', 'Noto Sans JP', 'Noto Sans KR'].map(
  (name) => `"${name} Variable"`,
)

/** The two stacks, written as a browser computes them. */
export const stacks = {
  sans: ['"Inter Variable"', ...others].join(', '),
  mono: ['"JetBrains Mono Variable"', '"Inter Variable"', ...others].join(', '),
}

/** The style sheet that declares them. */
export const fontFaces = Object.entries(fontFolders)
  .map(([name, folder]) => readFileSync(`${folder}/index.css`, 'utf8').replaceAll('url(./', `url(/${name}/`))
  .join('\n')
