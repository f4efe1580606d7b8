import type { Measured, PageCase, Shown } from '../PageCase'
import { pageCase } from '../PageCase'
import { standing } from './shownSets'

const root = '[data-error-ui][data-error-ui]'
const part = (name: string) => `${root} [data-part="${name}"][data-part]`

/** What a surface must not render. */
const said = '<section data-error-ui="banner" lang="de" dir="ltr"><p data-part="title">Not saved</p></section>'

interface Break {
  css: string
  html?: string
  measured?: Measured
  shown?: Shown[]
}

/** For each thing that is measured, a rule that breaks it, by a pattern of the failure. */
const breaks: Record<string, Break> = {
  'page: scrolls sideways': { css: 'body::after { content: ""; display: block; inline-size: 120vw; block-size: 1px }' },
  'page: shows no surface': { css: '', shown: [] },
  'in a window of': { css: `${root} { margin-inline-start: -40px !important }` },
  'outside its surface': { css: `${part('title')} { position: relative; inset-block-start: -80px }` },
  'outside title': {
    css: `${part('title')} { inline-size: 6em !important; white-space: nowrap !important; overflow: hidden !important }`,
  },
  'icon: is [0-9.]+ px outside': { css: `${part('icon')} { margin-block-start: -25px !important }` },
  'wide, of at least': { css: `${root} { inline-size: 5em !important; min-inline-size: 0 !important }` },
  'upon description': { css: `${part('title')} { margin-block-end: -1em !important }` },
  'upon action': { css: `${root} [data-error-ui="action"] { margin-inline-end: -2em !important }` },
  'below description, of at most': { css: `${part('description')} { margin-block-end: 4em !important }` },
  'off the line of the step before': {
    css: `${root} [data-error-ui="action"] { position: relative; inset-block-start: 12px !important }`,
  },
  'beside the step before': { css: `${root} [data-error-ui="action"] { margin-inline-start: 4em !important }` },
  'off the first line of the title': { css: `${part('icon')} { margin-block-start: 2em !important }` },
  'beside the title': { css: `${part('icon')} { margin-inline-end: 4em !important }` },
  'above its words': { css: `${root} { padding-block-start: 8em !important }` },
  'below its words': { css: `${root} { min-block-size: 60em !important }` },
  'before its words': { css: `${root} { padding-inline-start: 4em !important }` },
  'title: has letters of 64 px': { css: `${part('title')} { font-size: 64px !important }` },
  'description: has letters of 11 px': { css: `${part('description')} { font-size: 11px !important }` },
  'and the description of': { css: `${part('description')} { font-size: 30px !important }` },
  'off the edge of the title': { css: `${part('description')} { padding-inline-start: 1em !important }` },
  'off the middle of the title': { css: `${part('description')} { position: relative; inset-inline-start: 2em }` },
  'has a line every': {
    css: `${part('description')} { max-inline-size: 12em !important; line-height: 0.9 !important }`,
  },
  'first line indented': { css: `${part('description')} { text-indent: 2em !important }` },
  'has a marker': { css: `${root} li { display: list-item !important; list-style: square !important }` },
  'breaks “': { css: `${part('description')} { inline-size: 1.5em !important; word-break: break-all !important }` },
  'icon: is 24 px × 10 px': { css: `${part('icon')} { inline-size: 24px !important; block-size: 10px !important }` },
  'has a stroke of': { css: `${part('icon')} * { stroke: none !important }` },
  'is filled with': { css: `${part('icon')} * { fill: red !important }` },
  'has lines of': { css: `${part('icon')} * { stroke-width: 6px !important }` },
  'icon: cannot be seen': { css: `${part('icon')} { visibility: hidden !important }` },
  'of at least 44': {
    css: `${root} [data-error-ui="action"] { block-size: 30px !important; min-block-size: 0 !important }`,
  },
  'of at least 24': {
    css: `${part('links')} a { display: inline-block !important; padding: 0 !important; line-height: 1 !important }`,
  },
  'in 8 px to': {
    css: `${root} [data-error-ui="action"] { inline-size: 130% !important; max-inline-size: none !important; flex: none !important }`,
  },
  'has its label': {
    css: `${root} [data-error-ui="action"] { inline-size: 50px !important; white-space: nowrap !important }`,
  },
  'cannot be pressed': { css: `${root} button { pointer-events: none !important }` },
  'lies below <body': { css: 'body::after { content: ""; position: fixed; inset: 0; z-index: 2000 }' },
  'title: has a contrast of': { css: `${part('title')} { color: #999 !important }` },
  'of at least 3': { css: `${part('icon')} * { stroke: #ddd !important }` },
  'neither an edge nor a ground': { css: `${root} { border: 0 !important; background: none !important }` },
  'shows no focus': { css: '* { outline: none !important; box-shadow: none !important }' },
  'wide, where its words ask for': {
    css: `${root} { inline-size: 9em !important; min-inline-size: 0 !important }`,
    measured: { width: true },
  },
  'breaks steps of': {
    css: `${part('actions')} { flex-direction: column !important }`,
    measured: { width: true },
    shown: [{ surface: 'banner', status: 503 }],
  },
  'at most': {
    css: `main { float: left } ${root} { inline-size: 60em !important }`,
    measured: { width: true, isStretched: true },
    shown: [{ surface: 'banner', heading: 'Not saved', description: null, steps: [] }],
  },
  'is a text of the shop in what we say is': {
    css: '',
    html: said,
    measured: { said: { byShop: ['Not saved'], ours: 'de' } },
  },
  'direction “ltr” instead of “auto”': {
    css: '',
    html: said,
    measured: { said: { byShop: ['Not saved'], ours: 'de' } },
  },
  'says its language is “de” instead of “en”': { css: '', html: said, measured: { said: { byShop: [], ours: 'en' } } },
}

export const breakPages: readonly (readonly [words: string, page: PageCase])[] = Object.entries(breaks).map(
  ([words, { shown = standing, ...page }]) => [
    words,
    pageCase({ name: words, shown: page.html ? [] : shown, ...page }),
  ],
)
