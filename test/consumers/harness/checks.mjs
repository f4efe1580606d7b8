import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { rawText } from './gateway.mjs'

/** The page is answered with a status, and its title is in the HTML, without what the API said. */
export async function checkHtml(url, status, title) {
  const answer = await fetch(url)
  const html = await answer.text()
  assert.equal(answer.status, status)
  assert.ok(!html.includes(rawText), 'the API’s own text is in what the server sends')
  assert.ok(html.includes(title), `“${title}” is not in what the server sends`)
}

/** Waits up to 10 seconds. */
export async function until(check, what) {
  for (let tries = 0; tries < 100; tries++) {
    if (await check()) return
    await wait(100)
  }
  assert.fail(`waited 10 seconds until ${what}`)
}
