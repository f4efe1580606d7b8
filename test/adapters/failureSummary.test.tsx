import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ProductPage } from './recipes/failureSummary'

test('the recipe says once that all parts have failed, and one press loads them', async () => {
  const send = vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(null, { status: 503 }))
  render(<ProductPage product="42" />)
  await screen.findByRole('region', { name: '3 parts of this page could not be loaded' })
  expect(screen.getAllByRole('region')).toHaveLength(1)
  send.mockImplementation(async (path) => Response.json({ title: `${path}` }))
  screen.getByRole('button', { name: 'Try all again' }).click()
  for (const part of ['reviews', 'similar', 'delivery']) await screen.findByText(`/api/${part}/42`)
  expect(screen.queryByRole('region')).toBe(null)
})
