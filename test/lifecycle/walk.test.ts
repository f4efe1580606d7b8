import type { Browser, Page } from 'playwright'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { buildPage } from './buildPage'
import { takeWalks } from './takeWalks'

// The long walk: LONG=1 npx vitest run --project package test/lifecycle
// Another one: SEED=7, which a failure prints. SURFACE=dialog takes that one only, and WALK='["fail 503","press"]' a walk of its own.
const { LONG, SEED, SURFACE, WALK } = process.env

let browser: Browser
let page: Page

beforeAll(async () => {
  const html = await buildPage('walk')
  browser = await chromium.launch(launchOptions())
  page = await browser.newPage()
  await page.route('**', (route) =>
    route.request().url() === 'http://shop.example/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  )
  await page.goto('http://shop.example/')
})

afterAll(() => browser?.close())

test('after each step of a random walk the focus is somewhere, nothing is locked, what is shown was said once, and nothing is held', {
  timeout: 1_200_000,
}, async () => {
  const wrong = await takeWalks(page.evaluate.bind(page), {
    seed: SEED ? Number(SEED) : LONG ? Date.now() % 1e6 : 15,
    count: LONG ? 6 : 1,
    steps: LONG ? 25 : 12,
    surfaces: SURFACE?.split(','),
    walk: WALK && JSON.parse(WALK),
  })
  expect(wrong.join('\n\n')).toBe('')
})
