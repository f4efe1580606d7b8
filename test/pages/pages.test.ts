import type { Browser, Page } from 'playwright'
import { chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import type { HostPages } from './app'
import { breakPages } from './cases/breaks'
import { cases } from './cases/cases'
import { inGroups } from './inGroups'
import type { PageCase } from './PageCase'
import { pageCase } from './PageCase'
import { servePages } from './servePages'

declare const hostPages: HostPages

let pages: Awaited<ReturnType<typeof servePages>>
let browser: Browser
let tab: Page

beforeAll(async () => {
  pages = await servePages()
  browser = await chromium.launch(launchOptions())
  tab = await browser.newPage({ reducedMotion: 'reduce' })
  await tab.goto(pages.url)
})

afterAll(async () => {
  await browser?.close()
  await pages?.close()
})

/** For each page what is wrong with it, each in a window and on a system as it asks for. */
async function measure(list: readonly PageCase[]) {
  const failures = new Map<PageCase, string[]>()
  for (const group of inGroups(list)) {
    const [{ size, system } = pageCase({ name: '' })] = group
    await tab.setViewportSize({ width: size[0], height: size[1] })
    await tab.emulateMedia({ colorScheme: system })
    const found = await tab.evaluate((pages) => hostPages.measure(pages), group)
    for (const [index, page] of group.entries()) failures.set(page, found[index] ?? ['was not measured'])
  }
  return failures
}

// In one go for all pages of a kind: each by itself would take three times as long.
describe.each(Object.entries(cases))('%s', (_, list) => {
  let failures: Map<PageCase, string[]>
  beforeAll(async () => {
    failures = await measure(list)
  })

  test.each(list.map((page) => [page.name, page] as const))('%s', (_, page) => {
    expect(failures.get(page)).toEqual([])
  })
})

describe('a page in which something is broken on purpose', () => {
  let failures: Map<PageCase, string[]>
  beforeAll(async () => {
    failures = await measure(breakPages.map(([, page]) => page))
  })

  test.each(breakPages)('is found: %s', (words, page) => {
    expect(failures.get(page)?.join('\n')).toMatch(new RegExp(words))
  })
})
