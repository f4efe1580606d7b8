// Renders the built package as often as asked, and prints what the heap holds meanwhile. Needs --expose-gc.
import { PassThrough } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { createElement as h, Suspense } from 'react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import * as ui from 'storefront-error-ui'
import { assertOk, readOutcome } from 'storefront-error-ui/http'
import { describe } from 'storefront-error-ui/messages'

const [renders, shallLeak] = [Number(process.argv[2]), process.argv[3] === 'leak']
const languages = await Promise.all(
  ['en', 'pt-BR', 'ar'].map(async (tag) => Object.values(await import(`storefront-error-ui/locales/${tag}`))[0]),
)
const statuses = [404, 429, 500, 502, 503, 504, 400, 401, 'Failed to fetch', 200]
const leak = []

/** The failure of one visitor, like no other's: what were kept by its words, id or address would be kept for ever. */
function failure(visit) {
  const status = statuses[visit % statuses.length]
  if (typeof status === 'string') return new TypeError(`${status} /api/${visit}`)
  return Object.assign(new Error(`Visit ${visit}`), {
    config: { url: `https://shop${visit}.example/api/orders/${visit}`, method: visit % 3 ? 'get' : 'post' },
    response: {
      status,
      headers: { 'retry-after': String(visit % 90), 'x-request-id': `id-${visit}` },
      data: { error: { code: `CHK${visit}`, message: `Visit ${visit}` }, operationId: `id-${visit}` },
    },
  })
}

function Tries({ error, visit }) {
  const retry = ui.useRetry(() => fetch('/'), { error, key: `request ${visit}`, method: 'GET' })
  ui.useTimeLeft(retry.retryAt)
  ui.useOnline()
  return h(ui.ErrorBanner, { error, retry })
}

function Page({ visit }) {
  const error = failure(visit)
  const again = () => {}
  const links = { home: '/', search: '/s', support: `/help?${visit}`, signIn: '/login', checkOrders: '/orders' }
  return h(
    ui.ErrorUIProvider,
    { messages: languages[visit % 3], links, details: ui.ErrorDetails, onOutcome: again },
    h(ui.OfflineBanner),
    h(ui.StatusNotice, { error, onRetry: again }),
    h(ui.StatusToast, { error, onDismiss: again }),
    h(Tries, { error, visit }),
    h(ui.ErrorPage, { error, onRetry: again }),
    h(ui.ErrorFallback, { error, reset: again }),
    h(ui.ErrorDialog, { error }),
    h(ui.RetryButton, { error, onRetry: again }),
    h(ui.StatusPageLink, { error }),
    h(ui.SupportLink, { error }),
    h(ui.StatusIllustration, { kind: describe(readOutcome(error), languages[0]).kind }),
  )
}

/** A page that waits for its API; every other visitor leaves before that has failed. */
async function stream(visit) {
  let hasFailed = false
  let fail
  const failing = new Promise((resolve) => (fail = resolve))
  function Late() {
    if (!hasFailed) throw failing
    return h(Page, { visit })
  }
  const out = new PassThrough()
  const { pipe, abort } = renderToPipeableStream(h('main', null, h(Suspense, { fallback: '…' }, h(Late))), {
    onShellReady: () => pipe(out.resume()),
    onError: () => {},
  })
  const ended = new Promise((resolve) => out.once('end', resolve))
  await turn()
  if (visit % 2) abort()
  hasFailed = true
  fail()
  await ended
}

async function render(visit) {
  if (visit % 20 === 0) await stream(visit)
  else {
    const html = renderToString(h(Page, { visit }))
    if (shallLeak) leak.push(html)
  }
  if (visit % 100 === 0) await assertOk(new Response(`{"message":"${visit}"}`, { status: 503 })).catch(() => {})
}

/** In bytes, without what can be let go. */
async function heap() {
  for (let times = 0; times < 3; times++) {
    await turn()
    globalThis.gc()
  }
  return process.memoryUsage().heapUsed
}

// What is loaded or compiled at the first renders stays.
const warmUp = Math.min(2000, renders)
for (let visit = 0; visit < warmUp; visit++) await render(visit)
const heaps = [await heap()]
for (let part = 1; part <= 10; part++) {
  for (let visit = 0; visit < renders / 10; visit++) await render(warmUp + part * renders + visit)
  heaps.push(await heap())
}
const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
process.stdout.write(JSON.stringify({ heaps, timers }))
