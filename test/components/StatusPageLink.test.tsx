import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StatusPageLink } from '../../src/components/StatusPageLink'

test('leads to VTEX’s status page in a new tab, and says so', () => {
  render(<StatusPageLink />)
  const link = screen.getByRole('link', { name: 'Check the status page (opens in a new tab)' })
  expect(link.getAttribute('href')).toBe('https://status.vtex.com/')
  expect(link.getAttribute('target')).toBe('_blank')
})
