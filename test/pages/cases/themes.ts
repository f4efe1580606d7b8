import type { Theme } from './Theme'
import { inBothWindows } from './Theme'

const main = '<main data-place></main>'

// What the sheets of shops, of their content systems and of other libraries say of elements that we have too, in few lines.
const themes: Theme[] = [
  {
    name: 'Shopify: a root of 10 px, focus by shadow, empty elements hidden',
    html: '<main class="content-for-layout"><div class="page-width" data-place></div></main>',
    css: `html { font-size: 62.5%; height: 100% } body { display: grid; grid-template-rows: auto auto 1fr auto; grid-template-columns: 100%; min-height: 100%; margin: 0; font-size: 1.5rem; letter-spacing: 0.06rem; line-height: 1.8; color: rgb(18 18 18 / 75%); background: #fff }
      *, *::before, *::after { box-sizing: inherit } .page-width { max-width: 120rem; margin: 0 auto; padding: 0 1.5rem }
      h1, h2, h3, h4, h5 { font-style: normal; font-weight: 400; letter-spacing: 0.06rem; color: #121212; line-height: 1.3; word-break: break-word } h1 { font-size: 4rem } h2 { font-size: 2.4rem }
      a:empty, ul:empty, dl:empty, div:empty, section:empty, p:empty { display: none } summary { cursor: pointer; list-style: none; position: relative } summary::-webkit-details-marker { display: none }
      *:focus { outline: 0; box-shadow: none } *:focus-visible { outline: 0.2rem solid rgb(18 18 18 / 50%); outline-offset: 0.3rem; box-shadow: 0 0 0 0.3rem #fff, 0 0 0.5rem 0.4rem rgb(18 18 18 / 30%) }
      blockquote, dl, dd, h1, h2, h3, h4, h5, h6, p { margin: 0 } details > * { box-sizing: border-box }`,
  },
  {
    name: 'WooCommerce: notices that float their buttons',
    html: '<div class="woocommerce"><div class="woocommerce-notices-wrapper" data-place></div></div>',
    css: `button { border: 0; background: #eee; color: #333; cursor: pointer; padding: 0.6180469716em 1.41575em; text-decoration: none; font-weight: 600; text-shadow: none; display: inline-block; appearance: none }
      body { color: #6d6d6d; line-height: 1.618; font-weight: 400 } h1 { font-size: 2.617924em; letter-spacing: -1px; line-height: 1.214 } h2 { font-size: 2em } p { margin: 0 0 1.41575em } ul { margin: 0 0 1.41575em 3em; padding: 0 } a { color: #7f54b3 } dl { margin-bottom: 1.618em } dt { font-weight: 700 } dd { margin: 0 1.618em 1.618em }`,
  },
  {
    name: 'WordPress: content with a width, by its children',
    html: '<div class="wp-site-blocks"><main class="is-layout-constrained" data-place></main></div>',
    css: `:where(.wp-site-blocks) > * { margin-block-start: 24px; margin-block-end: 0 } :root :where(.is-layout-constrained) > * { margin-block-start: 24px; margin-block-end: 0 }
      .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: 620px; margin-left: auto !important; margin-right: auto !important }
      h1, h2, h3, h4, h5, h6 { font-family: Georgia, serif; font-weight: 400; line-height: 1.2 } h1 { font-size: clamp(2rem, 5vw, 3.6rem) } a:where(:not(.wp-element-button)) { color: #111; text-decoration: underline }`,
  },
  {
    name: 'Magento',
    html: '<main class="page-main"><div class="column main" data-place></div></main>',
    css: `html { font-size: 62.5% } body { margin: 0; color: #333; font-family: 'Open Sans', Arial, sans-serif; line-height: 1.42857143; font-size: 1.4rem } p { margin-top: 0; margin-bottom: 1rem }
      h1 { font-weight: 300; line-height: 1.1; font-size: 2.6rem; margin-top: 0; margin-bottom: 2rem } h2 { font-weight: 300; font-size: 2.6rem; margin-top: 2.5rem; margin-bottom: 2rem } a { color: #006bb4; text-decoration: none }
      button { background-image: none; background: #eee; border: 1px solid #ccc; color: #333; cursor: pointer; display: inline-block; font-weight: 600; margin: 0; padding: 7px 15px; font-size: 1.4rem; line-height: 1.6rem; box-sizing: border-box; vertical-align: middle } ul { margin-top: 0; margin-bottom: 2.5rem } ul > li { margin-top: 0; margin-bottom: 1rem } dt { font-weight: 700; margin-bottom: 5px } dd { margin-bottom: 10px } dl { margin-bottom: 20px }`,
  },
  {
    name: 'VTEX’s old portal',
    html: '<div class="container-fluid"><div class="row"><div class="span12" data-place></div></div></div>',
    css: `body { margin: 0; font-family: 'Helvetica Neue', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #333 } p { margin: 0 0 10px } h1, h2, h3, h4, h5, h6 { margin: 10px 0; font-family: inherit; font-weight: bold; line-height: 20px; color: inherit; text-rendering: optimizelegibility } h1, h2, h3 { line-height: 40px } h1 { font-size: 38.5px } h2 { font-size: 31.5px }
      [class*='span'] { float: left; min-height: 1px; margin-left: 20px } .span12 { width: calc(100% - 20px) } a { color: #08c; text-decoration: none } button, input[type='button'] { cursor: pointer; width: auto; overflow: visible; line-height: normal } ul { padding: 0; margin: 0 0 10px 25px } li { line-height: 20px } dl { margin-bottom: 20px } dt, dd { line-height: 20px } dd { margin-left: 10px }`,
  },
  {
    name: 'VTEX IO',
    html: '<div class="render-container"><div class="vtex-flex-layout-0-x-flexRow"><div class="pr0 items-stretch vtex-flex-layout-0-x-stretchChildrenWidth flex" style="width: 100%" data-place></div></div></div>',
    shown: [{ surface: 'banner', status: 503, dismiss: true }],
    css: 'html { box-sizing: border-box } *, *::before, *::after { box-sizing: inherit } body { margin: 0; font-family: system-ui, sans-serif; color: #3f3f40 } .flex { display: flex } .items-stretch { align-items: stretch } .pr0 { padding-right: 0 } .vtex-flex-layout-0-x-flexRow { display: flex } h1 { font-size: 3rem } button { text-transform: uppercase; letter-spacing: 0.1em }',
  },
  {
    name: 'Salesforce',
    html: '<div class="page"><div role="main"><div class="container" data-place></div></div></div>',
    css: 'body { font-family: Dosis, sans-serif; color: #444; font-size: 1rem; line-height: 1.5 } button { border-radius: 0.1875rem; text-transform: none; appearance: button; overflow: visible; margin: 0 } a { color: #0070d2; text-decoration: none; background-color: transparent } h1, h2, h3 { margin-top: 0; margin-bottom: 0.5rem; font-weight: 500; line-height: 1.2 } svg { overflow: hidden; vertical-align: middle } p { margin-top: 0; margin-bottom: 1rem } *:focus { outline: 0 } button:focus:not(:focus-visible) { outline: 0 }',
  },
  {
    name: 'antd’s reset',
    html: main,
    css: `html, body { width: 100%; height: 100% } *, *::before, *::after { box-sizing: border-box } html { font-family: sans-serif; line-height: 1.15; text-size-adjust: 100% } body { margin: 0 }
      h1, h2, h3, h4, h5, h6 { margin-top: 0; margin-bottom: 0.5em; font-weight: 500 } p { margin-top: 0; margin-bottom: 1em } ol, ul, dl { margin-top: 0; margin-bottom: 1em } dt { font-weight: 500 } dd { margin-bottom: 0.5em; margin-left: 0 } svg:not(:root) { overflow: hidden } a, area, button, [role='button'], summary { touch-action: manipulation } button { margin: 0; color: inherit; font-size: inherit; font-family: inherit; line-height: inherit; overflow: visible; text-transform: none } button, [type='button'] { appearance: button } [tabindex='-1']:focus { outline: none } summary { display: list-item }`,
  },
  {
    name: 'Mantine’s global styles',
    html: main,
    css: ':root { color-scheme: light } *, *::before, *::after { box-sizing: border-box } input, button, textarea, select { font: inherit } button, select { text-transform: none } body { margin: 0; font-family: system-ui, sans-serif; font-size: 1rem; line-height: 1.55; background: #fff; color: #000 }',
  },
  {
    name: 'Mantine’s global styles, dark',
    html: main,
    css: ':root { color-scheme: dark } *, *::before, *::after { box-sizing: border-box } input, button, textarea, select { font: inherit } body { margin: 0; font-size: 1rem; line-height: 1.55; background: #242424; color: #c9c9c9 }',
    attributes: { html: { 'data-mantine-color-scheme': 'dark' } },
  },
  {
    name: 'Material UI’s baseline, dark',
    html: main,
    css: '*, *::before, *::after { box-sizing: inherit } html { box-sizing: border-box; -webkit-font-smoothing: antialiased; color-scheme: dark } strong, b { font-weight: 700 } body { margin: 0; color: #fff; font: 400 1rem/1.5 Roboto, sans-serif; letter-spacing: 0.00938em; background-color: #121212 }',
  },
  {
    name: 'Chakra’s reset',
    html: main,
    css: `*, ::before, ::after { margin: 0; padding: 0; border-width: 0; border-style: solid; box-sizing: border-box; border-color: #e2e8f0; word-wrap: break-word } html { line-height: 1.5 } button { background: transparent; padding: 0; overflow: visible; text-transform: none; color: inherit; font-family: inherit; font-size: 100%; line-height: inherit } button:focus { outline: none } ol, ul { list-style: none; margin: 0; padding: 0 } h1, h2, h3 { font-size: inherit; font-weight: inherit } a { background-color: transparent; color: inherit; text-decoration: inherit } svg { display: block; flex-shrink: 0 } summary { display: list-item; outline: none } [role='button'], button { cursor: pointer } body { transition: background-color 0.2s; color: #1a202c }`,
  },
  {
    name: 'React Native for the web',
    html: '<div id="root"><div class="view"><div class="view" data-place></div></div></div>',
    css: 'html, body { height: 100% } body { overflow: hidden; margin: 0 } #root { display: flex; height: 100%; flex: 1; flex-direction: column } .view { align-items: stretch; border: 0 solid black; box-sizing: border-box; display: flex; flex-basis: auto; flex-direction: column; flex-shrink: 0; list-style: none; margin: 0; min-height: 0; min-width: 0; padding: 0; position: relative; z-index: 0 }',
  },
  {
    name: 'Drupal and GOV: large words, focus by a ground',
    html: main,
    css: 'html { font-family: Arial, sans-serif; text-size-adjust: 100% } body { margin: 0; font-size: 19px; line-height: 1.3157 } a:focus, button:focus, summary:focus { outline: 3px solid transparent; color: #0b0c0c; background-color: #fd0; box-shadow: 0 -2px #fd0, 0 4px #0b0c0c } h1 { font-size: 48px; margin: 0 0 50px } h2 { font-size: 36px; margin: 0 0 30px } p { margin: 0 0 20px }',
  },
  {
    name: 'a shop in Japan',
    html: '<div id="contents" data-place></div>',
    css: "html { font-size: 62.5% } body { font: 1.4rem/1.8 'Hiragino Kaku Gothic ProN', Meiryo, sans-serif; color: #333; word-break: break-all; text-align: justify; font-feature-settings: 'palt' } #contents { width: 96%; max-width: 1080px; margin: 0 auto; overflow: hidden } * { margin: 0; padding: 0; font-style: normal; list-style: none }",
    attributes: { html: { lang: 'ja' } },
  },
  {
    name: 'a shop in Korea',
    html: '<div id="wrap" data-place></div>',
    css: 'body, p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, table, th, td, form, fieldset, legend, input, textarea, button, select { margin: 0; padding: 0 } body, input, textarea, select, button, table { font-family: Dotum, sans-serif; font-size: 12px } body { background: #fff; word-break: keep-all } img, fieldset { border: 0 } ul, ol { list-style: none } em, address { font-style: normal } a { text-decoration: none; color: #333 } button { border: 0; background: transparent; cursor: pointer }',
    attributes: { html: { lang: 'ko' } },
  },
  {
    name: 'a shop from right to left',
    html: main,
    css: 'html { direction: rtl } body { text-align: right; font-family: Tahoma, sans-serif; font-size: 15px } ul { padding-right: 40px; padding-left: 0 } h1, h2, h3, p { text-align: right }',
    attributes: { html: { lang: 'ar', dir: 'rtl' } },
  },
  {
    name: 'a mobile page with its own font size, as in a web view',
    html: '<div class="page" data-place></div>',
    css: '* { margin: 0; padding: 0; -webkit-tap-highlight-color: transparent; box-sizing: border-box } html { font-size: 13.333vw; -webkit-text-size-adjust: none } body { font-size: 0.28rem; line-height: 1.5; user-select: none; -webkit-touch-callout: none } @media (min-width: 600px) { html { font-size: 50px } }',
  },
  {
    name: 'a cart in a table on wide windows, in blocks on narrow ones',
    html: '<table class="cart"><tbody><tr><td class="product">Shirt</td><td class="state" data-place></td><td class="price">€ 10.00</td></tr></tbody></table>',
    css: '.cart { width: 100%; border-collapse: collapse } .cart td { padding: 8px; vertical-align: top; text-align: right; border-bottom: 1px solid #ddd } .cart p { margin: 0 } @media (max-width: 600px) { .cart, .cart tbody, .cart tr, .cart td { display: block } }',
  },
  {
    name: 'a shelf of cards',
    html: '<ul class="shelf"><li><article>Shirt</article></li><li data-place></li><li><article>Hat</article></li></ul>',
    css: '.shelf { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 1rem; list-style: none; margin: 0; padding: 0 } .shelf article { aspect-ratio: 3 / 4; background: #eee }',
  },
]

export const themePages = themes.flatMap(inBothWindows)
