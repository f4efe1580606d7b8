import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PlaceOrder } from './recipes/placeOrder'

test('the recipe for an order sends it again only after the shopper was asked to look', async () => {
  const send = vi.spyOn(window, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'))
  render(<PlaceOrder />)
  act(() => screen.getByRole('button', { name: 'Place the order' }).click())
  const again = await screen.findByRole('button', { name: 'Try again' })
  act(() => again.click())
  await act(() => new Promise((done) => setTimeout(done, 700)))
  expect(send).toHaveBeenCalledTimes(1)
  send.mockResolvedValueOnce(new Response(null, { status: 201 }))
  act(() => again.click())
  expect(await screen.findByText('Thank you.')).toBeVisible()
  expect(send).toHaveBeenCalledTimes(2)
})
