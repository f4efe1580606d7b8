import { beforeAll, describe, expect, test } from 'vitest'
import type { Fault } from '../../src/devtools/Fault'
import { faultAnswer } from '../../src/devtools/faultAnswer'
import type { TestTool } from '../../src/devtools/faultTest'
import { faultTest } from '../../src/devtools/faultTest'
import { statusNames } from '../../src/devtools/statusNames'
import { answers } from '../../src/testing/answers'
import type { Compiled } from '../docs/compileBlocks'
import { compileBlocks } from '../docs/compileBlocks'

const tools: TestTool[] = ['Playwright', 'MSW', 'Vitest']
const faults: Fault[] = [
  ...Object.keys(statusNames).map((status) => ({
    what: 'status' as const,
    status: Number(status),
    path: '/api',
    isOnce: false,
  })),
  { what: 'status', status: 409, code: 'CHK0085', path: '/api/checkout', isOnce: true },
  { what: 'status', status: 503, code: 'it\'s \\ "x"\n', retryAfter: 30, path: '/a.b/(c)?d=$1', isOnce: false },
  ...(['slow', 'dropped', 'hanging', 'lost', 'late', 'offline'] as const).map((what) => ({
    what,
    path: '',
    isOnce: true,
  })),
]
const cases = faults.flatMap((fault) =>
  tools.map((tool) => ({ fault, tool, code: faultTest(fault, tool, "/p?q='a'") })),
)
let compiled: Compiled

beforeAll(async () => {
  compiled = await compileBlocks(
    cases.map(({ code }, index) => ({ page: 'copied.md', line: index + 1, language: 'ts', code })),
  )
}, 60_000)

test('every case that can be copied compiles, for every tool', () => {
  expect(compiled.read.size).toBe(cases.length)
  expect(compiled.errors.get('copied.md') ?? []).toEqual([])
  expect(compiled.others).toEqual([])
})

test('a case reads as one would write it', () => {
  const fault: Fault = { what: 'status', status: 503, retryAfter: 30, path: '/api/shelf', isOnce: true }
  expect(faultTest(fault, 'Playwright', '/')).toBe(`import { test } from '@playwright/test'
import { answers, forPlaywright } from 'storefront-error-ui/testing'

test('the page under 503', async ({ page }) => {
  await page.route(/\\/api\\/shelf/, forPlaywright(answers.serviceUnavailable({ retryAfter: 30 })), { times: 1 })
  await page.goto('/')
})
`)
  expect(faultTest({ ...fault, code: 'CHK0085' }, 'MSW', '/')).toContain(
    "http.all(/\\/api\\/shelf/, forMsw(answers.checkout('CHK0085', { status: 503, retryAfter: 30 })), { once: true })",
  )
})

describe('the copied answer is the one that the panel gave', () => {
  test.each(faults.filter(({ what }) => what === 'status'))('$status $code', async (fault) => {
    const copied = /forFetch\((answers\..*)\)\)\n$/.exec(faultTest({ ...fault, isOnce: false }, 'Vitest', '/'))?.[1]
    const response = new Function('answers', `return ${copied}`)(answers) as Response
    const given = faultAnswer(fault) as Response
    expect([response.status, [...response.headers], await response.text()]).toEqual([
      given.status,
      [...given.headers],
      await given.text(),
    ])
  })
})
