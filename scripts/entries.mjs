import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/**
 * Every entry point of the package, from the exports of package.json. A `*` stands for each source file that it matches, so
 * the list needs no build.
 */
export function entries() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.entries(exports)
    .filter(([path]) => path !== './package.json')
    .flatMap(([path, target]) => expand(path, target.default ?? target))
}

/** What the main entry point exports, types aside, with the room of `src` that each is in. */
export function mainExports() {
  const text = readFileSync(join(root, 'src/index.ts'), 'utf8')
  return [...text.matchAll(/^export \{ (\w+) \} from '\.\/(\w+)\//gm)].map(([, name, room]) => ({ name, room }))
}

function expand(path, target) {
  const source = target.replace('./dist/', 'src/').replace(/\.js$/, '.ts')
  const one = (name) => ({
    path,
    name: path.replace(/^\./, 'storefront-error-ui').replace('*', name),
    file: target.slice('./'.length).replace('*', name),
    source: source.replace('*', name),
  })
  if (!path.includes('*')) return [one('')]
  const [folder, ending] = source.split('/*')
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(ending))
  return files.map((file) => one(file.slice(0, -ending.length)))
}
