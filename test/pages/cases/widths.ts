import type { PageCase, Shown } from '../PageCase'
import { desktop, pageCase, phone } from '../PageCase'

// The ways in which a box takes its width from its content, and some in which it takes it from elsewhere.

const banner: Shown = { surface: 'banner', status: 503 }
const short: Shown = { surface: 'banner', heading: 'Not saved', description: null, steps: [] }
const notice: Shown = { surface: 'notice', status: 502, dismiss: true }

interface Place {
  name: string
  html: string
  /** For the class `toast` on the surface itself. */
  css?: string
  scrolls?: boolean
  /** It asks for the least width, which is that of the longest word of the title. A label with its padding may break there. */
  isLeast?: boolean
}

const block = (style: string, tag = 'div') => `<${tag} style="${style}" data-place></${tag}>`
/** A place in a box, beside what else is in it. */
const inside = (outer: string, inner: string, beside = '') =>
  `<div style="${outer}">${beside}<div style="${inner}" data-place></div></div>`
const picture = '<div data-after style="flex: none; inline-size: 96px; block-size: 96px; background: silver"></div>'
const words =
  '<p data-after style="min-inline-size: 0; overflow-wrap: anywhere">Words of the shop that may become narrower than they are.</p>'

/** The place takes its width from what is in it. */
const around: Place[] = [
  // CSS 2.1 §10.3.3 to §10.3.9, §17.5.2
  { name: 'a block', html: block('') },
  { name: 'a block with a width', html: block('width: 18rem; max-width: 100%') },
  { name: 'a block with auto margins', html: block('max-width: 40rem; margin: 0 auto') },
  { name: 'a float', html: block('float: left') },
  { name: 'a float at the end', html: block('float: right') },
  { name: 'an inline-block', html: block('display: inline-block') },
  {
    name: 'an inline-block in centred text',
    html: inside('text-align: center', 'display: inline-block; text-align: start'),
  },
  { name: 'an absolute box', html: inside('position: relative; min-height: 20rem', 'position: absolute') },
  {
    name: 'an absolute box at the end',
    html: inside('position: relative; min-height: 20rem', 'position: absolute; right: 0; bottom: 0'),
  },
  { name: 'a fixed toast', html: block('position: fixed; right: 1rem; bottom: 1rem') },
  {
    name: 'a fixed toast of a largest width',
    html: block('position: fixed; right: 1rem; bottom: 1rem; max-width: 24rem'),
  },
  {
    name: 'a fixed toast in the middle',
    html: block('position: fixed; left: 50%; top: 1rem; transform: translateX(-50%)'),
  },
  {
    name: 'a fixed toast between both edges',
    html: block('position: fixed; inset-inline: 0; bottom: 1rem; width: fit-content; margin-inline: auto'),
  },
  { name: 'a sticky box', html: block('position: sticky; top: 0; float: left') },
  { name: 'an inline box', html: block('', 'span') },
  // CSS Tables
  { name: 'display: table', html: block('display: table') },
  { name: 'display: table, in the middle', html: block('display: table; margin: 0 auto') },
  { name: 'display: inline-table', html: block('display: inline-table') },
  { name: 'display: table-cell', html: block('display: table-cell') },
  { name: 'a table cell', html: '<table><tr><td data-place></td></tr></table>' },
  { name: 'a table cell beside words', html: '<table><tr><td>Qty</td><td data-place></td></tr></table>' },
  {
    name: 'a table cell below narrow ones',
    html: '<table><tr><td>One</td><td>Two</td></tr><tr><td colspan="2" data-place></td></tr></table>',
  },
  {
    name: 'a cell of a fixed table',
    html: '<table style="table-layout: fixed; width: 100%"><tr><td data-place></td></tr></table>',
  },
  {
    name: 'a cell of a fixed table beside a narrow one',
    html: '<table style="table-layout: fixed; width: 100%"><tr><td style="width: 4rem">Qty</td><td data-place></td></tr></table>',
  },
  {
    name: 'a caption',
    html: '<table><caption data-place></caption><tr><td>One</td><td>Two</td></tr></table>',
    isLeast: true,
  },
  {
    name: 'nested tables, as in an e-mail',
    html: '<table align="center" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center"><table align="center" cellpadding="8"><tr><td data-place></td></tr></table></td></tr></table>',
  },
  // CSS Sizing
  { name: 'width: fit-content', html: block('width: fit-content') },
  { name: 'width: max-content, up to the whole', html: block('width: max-content; max-width: 100%') },
  { name: 'width: min-content', html: block('width: min-content'), isLeast: true },
  {
    name: 'min-width: max-content, up to the whole',
    html: block('float: left; min-width: min(max-content, 100%); max-width: 100%'),
  },
  { name: 'contain: inline-size', html: block('contain: inline-size') },
  { name: 'a container', html: block('container-type: inline-size') },
  { name: 'a container in a flex row', html: inside('display: flex', 'container-type: inline-size; flex: 1') },
  { name: 'aspect-ratio', html: block('float: left; aspect-ratio: auto 16 / 9; max-width: 100%') },
  // Flexbox
  { name: 'a flex row', html: block('display: flex') },
  {
    name: 'a flex row, in the middle',
    html: block('display: flex; justify-content: center; align-items: center; min-height: 60vh'),
  },
  {
    name: 'a flex row between others',
    html: block('display: flex; justify-content: space-between; align-items: flex-start'),
  },
  {
    name: 'a flex row beside a picture',
    html: `<div style="display: flex; align-items: flex-start" data-place>${picture}</div>`,
  },
  {
    name: 'a flex row beside words',
    html: `<div style="display: flex; align-items: flex-start; gap: 8px" data-place>${words}</div>`,
  },
  {
    name: 'a flex row that wraps',
    html: `<div style="display: flex; flex-wrap: wrap; align-items: flex-start; gap: 8px" data-place>${picture}${words}</div>`,
  },
  { name: 'an item of a flex row', html: inside('display: flex', '') },
  { name: 'an item of a flex row that may shrink below its content', html: inside('display: flex', 'min-width: 0') },
  { name: 'an item of a flex row that grows', html: inside('display: flex', 'flex: 1') },
  { name: 'an item of a flex row that grows from its content', html: inside('display: flex', 'flex: 1 1 auto') },
  { name: 'an item at the end of a flex row', html: inside('display: flex', 'margin-inline-start: auto') },
  { name: 'an inline-flex row', html: block('display: inline-flex; max-width: 100%') },
  { name: 'a column', html: block('display: flex; flex-direction: column') },
  {
    name: 'a column with items in the middle',
    html: block('display: flex; flex-direction: column; align-items: center'),
  },
  {
    name: 'a column with items at the start',
    html: block('display: flex; flex-direction: column; align-items: flex-start'),
  },
  {
    name: 'a column with items at the end',
    html: block('display: flex; flex-direction: column; align-items: flex-end'),
  },
  {
    name: 'a column in the middle of a column',
    html: inside(
      'display: flex; flex-direction: column; align-items: center',
      'display: flex; flex-direction: column; align-items: center',
    ),
  },
  { name: 'an inline-flex column', html: block('display: inline-flex; flex-direction: column; max-width: 100%') },
  { name: 'a column that wraps', html: block('display: flex; flex-flow: column wrap; align-items: flex-start') },
  // Grid
  { name: 'a grid', html: block('display: grid') },
  { name: 'a grid with items at the start', html: block('display: grid; justify-items: start') },
  { name: 'a grid with items in the middle', html: block('display: grid; place-items: center; min-height: 60vh') },
  { name: 'a grid with its columns in the middle', html: block('display: grid; justify-content: center') },
  {
    name: 'a grid of auto',
    html: `<div style="display: grid; grid-template-columns: auto auto; gap: 8px; align-items: start" data-place>${words}</div>`,
  },
  {
    name: 'a grid of auto and 1fr',
    html: `<div style="display: grid; grid-template-columns: auto 1fr; align-items: start" data-place>${picture}</div>`,
  },
  { name: 'a grid of 1fr', html: block('display: grid; grid-template-columns: 1fr') },
  { name: 'a grid of minmax(0, 1fr)', html: block('display: grid; grid-template-columns: minmax(0, 1fr)') },
  { name: 'a grid of min-content', html: block('display: grid; grid-template-columns: min-content'), isLeast: true },
  {
    name: 'a grid of max-content, up to the whole',
    html: block('display: grid; grid-template-columns: minmax(0, max-content)'),
  },
  { name: 'a grid of fit-content()', html: block('display: grid; grid-template-columns: fit-content(20rem)') },
  {
    name: 'a grid of auto-fit',
    html: block('display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr))'),
  },
  { name: 'an inline grid', html: block('display: inline-grid; max-width: 100%') },
  {
    name: 'a subgrid',
    html: inside(
      'display: grid; grid-template-columns: auto 1fr',
      'display: grid; grid-template-columns: subgrid; grid-column: 1 / -1',
    ),
  },
  { name: 'display: contents in a grid', html: inside('display: grid; justify-items: start', 'display: contents') },
  // Elements with a width of their own
  {
    name: 'a dialog of the page',
    html: '<dialog style="max-width: calc(100% - 1rem); box-sizing: border-box; padding: 8px" data-place></dialog>',
  },
  {
    name: 'a popover',
    html: '<div popover style="padding: 8px; max-width: 100%; box-sizing: border-box" data-place></div>',
  },
  { name: 'a fieldset', html: '<fieldset style="min-inline-size: min-content" data-place></fieldset>' },
  {
    name: 'a fieldset that floats',
    html: '<fieldset style="float: left; max-width: 100%; box-sizing: border-box" data-place></fieldset>',
  },
  { name: 'open details', html: '<details open><summary>Delivery</summary><div data-place></div></details>' },
  { name: 'a figure', html: '<figure style="margin: 0; display: table"><figcaption data-place></figcaption></figure>' },
  { name: 'an item of a list', html: '<ul style="padding-inline-start: 20px"><li data-place></li></ul>' },
  { name: 'a definition', html: '<dl><dt>State</dt><dd style="margin-inline-start: 20px" data-place></dd></dl>' },
  // Others
  { name: 'columns', html: inside('columns: 14rem', 'break-inside: avoid') },
  { name: 'a column count', html: inside('column-count: 1', '') },
  {
    name: 'a carousel',
    html: inside(
      'display: flex; overflow-x: auto; scroll-snap-type: x mandatory',
      'flex: 0 0 80%; scroll-snap-align: start',
    ),
    scrolls: true,
  },
  { name: 'a row that scrolls', html: block('display: flex; overflow-x: auto') },
  { name: 'a box that scrolls', html: block('overflow: auto; max-height: 90vh') },
  { name: 'zoom', html: block('zoom: 1.25; float: left; max-width: 100%') },
  { name: 'right to left, floating', html: block('float: right', 'div').replace('style', 'dir="rtl" style') },
]

