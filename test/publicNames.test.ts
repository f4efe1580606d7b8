import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import * as serviceStatus from '../src/components/serviceStatus'
import * as http from '../src/http/index'
import * as front from '../src/index'
import * as live from '../src/live/index'
import * as messages from '../src/messages/index'
import * as retry from '../src/retry/index'
import * as status from '../src/status/index'

const root = resolve(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))

test('the package lets out these names', () => {
  expect(Object.keys(front).sort()).toMatchInlineSnapshot(`
    [
      "ErrorBanner",
      "ErrorDetails",
      "ErrorDialog",
      "ErrorFallback",
      "ErrorFields",
      "ErrorPage",
      "ErrorUIProvider",
      "FailedPart",
      "FailureSummary",
      "Illustration",
      "OfflineBanner",
      "RetryButton",
      "StatusIllustration",
      "StatusNotice",
      "StatusPageLink",
      "StatusToast",
      "SupportLink",
      "leaveGently",
      "useErrorSurface",
      "useFieldErrors",
      "useOnline",
      "useRetry",
      "useStatusMessage",
      "useTimeLeft",
    ]
  `)
})

test('storefront-error-ui/status lets out these names', () => {
  expect(Object.keys(status).sort()).toMatchInlineSnapshot(`
    [
      "documentedStatuses",
      "statusFacts",
      "statusKind",
    ]
  `)
})

test('storefront-error-ui/http lets out these names', () => {
  expect(Object.keys(http).sort()).toMatchInlineSnapshot(`
    [
      "HttpError",
      "assertOk",
      "publicError",
      "readOrderFormMessages",
      "readOutcome",
      "readPublicOutcome",
      "readResponse",
    ]
  `)
})

test('storefront-error-ui/retry lets out these names', () => {
  expect(Object.keys(retry).sort()).toMatchInlineSnapshot(`
    [
      "forgetRetries",
      "retryAdvice",
      "retryBudget",
      "retryMemory",
      "retrySession",
    ]
  `)
})

test('storefront-error-ui/live lets out these names', () => {
  expect(Object.keys(live).sort()).toMatchInlineSnapshot(`
    [
      "nodeHandler",
      "readServiceStatus",
      "serviceNews",
      "serviceStatusSource",
      "statusProxy",
      "touchedComponents",
      "vtexComponents",
    ]
  `)
})

test('storefront-error-ui/service-status lets out these names', () => {
  expect(Object.keys(serviceStatus).sort()).toMatchInlineSnapshot(`
    [
      "ServiceStatusBanner",
      "ServiceStatusProvider",
      "serviceStatusSource",
    ]
  `)
})

test('storefront-error-ui/messages lets out these names', () => {
  expect(Object.keys(messages).sort()).toMatchInlineSnapshot(`
    [
      "defineMessages",
      "describe",
      "describeAbout",
      "describeFields",
      "resolveLocale",
      "withAccount",
    ]
  `)
})

test('storefront-error-ui/adapters/<name> lets out these names', async () => {
  const files = readdirSync(`${root}/src/adapters`).sort()
  const names = files.map(async (file) => [file, Object.keys(await import(`../src/adapters/${file.slice(0, -3)}.ts`))])
  expect(Object.fromEntries(await Promise.all(names))).toMatchInlineSnapshot(`
    {
      "apollo.ts": [
        "apolloRetry",
      ],
      "axios.ts": [
        "axiosRetry",
      ],
      "faststore.ts": [
        "answerOrFailure",
        "fromFastStore",
        "answerOrThrow",
        "fastStoreError",
        "watchOperation",
        "watchCart",
        "fastStoreToast",
      ],
      "ky.ts": [
        "kyRetry",
      ],
      "swr.ts": [
        "swrRetry",
      ],
      "tanstack-query.ts": [
        "queryRetry",
      ],
    }
  `)
})

test('the package has these entry points', () => {
  expect(Object.keys(manifest.exports)).toMatchInlineSnapshot(`
    [
      ".",
      "./status",
      "./http",
      "./retry",
      "./live",
      "./service-status",
      "./messages",
      "./locales",
      "./locales/developer/*",
      "./locales/summary/*",
      "./locales/service/*",
      "./locales/*",
      "./checkout",
      "./illustrations",
      "./illustrations/*.svg",
      "./testing",
      "./checkout/*",
      "./about/*",
      "./devtools",
      "./devtools/production",
      "./adapters/*",
      "./styles.css",
      "./themes/*.css",
      "./tokens.json",
      "./package.json",
    ]
  `)
})

test('every room with an entry point of its own is an entry point of the package, and the other way round', () => {
  const rooms = readdirSync(`${root}/src`).filter((room) => existsSync(`${root}/src/${room}/index.ts`))
  const targets = Object.values<string | Record<string, string>>(manifest.exports)
  const named = targets.map((target) => /^\.\/dist\/(\w+)\/index\.js$/.exec(Object(target).default)?.[1])
  expect(named.filter(Boolean).sort()).toEqual(rooms.sort())
})

test('every entry point is built from a file that exists, with its types first', () => {
  for (const [entry, target] of Object.entries<string | Record<string, string>>(manifest.exports)) {
    if (typeof target === 'string') continue
    expect(Object.keys(target), entry).toEqual(['types', 'default'])
    expect(target.types, entry).toBe(target.default?.replace(/\.js$/, '.d.ts'))
    const source = target.default?.replace('./dist/', `${root}/src/`).replace(/\.js$/, '.ts') ?? ''
    const folder = source.replace(/\/\*\.ts$/, '')
    const files = source.includes('*') ? readdirSync(folder).filter((file) => file.endsWith('.ts')) : [source]
    expect(files.length, entry).toBeGreaterThan(0)
    if (!source.includes('*')) expect(existsSync(source), source).toBe(true)
  }
  expect(existsSync(`${root}/src/styles.css`)).toBe(true)
  expect(existsSync(`${root}/src/themes/faststore.css`)).toBe(true)
})

test('only style sheets have side effects, and only dist, the command and the papers are published', () => {
  expect(manifest.sideEffects).toEqual(['**/*.css'])
  expect(manifest.files).toEqual([
    'bin',
    'dist',
    'docs/*.md',
    'docs/guides/*.md',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'llms.txt',
  ])
})
