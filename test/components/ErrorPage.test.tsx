import { render, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorPage } from '../../src/components/ErrorPage'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'

const links = { home: '/', search: '/s' }

test('is a region named by its title, an h1', () => {
  render(<ErrorPage status={404} />)
  const page = screen.getByRole('region', { name: 'We could not find this' })
  expect(within(page).getByRole('heading', { level: 1, name: 'We could not find this' })).toBeTruthy()
})

test('takes another heading level', () => {
  render(<ErrorPage status={404} headingLevel={2} />)
  expect(screen.getByRole('heading', { level: 2 })).toBeTruthy()
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
})

test('offers home and search for every status, once each, after the steps of the status', () => {
  const names = () => screen.getAllByRole('link').map((link) => link.getAttribute('data-action'))
  const { rerender } = render(<ErrorPage status={404} links={links} />)
  expect(names()).toEqual(['home', 'search'])
  rerender(<ErrorPage status={500} links={links} />)
  expect(names()).toEqual(['statusPage', 'home', 'search'])
})

test('leaves out the ways that are not known', () => {
  render(<ErrorPage status={404} />)
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
})

test('takes the ways out from the provider', () => {
  render(
    <ErrorUIProvider links={links}>
      <ErrorPage status={403} />
    </ErrorUIProvider>,
  )
  expect(screen.getByRole('link', { name: 'Go to the home page' }).getAttribute('href')).toBe('/')
  expect(screen.getByRole('link', { name: 'Search the store' }).getAttribute('href')).toBe('/s')
})

test('goes back where it knows how to', async () => {
  const onBack = vi.fn()
  const { rerender } = render(<ErrorPage status={404} />)
  expect(screen.queryByRole('button', { name: 'Go back' })).toBeNull()
  rerender(<ErrorPage status={404} onBack={onBack} />)
  await userEvent.click(screen.getByRole('button', { name: 'Go back' }))
  expect(onBack).toHaveBeenCalledOnce()
})

test('shows the picture of the family that the status belongs to', () => {
  const picture = () => document.querySelector('[data-part="illustration"]')?.innerHTML
  const { rerender } = render(<ErrorPage status={404} />)
  const lost = picture()
  rerender(<ErrorPage status={410} />)
  expect(picture()).toBe(lost)
  rerender(<ErrorPage status={503} />)
  expect(picture()).not.toBe(lost)
})
