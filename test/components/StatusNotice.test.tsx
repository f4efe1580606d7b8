import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { StatusNotice } from '../../src/components/StatusNotice'

test('is not a landmark, since it may stand beside each of many things', () => {
  render(<StatusNotice status={200} />)
  expect(screen.getByText('All done')).toBeTruthy()
  expect(screen.queryByRole('region')).toBeNull()
  expect(screen.queryByRole('heading')).toBeNull()
})

test.each([
  [200, 'All done', 'success'],
  [201, 'Saved', 'success'],
  [202, 'We are working on it', 'info'],
  [204, 'That is done', 'success'],
  [205, 'Ready for the next one', 'success'],
])('tells of %i as a success, or as something still in progress', (status, title, tone) => {
  render(<StatusNotice status={status} data-testid="root" />)
  expect(screen.getByText(title)).toBeTruthy()
  expect(screen.getByTestId('root').dataset.tone).toBe(tone)
})

test('makes its title a heading where it is told the level', () => {
  render(<StatusNotice status={202} headingLevel={3} />)
  expect(screen.getByRole('heading', { level: 3, name: 'We are working on it' })).toBeTruthy()
})

test('can be closed where something happens on it', async () => {
  const onDismiss = vi.fn()
  render(<StatusNotice status={200} onDismiss={onDismiss} />)
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onDismiss).toHaveBeenCalledOnce()
})

test('tells tones apart by outline as well as by colour', () => {
  const outlines = [200, 404, 503].map((status) => {
    const { container, unmount } = render(<StatusNotice status={status} />)
    const outline = container.querySelector('[data-part="icon"] path')?.getAttribute('d')
    unmount()
    return outline
  })
  expect(new Set(outlines).size).toBe(3)
})
