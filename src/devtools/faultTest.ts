import type { Fault } from './Fault'
import { isCheckoutCode } from './faultAnswer'

/** The tools that a chosen case can be copied for. */
export type TestTool = 'Playwright' | 'MSW' | 'Vitest'

const testing = 'storefront-error-ui/testing'

/** The chosen case as a test, to paste into a shop's own tests. `page` is the address that it was seen at. */
export function faultTest(fault: Fault, tool: TestTool, page: string): string {
  if (tool === 'Playwright') return playwrightTest(fault, page)
  const answer = codeOf(fault)
  if (tool === 'MSW')
    return `${importOf('http', 'msw')}
${importOf('answers, forMsw', testing)}

export const handlers = [http.all(${patternOf(fault)}, forMsw(${answer})${fault.isOnce ? ', { once: true }' : ''})]
`
  return `${importOf('answers, forFetch', testing)}
${importOf('vi', 'vitest')}

vi.stubGlobal('fetch', forFetch(${answer}${fault.isOnce ? ', answers.ok()' : ''}))
`
}

function playwrightTest(fault: Fault, page: string): string {
  const { what, delay = 3000, isOnce } = fault
  const own = {
    slow: `async (route) => {
    await new Promise((done) => setTimeout(done, ${delay}))
    await route.continue()
  }`,
    lost: `async (route) => {
    await route.fetch()
    await route.abort()
  }`,
    late: `async (route) => {
    await route.fetch()
  }`,
  }
  const handler = what in own ? own[what as keyof typeof own] : `forPlaywright(${codeOf(fault)})`
  const imports = what in own || what === 'offline' ? '' : `${importOf('answers, forPlaywright', testing)}\n`
  const route = `await page.route(${patternOf(fault)}, ${handler}${isOnce ? ', { times: 1 }' : ''})`
  const open = `await page.goto(${quote(page)})`
  // A page cannot be opened offline.
  const steps = what === 'offline' ? [open, 'await page.context().setOffline(true)'] : [route, open]
  return `${importOf('test', '@playwright/test')}
${imports}
test(${quote(`the page under ${nameOf(fault)}`)}, async ({ page }) => {
  ${steps.join('\n  ')}
})
`
}

/** The call that makes the answer. */
function codeOf({ what, status = 503, code, retryAfter, delay = 3000 }: Fault): string {
  if (what === 'slow') return `answers.slow(${delay})`
  if (what === 'hanging' || what === 'late') return 'answers.hanging()'
  if (what !== 'status') return 'answers.dropped()'
  const isCheckout = code !== undefined && isCheckoutCode(code)
  const name = names[status]
  const options = [
    isCheckout ? `status: ${status}` : code && `code: ${quote(code)}`,
    retryAfter !== undefined && `retryAfter: ${retryAfter}`,
  ].filter(Boolean)
  const args = [
    isCheckout ? quote(code) : name ? '' : String(status),
    options.length ? `{ ${options.join(', ')} }` : '',
  ].filter(Boolean)
  return `answers.${isCheckout ? 'checkout' : (name ?? 'status')}(${args.join(', ')})`
}

const names: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  405: 'methodNotAllowed',
  409: 'conflict',
  410: 'gone',
  429: 'tooManyRequests',
  500: 'internalServerError',
  502: 'badGateway',
  503: 'serviceUnavailable',
  504: 'gatewayTimeout',
}

function patternOf({ path }: Fault): string {
  return path ? `/${path.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}/` : '/\\/api\\//'
}

function nameOf({ what, status }: Fault): string {
  return what === 'status' ? String(status) : what
}

function importOf(names: string, from: string): string {
  return `import { ${names} } from '${from}'`
}

/** A text as a literal of the code. */
function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
