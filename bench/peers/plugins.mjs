import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from 'sass'

const here = import.meta.dirname

/** `storefront-error-ui` is the build in `dist`, and every package gets the React of this bench. */
export function libraryFrom(dist) {
  return {
    name: 'library',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^storefront-error-ui($|\/)/ }, ({ path }) => {
        const name = path.slice('storefront-error-ui/'.length) || 'index.js'
        return { path: join(dist, name), sideEffects: name.endsWith('.css') }
      })
      // As the package says of its modules, also where a copied build has no package.json beside it.
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
        resolveDir.startsWith(dist) && path.endsWith('.js')
          ? { path: join(resolveDir, path), sideEffects: false }
          : undefined,
      )
      onResolve({ filter: /^react(-dom)?($|\/)/ }, ({ path, kind, resolveDir }) =>
        resolveDir === here ? undefined : resolve(path, { kind, resolveDir: here }),
      )
    },
  }
}

/** Some libraries publish their styles as Sass. */
export function stylesFromSass() {
  const packages = pathToFileURL(join(here, 'node_modules/'))
  return {
    name: 'sass',
    setup({ onLoad }) {
      onLoad({ filter: /\.scss$/ }, ({ path }) => ({
        contents: compile(path, {
          loadPaths: [join(here, 'node_modules')],
          importers: [{ findFileUrl: (url) => (url.startsWith('~') ? new URL(url.slice(1), packages) : null) }],
          quietDeps: true,
        }).css,
        loader: 'css',
        resolveDir: dirname(path),
      }))
    },
  }
}
