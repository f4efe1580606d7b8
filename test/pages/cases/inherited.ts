import { pageCase, phone } from '../PageCase'
import { dialog, oneOfEach } from './shownSets'

/** What comes down from an element of the page around us, and what a place does to what is in it. */
const places: Record<string, string> = {
  'white-space: nowrap': 'white-space: nowrap',
  'white-space: pre': 'white-space: pre',
  'white-space: pre-wrap': 'white-space: pre-wrap',
  'text-wrap: nowrap': 'text-wrap: nowrap',
  'text-align: right': 'text-align: right',
  'text-align: center': 'text-align: center',
  'text-align: justify': 'text-align: justify; text-align-last: justify',
  'text-indent: 3em': 'text-indent: 3em',
  'text-indent: -9999px, as for hidden words': 'text-indent: -9999px',
  'text-transform: uppercase': 'text-transform: uppercase',
  'text-shadow': 'text-shadow: 0 1px 2px #000',
  'text-decoration: underline': 'text-decoration: underline',
  'line-height: 1': 'line-height: 1',
  'line-height: 0': 'line-height: 0',
  'line-height: 48px': 'line-height: 48px',
  'line-height: 3': 'line-height: 3',
  'font-size: 0, between inline blocks': 'font-size: 0',
  'font-size: 10px': 'font-size: 10px',
  'font-size: 150%': 'font-size: 150%',
  'font-size: 28px, as in a hero': 'font-size: 28px; font-weight: 900',
  'font: icon': 'font: icon',
  'font-variant: small-caps': 'font-variant: small-caps',
  'letter-spacing: 0.3em': 'letter-spacing: 0.3em',
  'letter-spacing: -0.31em, as in a grid of inline blocks': 'letter-spacing: -0.31em; text-rendering: optimizeSpeed',
  'word-spacing: 1em': 'word-spacing: 1em',
  'word-spacing: -0.43em': 'word-spacing: -0.43em',
  'word-break: keep-all': 'word-break: keep-all',
  'word-break: break-all': 'word-break: break-all',
  'word-break: break-word': 'word-break: break-word',
  'overflow-wrap: anywhere': 'overflow-wrap: anywhere',
  'line-break: anywhere': 'line-break: anywhere',
  'hyphens: none': 'hyphens: none',
  'hyphens: auto': 'hyphens: auto',
  'pointer-events: none, as around toasts': 'pointer-events: none',
  'user-select: none': 'user-select: none; -webkit-user-select: none',
  'cursor: wait': 'cursor: wait',
  'list-style: inside square': 'list-style: inside square',
  'quotes, tabs and hangs': 'quotes: none; tab-size: 2; hanging-punctuation: first',
  'border-collapse': 'border-collapse: collapse; border-spacing: 20px; caption-side: bottom; empty-cells: hide',
  'direction: rtl': 'direction: rtl',
  'unicode-bidi': 'direction: rtl; unicode-bidi: bidi-override',
  'fill and stroke': 'fill: red; stroke: none; stroke-width: 8px',
  'stroke of an icon set': 'fill: none; stroke: transparent; stroke-linecap: butt',
  'zoom: 1.25': 'zoom: 1.25',
  'zoom: 0.9': 'zoom: 0.9',
  'transform: scale': 'transform: scale(1); transform-origin: 0 0',
  'overflow: hidden': 'overflow: hidden',
  'overflow: hidden with a height': 'overflow: hidden; height: 90rem',
  'contain: content': 'contain: content',
  'contain: layout paint style': 'contain: layout paint style',
  'isolation and a stack': 'isolation: isolate; position: relative; z-index: 0',
  'perspective and will-change': 'perspective: 500px; will-change: transform',
  'a scrolling list': 'overflow-y: scroll; max-height: 400px; overscroll-behavior: contain',
  'container-type: inline-size': 'container-type: inline-size; container-name: card',
  'font-variation and features': 'font-feature-settings: "smcp"; font-kerning: none; font-stretch: condensed',
  'text-size-adjust': '-webkit-text-size-adjust: none; text-size-adjust: none',
  'text-orientation': 'text-orientation: upright; text-combine-upright: none',
  'accent and caret': 'accent-color: red; caret-color: transparent',
  'forced-color-adjust: none': 'forced-color-adjust: none; print-color-adjust: exact',
  'a margin that is trimmed': 'margin-trim: block; margin-block: -1rem; padding-block: 1rem',
  'orphans and widows': 'orphans: 4; widows: 4; break-inside: avoid',
}

/** Elements that a surface may stand in, with what browsers do to their content. */
const elements: Record<string, string> = {
  'a center element': '<center data-place></center>',
  'a font element': '<font color="yellow" size="1" data-place></font>',
  'a blockquote': '<blockquote data-place></blockquote>',
  'a pre element': '<pre data-place></pre>',
  'an address': '<address data-place></address>',
  'a small element': '<small data-place></small>',
  'an item of a list': '<ol><li data-place></li></ol>',
  'a fieldset': '<fieldset><legend>Payment</legend><div data-place></div></fieldset>',
  'a form': '<form style="display: grid; gap: 1rem"><div data-place></div></form>',
  'a th': '<table style="width: 100%"><tr><th data-place></th></tr></table>',
  'a table of an e-mail':
    '<table width="100%" style="border-collapse: collapse; mso-line-height-rule: exactly; font-size: 0"><tr><td align="right" style="line-height: 0" data-place></td></tr></table>',
  'a page from right to left': '<div dir="rtl" data-place></div>',
  'a page of no language': '<div lang="" data-place></div>',
  'a page that is not translated': '<div translate="no" data-place></div>',
  'a marquee of an old shop': '<div style="width: 100%" align="right" data-place></div>',
  'a heading': '<h2 data-place></h2>',
  'a span': '<span data-place></span>',
  details: '<details open><summary>More</summary><div data-place></div></details>',
}

const pages = {
  ...Object.fromEntries(
    Object.entries(places).map(([name, style]) => [name, `<div style='${style}' data-place></div>`]),
  ),
  ...elements,
}

export const inheritedPages = Object.entries(pages).flatMap(([name, html]) => [
  pageCase({ name, html, shown: oneOfEach }),
  pageCase({ name: `${name}, 320 px`, html, shown: oneOfEach, size: phone }),
])

/**
 * A dialog stands in the body, so only what the body has comes down to it. A body with `contain` is not among them: what is fixed then stands
 * in the body instead of the window, so it has no room on a short page.
 */
export const inheritedDialogs = Object.entries(places)
  .filter(([name]) => !name.startsWith('contain:'))
  .map(([name, style]) => pageCase({ name: `${name}, dialog`, shown: dialog, attributes: { body: { style } } }))
