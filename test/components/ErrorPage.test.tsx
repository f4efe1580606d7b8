import { render, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorPage } from '../../src/components/ErrorPage'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'

const links = { home: '/', search: '/s' }

test('is a region named by its title, an h1', () => {
  render(<ErrorPage status={404} />)
  const region = screen.getByRole('region', { name: 'We could not find this' })
  expect(within(region).getByRole('heading', { level: 1, name: 'We could not find this' })).toBeTruthy()
})

test('takes another heading level', () => {
  render(<ErrorPage status={404} headingLevel={2} />)
  expect(screen.getByRole('heading', { level: 2 })).toBeTruthy()
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
})

test('offers home and search for every status, once each, after the steps of the status', () => {
  const names = () => screen.getAllByRole('link').map((link) => link.getAttribute('data-action'))
  const { rerender } = render(<ErrorPage status={404} links={links} />)
  expect(names()).toEqual(['home'])
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

test('its steps keep their width under short words, and the main one has the row on a phone', async () => {
  const first = () => (document.querySelector('[data-part="actions"] > *') as Element).getBoundingClientRect()
  const frame = () => (document.querySelector('[data-error-ui="page"]') as Element).getBoundingClientRect()
  // In every box that a page gives it.
  for (const style of [{}, { display: 'flex' }, { display: 'flex', justifyContent: 'center' }, { display: 'grid' }]) {
    await page.viewport(1024, 768)
    const { unmount } = render(
      <div style={style}>
        <ErrorPage status={200} heading="Ok" description={null} links={links} />
      </div>,
    )
    expect(first().width).toBeLessThan(260)
    expect(first().right).toBeLessThan(frame().right)
    await page.viewport(320, 640)
    expect(first().width).toBeGreaterThan(240)
    unmount()
  }
  await page.viewport(414, 896)
})

describe('the search', () => {
  const field = () => screen.queryByRole('searchbox', { name: 'Search the store' }) as HTMLInputElement | null
  const form = () => screen.queryByRole('search') as HTMLFormElement | null

  /** Where the browser would go, had the form not been stopped. */
  async function submit(term: string) {
    const sent: string[] = []
    const stop = (event: SubmitEvent) => {
      if (event.defaultPrevented) return
      event.preventDefault()
      const { method, action } = event.target as HTMLFormElement
      const query = new URLSearchParams(new FormData(event.target as HTMLFormElement) as never)
      sent.push(`${method} ${action.replace(location.origin, '')}?${query}`)
    }
    addEventListener('submit', stop)
    await userEvent.type(field() as HTMLInputElement, `${term}{Enter}`)
    removeEventListener('submit', stop)
    return sent
  }

  test.each([404, 410])('of %i is a field that leads, sent by GET, and there is no link to it', async (status) => {
    render(<ErrorPage status={status} links={links} />)
    expect(within(form() as HTMLElement).getByRole('button', { name: 'Search the store' })).toBeTruthy()
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('data-action'))).toEqual(['home'])
    const order = (form() as Node).compareDocumentPosition(screen.getByRole('link'))
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(await submit('oak stool & chair')).toEqual(['get /s?q=oak+stool+%26+chair'])
  })

  test.each([
    ['/search?term=', 'get /search?term=oak'],
    ['/busca?ft={search_term_string}&map=ft', 'get /busca?map=ft&ft=oak'],
    ['/s?sort=name#results', 'get /s?sort=name&q=oak'],
    ['https://shop.example/s', 'get https://shop.example/s?q=oak'],
  ])('keeps what the link %s says', async (search, sent) => {
    render(<ErrorPage status={404} links={{ search }} />)
    expect(await submit('oak')).toEqual([sent])
  })

  test('is followed by the shop’s router', async () => {
    const navigate = vi.fn()
    render(
      <ErrorUIProvider links={links} navigate={navigate}>
        <ErrorPage status={404} />
      </ErrorUIProvider>,
    )
    expect(await submit('oak')).toEqual([])
    expect(navigate).toHaveBeenCalledWith('/s?q=oak')
  })

  test.each([
    ['without a link', 404, {}],
    ['of a shop that opens a search of its own', 404, { links, handlers: { search: () => {} } }],
    ['of a failure that no search helps with', 500, { links }],
  ])('is no field %s', (_, status, props) => {
    render(<ErrorPage status={status} {...props} />)
    expect([form(), field()]).toEqual([null, null])
  })
})
