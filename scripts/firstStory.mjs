// How long until the first story of the built catalogue is there, and until a press on it has had its effect, from when
// its address was asked for. Each time in a new browser, so with empty caches, that has come to rest and that no tool
// watches: one that keeps a record of each request slows the page down. A number says how often, ten times otherwise.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { getBrowser, launchOptions } from './browser.mjs'
import { serveCatalogue } from './catalogue/serveCatalogue.mjs'

const limit = 2000
const patience = 60_000
const rounds = Number(process.argv[2] ?? 10)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`“${process.argv[2]}” is no number of times.`)

const places = [
  {
    name: 'the front page',
    query: '',
    part: 'label:has([value="notFound"])',
    effect: '.finder-screen [data-error-ui="page"][data-kind="notFound"]',
  },
  {
    name: 'a story of a component',
    query: '?path=/story/components-errorbanner--service-unavailable',
    part: '[data-error-ui="retry-button"]',
    effect: '[data-error-ui="retry-button"][aria-disabled="true"]',
  },
]

/** In the page: tells when a part is in sight within the frame, presses it, and tells when there is what that brings. */
function watch({ part, effect }, reportTo) {
  let there = 0
  const timer = setInterval(() => {
    const inside = document.querySelector('#storybook-preview-iframe')?.contentDocument
    const found = inside?.querySelector(part)
    if (!there && found?.checkVisibility()) {
      there = performance.now()
      found.click()
    }
    if (!there || !inside?.querySelector(effect)) return
    clearInterval(timer)
    navigator.sendBeacon(reportTo, JSON.stringify({ there, pressed: performance.now() }))
  }, 8)
}

const front = 'index.html'
// The catalogue as it is, but for its front.
const folder = mkdtempSync(join(tmpdir(), 'first-story-'))
const profiles = mkdtempSync(join(tmpdir(), 'first-story-profiles-'))
const executable = getBrowser()
const catalogue = await serveCatalogue({ watched: folder })
const root = resolve(catalogue.root)
for (const name of readdirSync(root)) if (name !== front) symlinkSync(join(root, name), join(folder, name))
const reports = createServer(async (request, response) => {
  reports.emit('report', JSON.parse(await text(request)))
  response.end()
}).listen(0, '127.0.0.1')
await once(reports, 'listening')

/** Writes the front of the catalogue with the watch in it, and a page to rest on before. */
function writePages(place) {
  const reportTo = `http://127.0.0.1:${reports.address().port}`
  const script = `(${watch})(${JSON.stringify(place)}, ${JSON.stringify(reportTo)})`
  writeFileSync(
    join(folder, front),
    readFileSync(join(root, front), 'utf8').replace('<head>', `$&<script>${script}</script>`),
  )
  const go = `location.replace(${JSON.stringify(`${front}${place.query}`)})`
  writeFileSync(join(folder, 'rest.html'), `<!doctype html><script>setTimeout(() => ${go}, 3000)</script>`)
}

async function open(place) {
  writePages(place)
  const profile = mkdtempSync(join(profiles, 'profile-'))
  const args = [
    ...launchOptions().args,
    '--headless',
    '--remote-debugging-port=0',
    '--window-size=1400,900',
    `--user-data-dir=${profile}`,
  ]
  const browser = spawn(executable, [...args, `${catalogue.address}/watched/rest.html`], { stdio: 'ignore' })
  try {
    const [report] = await once(reports, 'report', { signal: AbortSignal.timeout(patience) })
    return report
  } finally {
    browser.kill()
    if (browser.exitCode === null) await once(browser, 'exit')
  }
}

function say(times) {
  const [least, middle, most] = [0, times.length >> 1, times.length - 1].map((at) => Math.round(times[at]))
  return `${least} to ${most} ms, median ${middle} ms`
}

const taken = places.map(() => [])
try {
  for (let round = 0; round < rounds; round++) {
    for (const [at, place] of places.entries()) taken[at].push(await open(place))
  }
} finally {
  catalogue.close()
  reports.close()
  // What a browser has started may still be writing.
  for (const path of [folder, profiles])
    await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
for (const [at, { name }] of places.entries()) {
  const [there, pressed] = ['there', 'pressed'].map((key) =>
    say(taken[at].map((times) => times[key]).sort((a, b) => a - b)),
  )
  console.log(`${name}: there after ${there}; a press has had its effect after ${pressed}`)
}
const failed = taken.flat().filter(({ pressed }) => pressed >= limit).length
console.log(`${rounds * places.length - failed} within ${limit} ms, ${failed} not`)
process.exitCode = failed ? 1 : 0
