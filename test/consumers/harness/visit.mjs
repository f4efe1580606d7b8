import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { complaintsIn } from './complaints.mjs'
import { rawText } from './gateway.mjs'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Visits a shop in a new browser window. Fails with what the browser or the shop's server complained of meanwhile, and
 * where the API's own text got to a page.
 */
export async function visit(browser, gateway, api, server, run) {
  api.reset()
  server.takeOutput()
  const context = await browser.newContext({ baseURL: gateway.url, reducedMotion: 'reduce' })
  context.setDefaultTimeout(10_000)
  await api.route?.(context)
  const page = await context.newPage()
  const problems = []
  const expected = []
  page.on('pageerror', (error) => problems.push(`in the browser: ${error.message}`))
  page.on('console', (message) => {
    // Which requests failed, the browser says by itself.
    const isLogged = /^Failed to load resource: /.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isLogged) problems.push(`in the browser: ${message.text()}`)
  })
  page.on('response', async (response) => {
    if (response.url().includes('/api/') || !/html|json|text/.test(response.headers()['content-type'] ?? '')) return
    const text = await response.text().catch(() => '')
    if (text.includes(rawText)) problems.push(`the API's own text in ${response.url()}`)
  })
  try {
    await run({
      page,
      context,
      api,
      url: gateway.url,
      axe: (selector) => checkAccess(page, selector),
      /** What the host itself says of a failure that is meant to reach it. */
      expectLog: (...patterns) => expected.push(...patterns),
    })
    // A short promise may be over before the page is hydrated.
    await page.waitForLoadState('networkidle')
    if ((await page.content()).includes(rawText)) problems.push("the API's own text in the page")
  } catch (error) {
    problems.unshift(error.message)
    problems.push(`the page shows: ${await page.innerText('body', { timeout: 1000 }).catch(() => 'nothing')}`)
  }
  await context.close()
  const printed = complaintsIn(server.takeOutput(), expected).map((line) => `on the server: ${line}`)
  const unexpected = [...problems.filter((line) => !expected.some((pattern) => pattern.test(line))), ...printed]
  if (unexpected.length) throw new Error(unexpected.join('\n'))
}

/** Checks the page, or the parts of it that a selector finds. */
async function checkAccess(page, selector = 'html') {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate((selector) => globalThis.axe.run(selector), selector)
  if (!violations.length) return
  throw new Error(
    violations
      .map(({ id, help, nodes }) => `axe: ${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`)
      .join('\n'),
  )
}
