// Real apps with the packed package in them, built for production and driven in a browser: all of them, or those named.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { getBrowser, launchOptions } from '../../scripts/browser.mjs'
import { openGateway } from './harness/gateway.mjs'
import { pack, prepare } from './harness/prepare.mjs'
import { serve } from './harness/serve.mjs'
import { visit } from './harness/visit.mjs'

const all = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(join(import.meta.dirname, name, 'consumer.mjs')),
)
const named = process.argv.slice(2)
const unknown = named.filter((name) => !all.includes(name))
if (unknown.length) {
  console.error(`There is no consumer ${unknown.join(', ')}. There are ${all.join(', ')}.`)
  process.exit(1)
}

// Apps that stay in a folder of one's own are not installed and built again.
const kept = process.env.APPS
const folder = kept ?? mkdtempSync(join(tmpdir(), 'consumers-'))
mkdirSync(folder, { recursive: true })
let passed = 0
let failed = 0

/** Keeps one promise, or says why it could not. */
async function keep(title, run) {
  const start = Date.now()
  let reason
  try {
    await run()
    passed += 1
  } catch (error) {
    failed += 1
    reason = error
  }
  console.log(`  ${reason ? '✗' : '✓'} ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  if (reason) console.log(`${reason.message ?? reason}`.replace(/^/gm, '      '))
  return !reason
}

async function drive(name, tarball, browser) {
  const { default: consumer } = await import(`./${name}/consumer.mjs`)
  console.log(`\n${name}: ${consumer.title}`)
  const app = join(folder, name)
  const own = await consumer.openApi?.()
  const gateway = await openGateway({ isOnly: !!own })
  let server
  try {
    if (!(kept && existsSync(app))) {
      const build = () => prepare(name, app, tarball, consumer, own?.environment)
      if (!(await keep('installs and builds without a warning', build))) return
    }
    if (await keep('starts', async () => (server = await serve(app, consumer, gateway, own?.environment)))) {
      for (const [title, run] of consumer.promises)
        await keep(title, () => visit(browser, gateway, own ?? gateway, server, run))
    }
  } finally {
    await server?.close()
    await gateway.close()
    await own?.close()
  }
}

if (!kept) process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

const start = Date.now()
getBrowser()
const tarball = pack(folder)
const browser = await chromium.launch(launchOptions())
for (const name of named.length ? named : all) {
  const since = Date.now()
  await drive(name, tarball, browser)
  console.log(`  ${((Date.now() - since) / 1000).toFixed(0)} s`)
}
await browser.close()

console.log(`\nDone in ${((Date.now() - start) / 1000).toFixed(0)} s`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
