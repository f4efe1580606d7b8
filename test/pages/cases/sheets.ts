import { pageCase, phone } from '../PageCase'
import { dialog, standing } from './shownSets'

/** Sheets of pages that were not written with us in mind, each a few lines that many shops have. */
export const ownSheets: Record<string, string> = {
  // What the issue names.
  'no spaces at all': '* { margin: 0; padding: 0 }',
  'no spaces at all, and boxes of their borders':
    '*, *::before, *::after { margin: 0; padding: 0; box-sizing: border-box }',
  'the lobotomized owl': '* + * { margin-top: 1.5em }',
  'a space after each heading': 'h1 + *, h2 + *, h3 + * { margin-top: 60px }',
  'paragraphs of a book': 'p { margin: 2em 0; text-indent: 2em }',
  'a space below each box': 'div { margin-bottom: 2rem }',
  'wide buttons': 'button { width: 100% }',
  'white buttons and links': 'button, a { color: white }',
  'links of light pages': 'a { color: #0645ad } a:visited { color: #0b0080 }',
  'wide pictures': 'svg { width: 100%; height: auto; fill: currentColor }',
  'pictures as blocks': 'img, svg, video { display: block; max-width: 100%; vertical-align: middle }',
  'spans as blocks': 'span { display: block }',
  'sections of a landing page': 'section { padding: 80px 0; min-height: 100vh }',
  'links as blocks': 'a { display: block }',
  'lists with an indent': 'ul { padding-left: 40px; margin: 1em 0; list-style: disc } li { margin-bottom: 1em }',
  'a rem of 10 px': 'html { font-size: 62.5% }',
  'a rem of 10 px, with text of 16': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'no outlines': '* { outline: none }',
  'no outlines on focus': ':focus { outline: 0 }',
  'no outlines on visible focus':
    'button:focus-visible, a:focus-visible, *:focus-visible { outline: 0; box-shadow: none }',
  'large headings in capitals': 'h1, h2, h3 { font-size: 4rem; text-transform: uppercase }',
  'no borders': '* { border: 0 }',

  // As many again.
  'a reset of every property of fonts': '* { font: inherit; vertical-align: baseline }',
  'fonts on every element': '* { font-family: Georgia, serif; font-size: 14px; line-height: 1 }',
  'fonts on every text element':
    'p, span, div, li, a, h1, h2, h3, h4, h5, h6, dt, dd, button { font-size: 12px; line-height: 1.2; letter-spacing: 0.05em }',
  'colours on every text element': 'p, span, div, li, h1, h2, h3, h4, h5, h6, dt, dd { color: #aaa }',
  'headings in a light colour': 'h1, h2, h3, h4, h5, h6 { color: #f5c518 }',
  'grounds on boxes': 'div { background: #222 } p { background: #333 } span { background: #444 }',
  'grounds on sections': 'section { background: #1a1a2e; color: #fff }',
  'striped sections': 'section:nth-child(even) { background: #f6f6f6 } section:nth-child(odd) { background: #fff }',
  'sections as columns': 'section { display: flex; flex-wrap: wrap; justify-content: space-between }',
  'sections as grids': 'section { display: grid; grid-template-columns: repeat(12, 1fr); gap: 2rem }',
  'sections of a width': 'section { width: 90%; max-width: 60rem; margin: 5rem auto }',
  'boxes that float': 'section > div { float: left; width: 50% }',
  'boxes as flex columns':
    'div { display: flex; flex-direction: column; align-items: stretch; position: relative; min-width: 0 }',
  'boxes with a least height': 'div { min-height: 3rem }',
  'boxes that cut off': 'div, section { overflow: hidden }',
  'boxes that scroll': 'div { overflow: auto }',
  'boxes of their content': '* { box-sizing: content-box }',
  'boxes of their content, by every type': 'div, section, p, button, a, span, ul, li, dl { box-sizing: content-box }',
  'all boxes have a place': '* { position: relative; z-index: 1 }',
  'all boxes have a largest width': '* { max-width: 100% }',
  'all boxes may shrink': '* { min-width: 0; min-height: 0 }',
  'all words break anywhere': '* { word-break: break-all }',
  'all words are cut off': 'p, h1, h2, h3, span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }',
  'no words break': '* { white-space: nowrap }',
  'all lines in the middle': 'h1, h2, h3, p, li, button { text-align: center }',
  'all lines at the end': 'p, h1, h2, div { text-align: right }',
  'justified text with hyphens': 'p { text-align: justify; hyphens: auto }',
  // Not larger: a letter over three lines in every paragraph is what such a page wants, and ours are no exception.
  'a first letter of a book': 'p::first-letter { font-weight: bold; text-transform: uppercase }',
  'a first line in capitals': 'p::first-line { font-variant: small-caps; font-size: 1.4em }',
  'headings with a line below': 'h1, h2, h3 { border-bottom: 1px solid; padding-bottom: 0.3em; margin: 24px 0 16px }',
  'headings with a mark before them': 'h2::before, h3::before { content: "#"; margin-inline-end: 0.5em }',
  'headings over the whole width': 'h1, h2, h3 { float: left; width: 100%; clear: both }',
  'headings in the middle of a box':
    'h1, h2, h3, h4 { display: flex; align-items: center; justify-content: center; min-height: 6rem }',
  'headings as small labels':
    'h1, h2, h3, h4, h5, h6 { font-size: 11px; letter-spacing: 0.2em; text-transform: uppercase }',
  'headings with no weight': 'h1, h2, h3, h4, h5, h6 { font-size: 100%; font-weight: normal; margin: 0 }',
  'links with a line and a sign': 'a { border-bottom: 2px solid; text-decoration: none } a::after { content: " →" }',
  'links with a sign for other sites': 'a[href^="http"]::after { content: " (external)" }',
  'links as buttons':
    'a { display: inline-block; padding: 20px 40px; background: #000; color: #fff; border-radius: 999px }',
  'links as small capitals':
    'a { font-size: 11px; text-transform: uppercase; letter-spacing: 2px; color: inherit; line-height: 1 }',
  'links that move': 'a, button { transition: all 0.3s ease; transform: translateZ(0) }',
  'links that float': 'a { float: left; margin-right: 10px }',
  // Not `a:link`, which weighs as much as a class, and so colours the links of the developers' words on our light ground too.
  'coloured links': 'body { background: #111; color: #eee } a { color: #8ab4f8 } a:hover { color: #fff }',
  'buttons of a form':
    'button { float: right; margin: 1rem 0 1rem 1rem; padding: 0.25rem; height: 28px; line-height: 28px; font-size: 12px }',
  'buttons of a look':
    'button { appearance: none; background: #e91e63; color: #fff; border: 3px solid #880e4f; border-radius: 50px; text-transform: uppercase; letter-spacing: 0.1em; padding: 1em 2em; box-shadow: 0 2px 5px rgb(0 0 0 / 40%) }',
  'buttons as blocks': 'button { display: block; margin: 0 auto 1em; min-width: 12rem; max-width: 100% }',
  'buttons over the whole line': 'button { display: flex; flex: 1 1 100%; justify-content: space-between }',
  'buttons of a height': 'button { height: 32px; overflow: hidden; white-space: nowrap; min-height: 0 }',
  'buttons in a place': 'button { position: absolute; top: 0; right: 0 }',
  'buttons by their type':
    '[type="button"] { padding: 1px 6px; margin-bottom: 1rem; background: #ddd; line-height: 1 }',
  'buttons that fade': 'button { opacity: 0.8; transition: opacity 0.2s } button:hover { opacity: 1 }',
  'small pictures':
    'svg { width: 1em; height: 1em; fill: currentColor; stroke: none; vertical-align: -0.125em; overflow: visible }',
  'filled pictures': 'svg, svg path { fill: currentColor; stroke: none }',
  'pictures with paths of a colour': 'path { fill: red; stroke: blue; stroke-width: 10px; d: none }',
  'pictures that cut off': 'svg:not(:root) { overflow: hidden }',
  'pictures in the middle': 'svg { margin: 0 auto 2rem; display: block; float: none; pointer-events: none }',
  'pictures that float': 'svg { float: left; margin: 0 20px 20px 0 }',
  'lists without marks': 'ul, ol { list-style: none; margin: 0; padding: 0 } li { display: block }',
  'lists with signs':
    'ul { list-style: square inside } li::before { content: "–"; margin-inline-end: 0.5em } li { padding-inline-start: 1.5em; text-indent: -1.5em }',
  'lists in a line': 'li { display: inline-block; float: left; margin: 0 2em 0 0 }',
  'lists with lines': 'li { border-bottom: 1px solid #ddd; padding: 1em 0; background: #fff }',
  'definitions in columns':
    'dl { display: grid; grid-template-columns: 8em 1fr } dt { float: left; clear: left; width: 8em; text-align: right } dd { margin: 0 0 1em 9em }',
  'definitions in a line': 'dt, dd { display: inline; margin: 0; font-weight: bold }',
  'details of a help page':
    'details { border: 1px solid #aaa; padding: 0.5em 0.5em 0; margin-bottom: 2em } summary { font-weight: bold; margin: -0.5em -0.5em 0; padding: 0.5em; list-style: none; display: flex; justify-content: space-between }',
  'details without a mark':
    'summary::-webkit-details-marker { display: none } summary { list-style: none; outline: none; cursor: default }',
  'a page for print': 'body { font-size: 9pt; line-height: 1.1; color: #000 }',
  'all text thin and pale': 'body { font-weight: 200; color: #bbb; -webkit-font-smoothing: antialiased }',
  'all margins collapse by first and last':
    ':first-child { margin-top: 0 } :last-child { margin-bottom: 0 } p:not(:last-child) { margin-bottom: 3em }',
  'spaces between all siblings':
    'body > * + *, main > * + *, section > * + *, div > * + * { margin-block-start: 4rem }',
  'spaces beside all siblings': 'div > * + *, span + span, button + button, a + a { margin-left: 2rem }',
  'a gap in everything': '* { gap: 3rem; row-gap: 4rem }',
  'animations by every element': '* { animation-duration: 0s; transition: all 1s; will-change: transform }',
  'contents as columns': 'main { columns: 2 } section { break-inside: avoid; columns: 2 }',
  'a grid of twelve for all':
    'main { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 16px } main > * { grid-column: 2 / -2 }',
  'flex children grow': 'main > * > * { flex: 1 1 0; align-self: stretch }',
  'text of the system': 'body { font: caption } * { font-variant-caps: all-small-caps }',
  'a large root': 'html { font-size: 150% }',
  'a rem of the window': 'html { font-size: calc(12px + 0.5vw) } body { font-size: 0.875rem }',
  'a very small root': 'html { font-size: 50% } body { font-size: 2rem }',
  'a root of 100 px, as on mobile pages': 'html { font-size: 100px } body { font-size: 0.16rem }',
}

/** By an attribute or a pseudo-class, which weigh as much as a class. */
const byClass = new Set(['buttons by their type', 'all margins collapse by first and last'])

/** Each of them in a wide and in a narrow window, once loaded after our sheet and once before it. */
export const ownSheetPages = Object.entries(ownSheets).flatMap(([name, css]) => {
  const measured = { byClass: byClass.has(name) }
  // Two columns on a phone are as narrow as the longest word, without the icon.
  const hasLongWords = name === 'contents as columns'
  return [
    pageCase({ name, css, shown: standing, measured }),
    pageCase({
      name: `${name}, 320 px, loaded before ours`,
      css,
      shown: standing,
      size: phone,
      order: 'before',
      measured: { ...measured, hasLongWords },
    }),
    pageCase({ name: `${name}, dialog`, css, shown: dialog, measured }),
  ]
})
