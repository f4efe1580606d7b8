import type { Shown } from '../PageCase'
import { desktop, pageCase, phone } from '../PageCase'

interface Template {
  name: string
  html: string
  css: string
}

// What a new app starts with, reduced to what lays out the page.
const templates: Template[] = [
  {
    name: 'Vite’s template',
    html: '<div id="root" data-place></div>',
    css: `:root { font-family: system-ui, Avenir, Helvetica, Arial, sans-serif; line-height: 1.5; font-weight: 400; color-scheme: light dark;
      color: rgba(255, 255, 255, 0.87); background-color: #242424 }
      a { font-weight: 500; color: #646cff; text-decoration: inherit } a:hover { color: #535bf2 }
      body { margin: 0; display: flex; place-items: center; min-width: 320px; min-height: 100vh }
      h1 { font-size: 3.2em; line-height: 1.1 }
      button { border-radius: 8px; border: 1px solid transparent; padding: 0.6em 1.2em; font-size: 1em; font-weight: 500; font-family: inherit; background-color: #1a1a1a; cursor: pointer; transition: border-color 0.25s }
      button:hover { border-color: #646cff } button:focus, button:focus-visible { outline: 4px auto -webkit-focus-ring-color }
      @media (prefers-color-scheme: light) { :root { color: #213547; background-color: #ffffff } a:hover { color: #747bff } button { background-color: #f9f9f9 } }
      #root { max-width: 1280px; margin: 0 auto; padding: 2rem; text-align: center }`,
  },
  {
    name: 'Vite’s template of today',
    html: '<div id="root" data-place></div>',
    css: `:root { font: 18px/145% system-ui, 'Segoe UI', Roboto, sans-serif; letter-spacing: 0.18px; color-scheme: light dark; color: #6b6375; background: #fff }
      body { margin: 0 } #root { width: 1126px; max-width: 100%; margin: 0 auto; text-align: center; border-inline: 1px solid #e5e4e7; min-height: 100svh; display: flex; flex-direction: column; box-sizing: border-box }
      h1, h2 { font-family: system-ui, sans-serif; font-weight: 500; color: #08060d } h1 { font-size: 56px; letter-spacing: -1.68px; margin: 32px 0 } p { margin: 0 }`,
  },
  {
    name: 'create-react-app',
    html: '<div id="root"><div class="App"><header class="App-header" data-place></header></div></div>',
    css: `body { margin: 0; font-family: -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, sans-serif; -webkit-font-smoothing: antialiased }
      .App { text-align: center } .App-link { color: #61dafb }
      .App-header { background-color: #282c34; min-height: 100vh; display: flex; flex-direction: column; align-items: center; justify-content: center; font-size: calc(10px + 2vmin); color: white }`,
  },
  {
    name: 'Next’s template, pages',
    html: '<div id="__next"><div class="container"><main class="main" data-place></main></div></div>',
    css: `html, body { padding: 0; margin: 0; font-family: -apple-system, Segoe UI, Roboto, sans-serif } a { color: inherit; text-decoration: none } * { box-sizing: border-box }
      .container { padding: 0 2rem } .main { min-height: 100vh; padding: 4rem 0; flex: 1; display: flex; flex-direction: column; justify-content: center; align-items: center }`,
  },
  {
    name: 'Next’s template, app',
    html: '<div class="page"><main class="main" data-place></main><footer class="footer"><a href="/">Learn</a></footer></div>',
    css: `:root { --background: #ffffff; --foreground: #171717 } @media (prefers-color-scheme: dark) { :root { --background: #0a0a0a; --foreground: #ededed } }
      html, body { max-width: 100vw; overflow-x: hidden } body { color: var(--foreground); background: var(--background); font-family: Arial, Helvetica, sans-serif }
      * { box-sizing: border-box; padding: 0; margin: 0 } a { color: inherit; text-decoration: none } @media (prefers-color-scheme: dark) { html { color-scheme: dark } }
      .page { display: grid; grid-template-rows: 20px 1fr 20px; align-items: center; justify-items: center; min-height: 100svh; padding: 80px; gap: 64px }
      .main { display: flex; flex-direction: column; gap: 32px; grid-row-start: 2 } .main ol { padding-left: 0; list-style-position: inside }
      .footer { grid-row-start: 3; display: flex; gap: 24px } @media (max-width: 600px) { .page { padding: 32px; padding-bottom: 80px } .main { align-items: center } }`,
  },
  {
    name: 'the error page of Next',
    html: '<div style="font-family:system-ui;height:100vh;text-align:center;display:flex;flex-direction:column;align-items:center;justify-content:center"><div style="line-height:48px" data-place></div></div>',
    css: 'body { margin: 0; color: #000; background: #fff } @media (prefers-color-scheme: dark) { body { color: #fff; background: #000 } }',
  },
  {
    name: 'Remix’s template',
    html: '<div class="flex"><div class="stack" data-place></div></div>',
    css: `@layer base { *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid } html { line-height: 1.5; font-family: system-ui } h1, h2 { font-size: inherit; font-weight: inherit } }
      html, body { background: white } @media (prefers-color-scheme: dark) { html, body { background: #030712; color-scheme: dark } }
      .flex { display: flex; height: 100vh; align-items: center; justify-content: center } .stack { display: flex; flex-direction: column; align-items: center; gap: 64px }`,
  },
  {
    name: 'React Router’s error boundary',
    html: '<main style="padding-top: 4rem; padding: 1rem; margin-inline: auto; max-width: 80rem" data-place></main>',
    css: '@layer base { * { margin: 0; padding: 0; box-sizing: border-box } }',
  },
  {
    name: 'Astro’s template',
    html: '<div id="container"><main><section id="hero" data-place></section></main></div>',
    css: `html, body { margin: 0; width: 100%; height: 100% } #container { font-family: Inter, Roboto, sans-serif; height: 100% } main { height: 100%; display: flex; justify-content: center }
      #hero { display: flex; align-items: start; flex-direction: column; justify-content: center; padding: 16px } h1 { font-size: 22px; margin-top: 0.25em } h2 { margin: 0 0 1em; font-weight: normal; color: #111827; font-size: 20px }`,
  },
  {
    name: 'SvelteKit’s or Vue’s template',
    html: '<div id="app" data-place></div>',
    css: `*, *::before, *::after { box-sizing: border-box; margin: 0; font-weight: normal } body { min-height: 100vh; line-height: 1.6; font-size: 15px; text-rendering: optimizeLegibility; color: rgba(60, 60, 60, 1) }
      #app { max-width: 1280px; margin: 0 auto; padding: 2rem; font-weight: normal } a { text-decoration: none; color: hsla(160, 100%, 37%, 1); padding: 3px }
      @media (min-width: 1024px) { body { display: flex; place-items: center } #app { display: grid; grid-template-columns: 1fr 1fr; padding: 0 2rem } }`,
  },
  {
    name: 'a page in the middle, by grid',
    html: '<div id="root" data-place></div>',
    css: 'body { margin: 0; display: grid; place-items: center; min-height: 100vh }',
  },
  {
    name: 'a page in the middle, by place-content',
    html: '<div id="root" data-place></div>',
    css: 'body { margin: 0; display: grid; place-content: center; min-height: 100vh }',
  },
  {
    name: 'a page in the middle, by position',
    html: '<div id="root" data-place></div>',
    css: '#root { position: absolute; top: 50%; left: 50%; transform: translate(-50%, -50%) }',
  },
  {
    name: 'a page in the middle, by a table',
    html: '<div id="root" data-place></div>',
    css: 'html, body { height: 100%; margin: 0 } body { display: table; width: 100%; text-align: center } #root { display: table-cell; vertical-align: middle }',
  },
  {
    name: 'header, main and footer in a column',
    html: '<header>Shop</header><main data-place></main><footer>Imprint</footer>',
    css: 'body { margin: 0; min-height: 100vh; display: flex; flex-direction: column } main { flex: 1; display: flex; flex-direction: column; align-items: center; justify-content: center }',
  },
  {
    name: 'header, main and footer in a grid',
    html: '<header>Shop</header><main data-place></main><footer>Imprint</footer>',
    css: 'body { margin: 0; min-height: 100vh; display: grid; grid-template: auto 1fr auto / auto } main { display: grid; justify-items: center; align-content: center }',
  },
  {
    name: 'a sidebar of a width',
    html: '<div class="row"><nav>Menu</nav><main data-place></main></div>',
    css: 'body { margin: 0 } .row { display: flex; flex-wrap: wrap } nav { flex: 0 0 12rem } main { flex: 1 1 auto }',
  },
  {
    name: 'a holy grail of floats',
    html: '<main data-place></main><aside>Menu</aside>',
    css: 'main { float: left } aside { clear: both }',
  },
  {
    name: 'a frame of an old shop',
    html: '<center><table width="100%" bgcolor="#eeeeee" cellspacing="0" cellpadding="10"><tr><td align="center" valign="top" data-place></td></tr></table></center>',
    css: 'body, td, th, p { font: 11px Verdana, sans-serif }',
  },
  {
    name: 'a modal of the shop',
    html: '<div class="backdrop"><div class="modal" data-place></div></div>',
    css: '.backdrop { position: fixed; inset: 0; display: flex; align-items: center; justify-content: center; background: rgb(0 0 0 / 50%) } .modal { background: #fff; padding: 1.5rem; max-width: calc(100vw - 3rem); max-height: 90vh; overflow: auto; box-sizing: border-box }',
  },
  {
    name: 'a drawer of the shop',
    html: '<aside data-place></aside>',
    css: 'aside { position: fixed; inset-block: 0; inset-inline-end: 0; width: min(24rem, 100vw); overflow-y: auto; padding: 1rem; box-sizing: border-box; background: #fff; display: flex; flex-direction: column; align-items: center }',
  },
]

const shown: readonly (readonly [string, Shown])[] = [
  ['page', { surface: 'page', status: 404 }],
  ['page with details', { surface: 'page', status: 'withDetails' }],
  ['short page', { surface: 'page', status: 404, heading: 'Not here', description: null, steps: ['home'] }],
  ['fallback', { surface: 'fallback' }],
  ['banner', { surface: 'banner', status: 503, dismiss: true }],
  ['dialog', { surface: 'dialog', status: 'withDetails' }],
]

export const templatePages = templates.flatMap(({ name, html, css }) =>
  [desktop, phone].flatMap((size) =>
    shown.map(([what, each]) =>
      pageCase({
        name: `${name}, ${what}, ${size[0]} px`,
        html,
        css,
        shown: [each],
        size,
        measured: { width: each.surface !== 'dialog', isStretched: true },
      }),
    ),
  ),
)
