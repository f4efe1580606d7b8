import type { Theme } from './Theme'
import { inBothWindows } from './Theme'

// Places with a class, whose sheet says how elements look in them: each rule has the weight of a class and of an element, and so wins.
const contexts: Theme[] = [
  {
    name: 'Shopify: rich text',
    html: '<main><div class="rte" data-place></div></main>',
    css: '.rte::after { clear: both; content: ""; display: block } .rte > *:first-child { margin-top: 0 } .rte > *:last-child { margin-bottom: 0 } .rte a { color: #334fb4; text-underline-offset: 0.3rem } .rte ul { list-style-position: inside; padding-left: 2rem } .rte li { list-style: inherit }',
  },
  {
    name: 'WordPress: a theme of 2021',
    html: '<main><div class="entry-content" data-place></div></main>',
    css: `html { font-family: Arial, sans-serif; line-height: 1.7 } body { font-size: 1.25rem; color: #28303d; background: #d1e4dd; margin: 0 } a { cursor: pointer; color: #28303d; text-underline-offset: 3px; text-decoration-skip-ink: all }
      button { border: 3px solid transparent; border-radius: 0; cursor: pointer; font-weight: 500; font-size: 1.25rem; line-height: 1.5; padding: 15px 30px; text-decoration: none } button:not(:hover):not(:active) { color: #d1e4dd; background-color: #28303d }
      .entry-content > * { margin-top: 20px; margin-bottom: 20px } h1 { font-size: 6rem; font-weight: 300 } h2 { font-size: 3rem }`,
  },
  {
    name: 'WordPress: a builder of pages',
    html: '<div class="elementor-widget-container" data-place></div>',
    css: '.elementor-widget-container p { margin-block-end: 0.9rem } .elementor-widget-container h1, .elementor-widget-container h2 { margin-block: 0.5rem 1rem; font-weight: 500; line-height: 1.2 } [type=button], [type=submit], button { background-color: transparent; border: 1px solid #c36; border-radius: 3px; color: #c36; display: inline-block; font-size: 1rem; font-weight: 400; padding: 0.5rem 1rem; text-align: center; transition: all 0.3s; user-select: none; white-space: nowrap } [type=button]:focus, [type=button]:hover, button:hover { background-color: #c36; color: #fff }',
  },
  {
    // The colour of its links is darker here: its own has a contrast of 2.3 in every link of such a page.
    name: 'PrestaShop',
    html: '<section id="wrapper"><div class="container"><section id="content" data-place></section></div></section>',
    css: `body { font-family: 'Noto Sans', sans-serif; font-size: 1rem; color: #232323; line-height: 1.25em; background: #fff } p { font-size: 0.9375rem; color: #7a7a7a; font-weight: 400 } #wrapper { padding-top: 1.5625rem; background: #f6f6f6; box-shadow: inset 0 2px 5px rgb(0 0 0 / 11%) }
      #content a { color: #0e6a7c } section { overflow: hidden } ul { list-style: none; padding-left: 0 } a:hover { text-decoration: none } dd, dt { font-weight: 400; background: #f1f1f1; padding: 0.625rem; margin: 0.125rem }`,
  },
  {
    name: 'a page as GitHub shows Markdown',
    html: '<article class="markdown-body" data-place></article>',
    css: '.markdown-body { font-size: 16px; line-height: 1.5; overflow-wrap: break-word } .markdown-body p, .markdown-body ul, .markdown-body dl, .markdown-body details { margin-top: 0; margin-bottom: 16px } .markdown-body a { background-color: transparent; color: #0969da; text-decoration: none } .markdown-body h1, .markdown-body h2 { margin-top: 24px; margin-bottom: 16px; font-weight: 600; line-height: 1.25; padding-bottom: 0.3em; font-size: 1.5em; border-bottom: 1px solid #d1d9e0 } .markdown-body ul { padding-left: 2em } .markdown-body svg { overflow: visible } .markdown-body summary { cursor: pointer }',
  },
  {
    name: 'Tailwind’s typography',
    html: '<article class="prose" data-place></article>',
    css: '.prose { color: #374151; max-width: 65ch; font-size: 1rem; line-height: 1.75 } .prose :where(p):not(:where([class~="not-prose"], [class~="not-prose"] *)) { margin-top: 1.25em; margin-bottom: 1.25em } .prose :where(h1):not(:where([class~="not-prose"] *)) { font-size: 2.25em; margin-top: 0; margin-bottom: 0.8888889em; line-height: 1.1111111; font-weight: 800 } .prose :where(h2):not(:where([class~="not-prose"] *)) { font-size: 1.5em; margin-top: 2em; margin-bottom: 1em } .prose :where(a):not(:where([class~="not-prose"] *)) { color: #111827; text-decoration: underline; font-weight: 500 } .prose :where(ul):not(:where([class~="not-prose"] *)) { list-style-type: disc; padding-inline-start: 1.625em } .prose :where(li)::marker { color: #d1d5db } .prose :where(svg) { margin-top: 2em; margin-bottom: 2em }',
  },
  {
    name: 'a text of a content system',
    html: '<div class="cms-content" data-place></div>',
    css: '.cms-content p { margin: 0 0 2rem; font-size: 18px; color: #555 } .cms-content h2 { font-size: 2rem; margin: 3rem 0 1.5rem } .cms-content a { color: #c00; border-bottom: 1px solid } .cms-content ul { list-style: disc; padding-left: 2rem } .cms-content button { width: 100% } .cms-content svg { width: 100%; height: auto }',
  },
  {
    name: 'a checkout with one column of labels',
    html: '<form class="checkout"><div class="field" data-place></div></form>',
    css: '.checkout { display: grid; grid-template-columns: minmax(0, 34rem) 1fr; gap: 2rem } .checkout > * { min-width: 0 } .field > * + * { margin-top: 0.25rem } .field > :first-child { font-weight: bold } .checkout button { width: 100%; height: 48px; border-radius: 4px; background: #1773b0; color: #fff }',
  },
]

export const contextPages = contexts
  .flatMap(inBothWindows)
  .map((page) => ({ ...page, measured: { ...page.measured, byClass: true } }))