/** The surface itself has a class of the shop, which takes its width from what is in it. */
const itself: Place[] = [
  {
    name: 'position: fixed',
    html: block(''),
    css: 'position: fixed; inset-inline-end: 1rem; inset-block-end: 1rem; max-inline-size: calc(100% - 2rem)',
  },
  { name: 'position: absolute', html: block('position: relative; min-height: 20rem'), css: 'position: absolute' },
  { name: 'float', html: block(''), css: 'float: left' },
  { name: 'width: fit-content', html: block(''), css: 'width: fit-content; margin-inline: auto' },
  { name: 'width: max-content', html: block(''), css: 'width: max-content; max-width: 100%' },
  { name: 'width: auto', html: block('display: flex'), css: 'width: auto' },
  {
    name: 'flex: 1',
    html: `<div style="display: flex; align-items: flex-start" data-place>${picture}</div>`,
    css: 'flex: 1',
  },
  { name: 'flex: none', html: block('display: flex'), css: 'flex: none; max-width: 100%' },
  { name: 'align-self: center', html: block('display: flex; flex-direction: column'), css: 'align-self: center' },
  { name: 'justify-self: start', html: block('display: grid'), css: 'justify-self: start' },
  { name: 'justify-self: end', html: block('display: grid'), css: 'justify-self: end' },
  { name: 'margin: auto', html: block('display: flex; min-height: 60vh'), css: 'margin: auto' },
  { name: 'a largest width', html: block(''), css: 'max-width: 20rem' },
]

export const widths: PageCase[] = [desktop, phone].flatMap((size) => [
  ...around.flatMap(({ name, html, scrolls = false, isLeast = false }) =>
    shownAt(size, isLeast).map((shown) =>
      pageCase({
        name: `${name}, ${size[0]} px, ${nameOf(shown)}`,
        html,
        shown: [shown],
        size,
        measured: { width: true, isStretched: true, scrolls, hasLongWords: isLeast },
      }),
    ),
  ),
  ...itself.flatMap(({ name, html, css = '' }) =>
    shownAt(size).map((shown) =>
      pageCase({
        name: `${name} on the surface, ${size[0]} px, ${nameOf(shown)}`,
        html,
        css: `.toast { ${css} }`,
        shown: [{ ...shown, className: 'toast' }],
        size,
        measured: { width: true, isStretched: true },
      }),
    ),
  ),
])

/** Few words have room in any window, and no least width of their own. */
function shownAt(size: readonly number[], isLeast = false) {
  return size === phone || isLeast ? [banner, notice] : [banner, short, notice]
}

function nameOf(shown: Shown) {
  return shown === short ? 'short banner' : shown.surface
}
