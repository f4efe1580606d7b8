import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { answers } from '../../src/testing/answers'
import { PlaceOrder } from './recipes/placeOrder'

afterEach(() => localStorage.clear())

/** A shop's server that loses the answer to the first POST. Returns what it was sent. */
function loseFirstAnswer(hasOrder: boolean) {
  const sent: string[] = []
  vi.spyOn(window, 'fetch').mockImplementation(async (url, { method = 'GET' } = {}) => {
    sent.push(`${method} ${url}`)
    if (method === 'GET') return answers.status(hasOrder ? 200 : 404)
    if (sent.length === 1) throw new TypeError('Failed to fetch')
    return answers.status(201)
  })
  return sent
}

const wait = (time: number) => act(() => new Promise((done) => setTimeout(done, time)))

test('the recipe for an order finds it on the server although its answer was lost, and does not send it again', async () => {
  const sent = loseFirstAnswer(true)
  render(<PlaceOrder cartId="found" />)
  act(() => screen.getByRole('button', { name: 'Place the order' }).click())
  expect(await screen.findByText('Thank you.')).toBeVisible()
  expect(sent).toEqual(['POST /api/carts/found/order', 'GET /api/carts/found/order'])
})

test('the recipe for an order sends it again only after the shopper was asked to check', async () => {
  const sent = loseFirstAnswer(false)
  const posts = () => sent.filter((request) => request.startsWith('POST'))
  render(<PlaceOrder cartId="lost" />)
  act(() => screen.getByRole('button', { name: 'Place the order' }).click())
  const again = await screen.findByRole('button', { name: 'Try again' })
  act(() => again.click())
  await wait(700)
  expect(posts()).toHaveLength(1)
  act(() => again.click())
  expect(await screen.findByText('Thank you.')).toBeVisible()
  expect(posts()).toHaveLength(2)
})
