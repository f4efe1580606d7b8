import { render } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorDevtools } from '../../src/devtools/ErrorDevtools'
import { getFault, setFault } from '../../src/devtools/faultStore'

const toggle = () => page.getByRole('button', { name: 'What should go wrong?' })
const field = (name: string) => page.getByLabelText(name)

afterEach(() => setFault(undefined))

async function open() {
  const view = render(
    <StrictMode>
      <ErrorDevtools />
    </StrictMode>,
  )
  await toggle().click()
  return view
}

test('is one closed button at the end of the page, by keyboard too', async () => {
  render(<ErrorDevtools />)
  await expect.element(toggle()).toHaveAttribute('aria-expanded', 'false')
  expect(document.querySelectorAll('[data-error-ui-devtools]')).toHaveLength(1)
  toggle().element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('region', { name: 'What should go wrong?' })).toBeVisible()
})

test('each choice holds at once', async () => {
  await open()
  await field('What?').selectOptions('503 Service Unavailable')
  expect(getFault().fault).toMatchObject({ what: 'status', status: 503, path: '', isOnce: false })
  await field('Code').fill('CHK0085')
  await field('Retry-After, s').fill('30')
  await field('Where?').fill('/api/checkout')
  await field('When?').selectOptions('Next request')
  expect(getFault().fault).toEqual({
    what: 'status',
    status: 503,
    code: 'CHK0085',
    retryAfter: 30,
    path: '/api/checkout',
    isOnce: true,
  })
  await field('What?').selectOptions('Nothing')
  expect(getFault().fault).toBeUndefined()
  await field('What?').selectOptions('A slow answer')
  await field('Seconds').fill('5')
  expect(getFault().fault).toMatchObject({ what: 'slow', delay: 5000, path: '/api/checkout' })
})

test('says how many requests were met, names their paths, and shows when it is over', async () => {
  await open()
  await field('What?').selectOptions('404 Not Found')
  await field('Where?').fill('/panel-test')
  expect((await fetch('/panel-test/1')).status).toBe(404)
  await expect.element(page.getByRole('status')).toHaveTextContent('Requests met: 1')
  const paths = document.querySelector('[data-error-ui-devtools]')?.shadowRoot?.querySelectorAll('datalist option')
  expect([...(paths ?? [])].map((option) => option.getAttribute('value'))).toContain('/panel-test/1')
  await field('When?').selectOptions('Next request')
  await fetch('/panel-test/2')
  await expect.element(field('What?')).toHaveValue('')
})

test('copies the case as a test', async () => {
  await open()
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await field('What?').selectOptions('503 Service Unavailable')
  await page.getByRole('button', { name: 'Copy for Playwright' }).click()
  expect(write.mock.calls[0]?.[0]).toContain('forPlaywright(answers.serviceUnavailable())')
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied for Playwright.')
  write.mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
  await page.getByRole('button', { name: 'Copy for MSW' }).click()
  await expect.element(page.getByRole('status')).toHaveTextContent('forMsw(answers.serviceUnavailable())')
})

test('nothing goes wrong any more when it is unmounted', async () => {
  const { unmount } = await open()
  await field('What?').selectOptions('The device is offline')
  expect(navigator.onLine).toBe(false)
  unmount()
  await vi.waitFor(() => expect(navigator.onLine).toBe(true))
  expect(getFault().fault).toBeUndefined()
  expect(document.querySelector('[data-error-ui-devtools]')).toBeNull()
})
