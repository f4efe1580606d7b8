import { expect, onTestFinished, test, vi } from 'vitest'
import { showItems } from './recipes/showItems'

test('the recipe without React shows the items, and a button while they cannot be loaded', async () => {
  const send = vi.spyOn(window, 'fetch').mockResolvedValueOnce(new Response(null, { status: 429 }))
  const text = document.createElement('p')
  const button = document.createElement('button')
  button.hidden = true
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  onTestFinished(showItems(text, button))
  await vi.advanceTimersByTimeAsync(6000)
  expect(button.hidden).toBe(false)
  send.mockResolvedValueOnce(Response.json({ items: 3 }))
  button.click()
  await vi.advanceTimersByTimeAsync(100)
  expect(text.textContent).toBe('3')
  expect(button.hidden).toBe(true)
  expect(send).toHaveBeenCalledTimes(2)
})
