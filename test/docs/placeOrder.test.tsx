import { act, render, screen } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { answers } from '../../src/testing/answers'
import { PlaceOrder } from '../llms/PlaceOrder'

const wait = (time: number) => act(() => new Promise((done) => setTimeout(done, time)))

async function press(name: string) {
  await act(async () => screen.getByRole('button', { name, hidden: true }).click())
}

async function pressEscape() {
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
  await act(async () => void document.activeElement?.dispatchEvent(key))
}

test('an order whose dialog was closed is asked about again at the next press, and sent once the shopper confirms', async () => {
  onTestFinished(() => localStorage.clear())
  const send = vi.spyOn(window, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'))
  render(<PlaceOrder cart={{ id: '1' }} />)
  await press('Place order')
  expect(await screen.findByRole('alertdialog')).toBeVisible()
  for (let time = 0; time < 2; time++) {
    await pressEscape()
    expect(screen.queryByRole('alertdialog')).toBeNull()
    await press('Place order')
    expect(await screen.findByRole('button', { name: 'I have checked, try again' })).toBeVisible()
  }
  expect(send).toHaveBeenCalledTimes(1)
  await wait(600)
  send.mockResolvedValueOnce(answers.status(201))
  await press('I have checked, try again')
  await wait(50)
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(send).toHaveBeenCalledTimes(2)
  const [first, second] = send.mock.calls.map(([, request]) => new Headers(request?.headers).get('Idempotency-Key'))
  expect(second).toBe(first)
})
