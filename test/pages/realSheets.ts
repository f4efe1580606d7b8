import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compileFastStore } from '../../scripts/faststore.mjs'
import { compileTailwind } from './compileTailwind'

const require = createRequire(`${process.cwd()}/package.json`)

/** The text of a sheet, with the fonts and pictures that it would load left out. */
function read(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/@charset[^;]*;|@import[^;]*;/g, '')
    .replace(/url\((?!["']?data:)[^)]*\)/g, 'none')
    .replace(/\/\*# sourceMappingURL.*$/s, '')
}

/** Without its colour of a `summary:not([role])`, which weighs as much as a class, and has a contrast of 4.4 on our dark ground. */
function readPico(name: string): string {
  return read(require.resolve(`@picocss/pico/css/${name}.min.css`)).replaceAll(
    /details(\[open\]>| )summary:not\(\[role\]\)(:not\(:focus\))?\{color:[^}]*\}/g,
    '',
  )
}

/** Sheets that shops are built on, as they are published. Where a sheet is large, its smallest form. */
export const realSheets: Record<string, string> = {
  'Bootstrap 5': read(require.resolve('bootstrap/dist/css/bootstrap.min.css')),
  'Bootstrap 5, reboot': read(require.resolve('bootstrap/dist/css/bootstrap-reboot.min.css')),
  'Bootstrap 4': read(require.resolve('bootstrap-css-only/css/bootstrap.min.css')),
  Bulma: read(require.resolve('bulma/css/bulma.min.css')),
  Foundation: read(require.resolve('foundation-sites/dist/css/foundation.min.css')),
  Pico: readPico('pico'),
  'Pico without classes': readPico('pico.classless'),
  Materialize: read(require.resolve('materialize-css/dist/css/materialize.min.css')),
  Milligram: read(require.resolve('milligram/dist/milligram.min.css')),
  'water.css': read(require.resolve('water.css/out/water.min.css')),
  'water.css, dark': read(require.resolve('water.css/out/dark.min.css')),
  'sakura.css': read(require.resolve('sakura.css/css/sakura.css')),
  'sakura.css, dark': read(require.resolve('sakura.css/css/sakura-dark.css')),
  'simple.css': read(require.resolve('simpledotcss/simple.min.css')),
  'mvp.css': read(require.resolve('mvp.css/mvp.css')),
  'normalize.css': read(require.resolve('normalize.css/normalize.css')),
  'modern-normalize': read(require.resolve('modern-normalize/modern-normalize.css')),
  'sanitize.css':
    read(require.resolve('sanitize.css/sanitize.css')) +
    read(require.resolve('sanitize.css/forms.css')) +
    read(require.resolve('sanitize.css/typography.css')),
  'destyle.css': read(require.resolve('destyle.css/destyle.min.css')),
  ress: read(require.resolve('ress/dist/ress.min.css')),
  'reset-css': read(require.resolve('reset-css/reset.css')),
  'Eric Meyer’s reset': read(require.resolve('@unocss/reset/eric-meyer.css')),
  'Tailwind 3’s preflight': read(require.resolve('@unocss/reset/tailwind.css')),
  'Tailwind 4': await compileTailwind('@import "tailwindcss";', []),
  'Tailwind 4’s preflight, in no layer': await compileTailwind('@import "tailwindcss/preflight.css";', []),
  'VTEX’s Tachyons': read(require.resolve('vtex-tachyons/tachyons.min.css')),
  'FastStore’s page': compileFastStore(),
}
