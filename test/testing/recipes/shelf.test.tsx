import { cleanup, render, screen } from '@testing-library/react'
import { answers, forFetch, resetErrorUI, serverText } from 'storefront-error-ui/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { Shelf } from './Shelf'

afterEach(() => {
  cleanup()
  resetErrorUI()
  vi.unstubAllGlobals()
})

test('says so in place when the shelf cannot be loaded, and loads it when the shopper tries again', async () => {
  const shelf = [{ id: '1', name: 'Oak stool' }]
  vi.stubGlobal('fetch', forFetch(answers.badGateway(), answers.ok(shelf)))
  render(<Shelf />)
  const retry = await screen.findByRole('button', { name: 'Try again' })
  expect(document.body.textContent).not.toContain(serverText)
  retry.click()
  await screen.findByText('Oak stool')
})

test('does not let the shopper press before the server wants it', async () => {
  const send = vi.fn(forFetch(answers.tooManyRequests({ retryAfter: 30 })))
  vi.stubGlobal('fetch', send)
  render(<Shelf />)
  const retry = await screen.findByRole('button', { name: /Try again/ })
  retry.click()
  expect(send).toHaveBeenCalledTimes(1)
})
