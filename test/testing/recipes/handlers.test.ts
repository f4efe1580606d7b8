import { setupServer } from 'msw/node'
import { assertOk, readOutcome } from 'storefront-error-ui/http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handlers } from './handlers'

const server = setupServer(...handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

test('reads each failure, and then the shelf', async () => {
  const ask = () => fetch('https://shop.example/api/shelf').then(assertOk).catch(readOutcome)
  expect(await ask()).toMatchObject({ kind: 'serviceUnavailable' })
  expect(await ask()).toMatchObject({ kind: 'networkError' })
  expect(await ask()).toMatchObject({ status: 200 })
})
