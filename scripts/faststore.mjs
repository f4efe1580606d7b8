// FastStore's own styles, as a store made with it loads them: what our look has to stand up to.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileString } from 'sass'

// It asks for React 18, so it is installed beside the React that the tests of that version use.
const require = createRequire(new URL('../test/react-18/package.json', import.meta.url))
const source = join(dirname(require.resolve('@faststore/ui/src/index.ts')), 'styles')
const components = ['atoms/Button', 'atoms/Input', 'atoms/Link', 'molecules/Alert', 'molecules/ProductCard']

// The layers and their order are those of FastStore's own pages.
const page = `
@use 'sass:meta';
@layer base, components, theme;
@include meta.load-css('global');
@layer components {
  ${components.map((name) => `@include meta.load-css('../components/${name}/styles');`).join('\n  ')}
}`

/** The CSS of a FastStore page, from the real package. */
export function compileFastStore() {
  const { css } = compileString(page, {
    url: pathToFileURL(join(source, 'page.scss')),
    importers: [{ findFileUrl: (url) => (url.startsWith('~') ? inPackages(url.slice(1)) : null) }],
    quietDeps: true,
  })
  return css
}

/** Without its ending, which Sass finds itself. */
function inPackages(path) {
  const folder = require.resolve.paths(path)?.find((packages) => existsSync(join(packages, dirname(path))))
  return folder ? pathToFileURL(join(folder, path)) : null
}

/** Gives the catalogue the CSS of a FastStore page, as the text of `virtual:faststore-page`. */
export function fastStorePage() {
  const name = 'virtual:faststore-page'
  return {
    name: 'faststore-page',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(compileFastStore())}` : undefined),
  }
}
