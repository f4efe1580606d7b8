import type { PageCase } from '../PageCase'
import { pageCase } from '../PageCase'
import { dialog, standing } from './shownSets'

interface Scheme {
  name: string
  css: string
  html?: string
  attributes?: PageCase['attributes']
}

const dark = 'background: #111; color: #eee'
const light = 'background: #fff; color: #222'

/** How a page may be light or dark, of which we are told by nothing but what CSS says. */
const schemes: Scheme[] = [
  { name: 'a page that says nothing', css: '' },
  { name: 'a light page that says nothing', css: `body { ${light} }` },
  { name: 'a light page that says so', css: `html { color-scheme: light } body { ${light} }` },
  { name: 'a light page that says only so', css: `:root { color-scheme: only light } body { ${light} }` },
  { name: 'a page dark by a class', css: `.dark { ${dark} }`, attributes: { html: { class: 'dark' } } },
  { name: 'a body dark by a class', css: `body.dark { ${dark} }`, attributes: { body: { class: 'dark' } } },
  { name: 'a page that says it is dark', css: `html { color-scheme: dark; ${dark} }` },
  { name: 'a page that says it is dark, and nothing else', css: 'html { color-scheme: dark }' },
  { name: 'a page that says it is only dark', css: `:root { color-scheme: only dark; ${dark} }` },
  { name: 'a page of both, by the browser', css: ':root { color-scheme: light dark }' },
  {
    name: 'a page of both, by light-dark()',
    css: ':root { color-scheme: light dark; color: light-dark(#222, #eee); background: light-dark(#fff, #111) }',
  },
  {
    name: 'a page of both, by the media query',
    css: `body { ${light} } @media (prefers-color-scheme: dark) { body { ${dark} } }`,
  },
  {
    name: 'a page of both, by both',
    css: `:root { color-scheme: light dark } body { ${light} } @media (prefers-color-scheme: dark) { body { ${dark} } }`,
  },
  {
    name: 'data-theme="dark" on the page',
    css: `[data-theme="dark"] { ${dark} }`,
    attributes: { html: { 'data-theme': 'dark' } },
  },
  {
    name: 'data-theme="light" on the page',
    css: `[data-theme="light"] { ${light} }`,
    attributes: { html: { 'data-theme': 'light' } },
  },
  {
    name: 'data-theme="dark" on the body',
    css: `[data-theme="dark"] { ${dark} }`,
    attributes: { body: { 'data-theme': 'dark' } },
  },
  {
    name: 'data-theme="dark" on a part',
    css: `[data-theme="dark"] { ${dark} }`,
    html: '<main><div data-theme="dark" data-place></div></main>',
  },
  {
    name: 'data-theme="light" within data-theme="dark"',
    css: `[data-theme="dark"] { ${dark} } [data-theme="light"] { ${light} }`,
    html: '<div data-theme="dark"><div data-theme="light" data-place></div></div>',
  },
  {
    name: 'data-theme="dark" within data-theme="light"',
    css: `[data-theme="dark"] { ${dark} } [data-theme="light"] { ${light} }`,
    html: '<div data-theme="light"><div data-theme="dark" data-place></div></div>',
  },
  {
    name: 'data-theme of a name of the shop',
    css: `[data-theme="summer"] { ${light} }`,
    attributes: { html: { 'data-theme': 'summer' } },
  },
  {
    name: 'data-theme of a dark name of the shop',
    css: `[data-theme="midnight"] { color-scheme: dark; ${dark} }`,
    attributes: { html: { 'data-theme': 'midnight' } },
  },
  {
    name: 'a dark part that says so',
    css: `.hero { color-scheme: dark; ${dark} }`,
    html: '<main><div class="hero" data-place></div></main>',
  },
  {
    name: 'a dark part that says nothing',
    css: `.hero { ${dark} }`,
    html: '<main><div class="hero" data-place></div></main>',
  },
  {
    name: 'a light card on a dark page',
    css: `body { ${dark} } .card { ${light} }`,
    html: '<main><div class="card" data-place></div></main>',
  },
  {
    name: 'a light card on a page that says it is dark',
    css: `:root { color-scheme: dark; ${dark} } .card { color-scheme: light; ${light} }`,
    html: '<main><div class="card" data-place></div></main>',
  },
  {
    name: 'a footer of a colour',
    css: 'footer { background: #5b21b6; color: #fff }',
    html: '<footer data-place></footer>',
  },
  { name: 'a page of sepia', css: 'body { background: #f4ecd8; color: #5b4636 }' },
  { name: 'a page of grey', css: 'body { background: #ccc; color: #000 }' },
  { name: 'a page of black', css: 'body { background: #000; color: #fff }' },
  {
    name: 'a see-through dark ground',
    css: 'body { background: #fff } .veil { background: rgb(0 0 0 / 75%); color: #fff }',
    html: '<div class="veil" data-place></div>',
  },
  {
    name: 'Bootstrap’s dark theme',
    css: `[data-bs-theme="dark"] { color-scheme: dark; color: #dee2e6; background: #212529 }`,
    attributes: { html: { 'data-bs-theme': 'dark' } },
  },
  {
    name: 'FastStore’s tokens',
    css: ':root { --fs-color-text: #171a1c; --fs-color-body-bkg: #fff; --fs-color-link: #0366dd; --fs-color-primary-bkg: #2953b2; --fs-color-primary-text: #fff; --fs-color-danger-bkg: #fdefef; --fs-color-warning-bkg: #fff2d4; --fs-color-info-bkg: #dbeeff; --fs-color-success-bkg: #ceebd2; --fs-border-radius: 2px; --fs-control-tap-size: 48px; --fs-text-face-body: system-ui } body { background: var(--fs-color-body-bkg); color: var(--fs-color-text) }',
  },
  {
    name: 'FastStore’s tokens on a dark page',
    css: ':root { --fs-color-text: #f1f2f3; --fs-color-body-bkg: #171a1c; --fs-color-primary-bkg: #96b3ff; --fs-color-primary-text: #000; --fs-color-danger-bkg: #3d1414; --fs-color-warning-bkg: #33270b; --fs-color-info-bkg: #0b2540; --fs-color-success-bkg: #0e2b13 } body { background: var(--fs-color-body-bkg); color: var(--fs-color-text) }',
  },
  {
    name: 'our own colours set by the shop',
    css: ':root { --error-ui-text: #fff; --error-ui-muted: #ddd; --error-ui-surface: #000; --error-ui-critical: #ffb4a9; --error-ui-critical-bkg: #2b1a18; --error-ui-warning: #ffd48a; --error-ui-warning-bkg: #28210f; --error-ui-info: #b9d7ff; --error-ui-info-bkg: #152233; --error-ui-success: #a5e8bd; --error-ui-success-bkg: #13251a } body { background: #000 }',
  },
  // Colours that come down from the page around.
  { name: 'text without a fill', css: 'body { -webkit-text-fill-color: transparent }' },
  { name: 'pale text', css: 'body { color: #bbb }' },
  { name: 'white text without a ground', css: 'main { color: #fff }' },
]

export const schemePages: PageCase[] = schemes.flatMap(({ name, ...page }) =>
  (['light', 'dark'] as const).flatMap((system) =>
    [['surfaces', standing] as const, ['dialog', dialog] as const].map(([set, shown]) =>
      pageCase({ name: `${name}, system ${system}, ${set}`, shown, system, measured: { noFocus: false }, ...page }),
    ),
  ),
)
