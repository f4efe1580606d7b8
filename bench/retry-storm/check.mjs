// Runs the real libraries against a shop that fails, under a clock of ours, and compares when they send with the formulas
// in policies.mjs: the same number of tries, the same waits, and random waits within the same bounds. Of this library it runs
// a whole page, with a shopper who presses and reloads, and compares it with pages.mjs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as http from '../../dist/http/index.js'
import * as retry from '../../dist/retry/index.js'
import { clients } from './clients.mjs'
import { draw } from './draws.mjs'
import { ours, peers } from './policies.mjs'
import { realPage } from './realPage.mjs'
import { requestsPerPage } from './shop.mjs'
import { simulatedPage } from './simulatedPage.mjs'

const library = { ...http, ...retry }

const retryAfter = 30_000
/** Long enough for SWR's fifth try, after 150 s at the most. */
const watch = 400_000

// The budgets of others have no client for a browser; they are written from their sources.
for (const policy of peers.filter(({ hasBudget }) => !hasBudget)) {
  const client = clients[policy.name]
  for (const answer of ['503', '503 with Retry-After', 'no answer']) {
    test(`${policy.name} waits as simulated: ${answer}`, async () => {
      for (const random of [() => 0, () => 0.5, () => 0.999_999]) {
        const sent = await client(answer, { watch, random })
        assertNear(sent, expected(policy, answer, random))
      }
    })
  }
}

test('a press does not take back the try that SWR has due', async () => {
  const sent = await clients['SWR 2']('503', { watch: 12_000, random: () => 0.5, pressAt: 3000 })
  // 10 s after the first failure, and 10 s after the press.
  assert.deepEqual(sent, [0, 3000, 10_000])
  const longer = await clients['SWR 2']('503', { watch: 13_000, random: () => 0.5, pressAt: 3000 })
  assert.deepEqual(longer, [0, 3000, 10_000, 13_000])
})

test('what the simulation hands to retryAdvice is what readOutcome reads', () => {
  const read = (input) => library.readOutcome(input)
  assert.equal(read(new Response(null, { status: 503 })).kind, 'serviceUnavailable')
  assert.equal(read(new TypeError('Failed to fetch')).kind, 'networkError')
  const now = Date.now()
  const { retryAt } = read(new Response(null, { status: 503, headers: { 'Retry-After': '30' } }))
  assert.ok(Math.abs(retryAt - now - retryAfter) < 1000)
})

test('storefront-error-ui is asked, not copied: of six requests three are sent again, never before Retry-After', () => {
  const policy = ours(library)
  const page = policy.openPage()
  const failure = { tries: 1, kind: 'serviceUnavailable', retryAfter, now: 0, random: () => 0.5 }
  const waits = Array.from({ length: 6 }, () => policy.wait(failure, page))
  assert.deepEqual(waits, [30_500, 30_500, 30_500, -1, -1, -1])
})

for (const wait of [undefined, retryAfter]) {
  const shop = wait ? 'a shop that asks to wait' : 'a shop that is down'

  test(`a page of the real library sends as simulated: presses and reloads in ${shop}`, async () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const share = draw(seed, 1, 0, 0)
      await assertSame({
        retryAfter: wait,
        answer: (request, count) => draw(seed, 2, request, count) < share,
        acts: Array.from({ length: 8 }, (_, index) => ({
          at: Math.round(draw(seed, 3, index, 0) * 1200) * 100,
          isReload: draw(seed, 4, index, 0) < 0.3,
        })).sort((one, other) => one.at - other.at),
      })
    }
  })

  test(`a page of the real library sends as simulated: presses until the button gives up in ${shop}`, async () => {
    const acts = Array.from({ length: 15 }, (_, index) => ({ at: 70_000 + index * 31_000 }))
    const { length } = await assertSame({ retryAfter: wait, answer: () => false, acts, watch: 600_000 })
    // What it sends by itself and the presses. A wait is long enough for one more try of the budget.
    assert.equal(length, wait ? 10 + 15 : 9 + 15)
  })

  test(`a page of the real library sends as simulated: one press for a page in ${shop} and comes back`, async () => {
    // How often each request is sent by itself. A wait is long enough for one more try of the budget.
    const itself = [wait ? 2 : 1, 1, 1, 0, 0, 0]
    const { length } = await assertSame({
      retryAfter: wait,
      // What it sends by itself fails; what follows does not.
      answer: (request, count) => count > itself[request] + 1,
      acts: [{ at: 100_000 }],
    })
    assert.equal(length, 2 * requestsPerPage + itself.reduce((sum, count) => sum + count))
  })
}

test('a page of the real library sends as simulated: a press instead of a try that is due', async () => {
  const sent = await assertSame({ answer: () => false, acts: [{ at: 500 }], watch: 900 })
  assert.deepEqual(sent.at(-1), [500, 0])
})

test('a page of the real library sends as simulated: requests that follow until they have followed three times', async () => {
  const needed = [4, 2, 3, 7, 5, 4]
  const acts = Array.from({ length: 20 }, (_, index) => ({ at: 10_000 + index * 5000 }))
  await assertSame({ answer: (request, count) => count >= needed[request], acts })
})

test('a page of the real library sends as simulated: one follows, then two, and one again after a failure', async () => {
  // How often each request fails.
  const failures = [2, 2, 2, 1, 2, 1]
  const acts = [{ at: 10_000 }]
  const sent = await assertSame({ answer: (request, count) => count > failures[request], acts, watch: 20_000 })
  assert.deepEqual(sent.slice(9), [
    [10_000, 0],
    [10_300, 3],
    [10_600, 4],
    [10_600, 5],
    // Request 4 has failed, and 5 has succeeded after it.
    [10_900, 1],
    [11_200, 2],
    [11_200, 4],
  ])
})

/**
 * Sends the same at the same moments. Which of two goes first at one moment hangs on whose timer was set first, so the waits are
 * such that hardly any two end together.
 */
async function assertSame(events) {
  const script = { requests: requestsPerPage, latency: 300, watch: 200_000, random: 0.7, ...events }
  const real = (await realPage(script)).sort(byMoment)
  assert.deepEqual(simulatedPage(ours(library), script).sort(byMoment), real)
  return real
}

function byMoment([at, request], [otherAt, otherRequest]) {
  return at - otherAt || request - otherRequest
}

/** The same number of tries, each at its moment but for the millisecond that a timer takes at the least. */
function assertNear(sent, wanted) {
  assert.equal(sent.length, wanted.length, `${sent} instead of ${wanted}`)
  for (const [index, moment] of sent.entries()) {
    assert.ok(Math.abs(moment - wanted[index]) <= 2 * index, `${sent} instead of ${wanted}`)
  }
}

/** When the simulated software sends, in milliseconds from the start. */
function expected(policy, answer, random) {
  const sent = [0]
  const failure = {
    kind: 'serviceUnavailable',
    random,
    retryAfter: answer === '503 with Retry-After' ? retryAfter : undefined,
  }
  for (let tries = 1, now = 0; ; tries += 1) {
    const wait = policy.wait({ ...failure, tries, now })
    if (wait < 0 || now + wait > watch) return sent
    now += wait
    sent.push(Math.floor(now))
  }
}
