import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import '../../src/styles.css'

// Bundled, and run in browsers whose scrollbars take room.

/** What sheets of shops do with the scrollbar of the page. */
const sheets: Record<string, string> = {
  'no sheet': '',
  'a page that always has a scrollbar': 'html { overflow-y: scroll }',
  'a body that always has one': 'body { overflow-y: scroll }',
  'a reserved scrollbar': 'html { scrollbar-gutter: stable }',
  'a reserved scrollbar on both edges': 'html { scrollbar-gutter: stable both-edges }',
  'a reserved scrollbar of a page that is short': 'html { scrollbar-gutter: stable } #long { height: 10px }',
  'a page that is short': '#long { height: 10px }',
  'a page that is short and always has one': 'html { overflow-y: scroll } #long { height: 10px }',
  'no scrolling to the side': 'html, body { overflow-x: hidden }',
  'no scrolling to the side, cut': 'body { overflow-x: clip }',
  'a body as high as the window': 'html, body { height: 100% }',
  'a body that scrolls by itself': 'html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto }',
  'a part that scrolls': 'html, body { height: 100%; overflow: hidden } main { height: 100%; overflow: auto }',
  'a thin scrollbar': 'html { scrollbar-width: thin }',
  'no scrollbar': 'html { scrollbar-width: none }',
  'a body with a margin and a border': 'body { margin: 20px; border: 3px solid }',
  'from right to left': 'html { direction: rtl }',
  'from right to left, and always a scrollbar': 'html { direction: rtl; overflow-y: scroll }',
  'smooth scrolling': 'html { scroll-behavior: smooth }',
  'a page wider than the window': '#long { width: 1500px }',
  'a page wider than the window, as high as it': 'html, body { height: 100% } #long { width: 1500px }',
  'a body that scrolls to the side': 'body { overflow-x: scroll }',
  ...combinations(),
}

/** What `<html>` and `<body>` do to each side: each value of each together with each value of each other. */
function combinations(): Record<string, string> {
  const values = ['visible', 'hidden', 'clip', 'auto', 'scroll']
  const pairs = values.flatMap((_, first) => values.map((_, second) => [first, second] as const))
  const rules = pairs.map(([first, second]) => {
    const [htmlX, htmlY, bodyX, bodyY] = [first, second, first + second, first + 2 * second].map(
      (nth) => values[nth % 5],
    )
    return `html { overflow: ${htmlX} ${htmlY} } body { overflow: ${bodyX} ${bodyY} }`
  })
  return Object.fromEntries(rules.map((rule) => [rule, rule]))
}

const markup = `<style id="sheet"></style>
<header style="position: sticky; top: 0; background: white">Shop</header>
<main><div id="middle" style="max-width: 400px; margin: auto">Cart</div><div id="wide">All</div><div id="long" style="height: 3000px">Products</div></main>
<div id="end" style="position: fixed; bottom: 0; inset-inline-end: 0">Chat</div>
<div id="bar" style="position: fixed; top: 0; left: 0; right: 0; height: 4px">Bar</div>
<div id="root"></div>`

/** Opens and closes the dialog on one of the pages. Returns what has moved, or nothing if there is no such page. */
async function measure(nth: number): Promise<string[] | undefined> {
  const [name, sheet] = Object.entries(sheets)[nth] ?? []
  if (name === undefined || sheet === undefined) return undefined
  const wrong: string[] = []
  document.body.innerHTML = markup
  ;(document.querySelector('#sheet') as Element).textContent = sheet
  renderBodyAnew()
  const root = createRoot(document.querySelector('#root') as Element)
  // The end too: what gets higher there does not scroll back.
  for (const y of [0, 500, 5000]) {
    for (const each of [document.documentElement, document.body, document.querySelector('main') as Element])
      each.scrollTo({ top: y, behavior: 'instant' })
    await frames()
    const before = places()
    flushSync(() => root.render(<ErrorDialog status={503} />))
    await frames()
    if (!document.querySelector('[data-error-ui="dialog"]')) wrong.push(`${name}: there is no dialog`)
    const open = places()
    flushSync(() => root.render(null))
    await frames()
    const after = places()
    for (const [when, now] of Object.entries({ opens: open, 'has closed': after }))
      for (const [what, place] of Object.entries(now))
        if (place !== before[what]) wrong.push(`${name}, at ${y}, when it ${when}: ${what} ${before[what]} → ${place}`)
  }
  root.unmount()
  return wrong
}

/** Firefox and WebKit keep scrollbars and scrollers of the sheet before until `<body>` is rendered anew. */
function renderBodyAnew() {
  document.body.hidden = true
  document.body.getBoundingClientRect()
  document.body.hidden = false
}

function places(): Record<string, string> {
  const parts = ['header', '#middle', '#wide', '#end', '#bar', '#long']
  return Object.fromEntries(
    parts.map((part) => {
      const { left, top, width } = (document.querySelector(part) as Element).getBoundingClientRect()
      return [part, [left, top, width].map((length) => Math.round(length * 2) / 2).join(' ')]
    }),
  )
}

const frames = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))))

/** Opens the dialog on a page that is wider and higher than the window, and leaves it open. */
function open(): void {
  document.body.innerHTML = `${markup}<style>#long { width: 3000px }</style>`
  flushSync(() => createRoot(document.querySelector('#root') as Element).render(<ErrorDialog status={503} />))
}

/** The width of a scrollbar. */
function width(): number {
  document.body.innerHTML = '<div style="overflow: scroll; width: 100px; height: 100px"></div>'
  return 100 - (document.body.firstElementChild as Element).clientWidth
}

Object.assign(globalThis, { scrollbars: { measure, open, width } })
