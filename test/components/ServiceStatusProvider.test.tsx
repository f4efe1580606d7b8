import { act, render, screen, waitFor } from '@testing-library/react'
import type { ComponentProps, ReactNode } from 'react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { ServiceStatusBanner } from '../../src/components/ServiceStatusBanner'
import { ServiceStatusProvider } from '../../src/components/ServiceStatusProvider'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { SupportLink } from '../../src/components/SupportLink'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { ar } from '../../src/messages/locales/ar'
import { en } from '../../src/messages/locales/en'
import { serviceAr } from '../../src/messages/service/ar'
import { serviceEn } from '../../src/messages/service/en'
import { listen, silence } from '../announcements'
import type { OwnSource } from '../live/ownSource'
import { allWell, incident, maintenance, ownSource, worse } from '../live/ownSource'

const failed = { status: 503, url: 'https://shop.example/api/checkout/pub/orderForm/1/items' }
/** A failure of a client, which knows its request. */
const failure = (status = 503, url = failed.url) =>
  Object.assign(new Error('Request failed'), {
    response: { status, config: { url, method: 'get' } },
    config: { url, method: 'get' },
  })

function shop(
  source: OwnSource,
  children: ReactNode,
  more: Partial<ComponentProps<typeof ServiceStatusProvider>> = {},
) {
  return (
    <ErrorUIProvider messages={en} links={{ home: '/', support: '/help' }}>
      <ServiceStatusProvider source={source} words={serviceEn} {...more}>
        {children}
      </ServiceStatusProvider>
    </ErrorUIProvider>
  )
}

const line = () => document.querySelector('[data-service]:is(p)')
const say = (source: OwnSource, feed: unknown) => act(async () => source.say(feed))

beforeAll(async () => {
  // What the first failure loads.
  await import('../../src/components/serviceParts')
})

async function show(source: OwnSource, children: ReactNode, more?: Parameters<typeof shop>[2]) {
  const view = render(shop(source, children, more))
  await waitFor(() => expect(source.asking().length).toBeGreaterThan(0))
  return view
}

describe('a failure', () => {
  test.each([
    ['banner', <ErrorBanner key="b" error={failure()} />],
    ['notice', <StatusNotice key="n" error={failure()} />],
    ['page', <ErrorPage key="p" error={failure()} />],
    ['dialog', <ErrorDialog key="d" open error={failure()} />],
    ['compact banner', <ErrorBanner key="c" compact error={failure()} />],
  ])('in a %s says that it is part of an incident, since when, and where to read on', async (_, surface) => {
    const source = ownSource()
    await show(source, surface)
    expect(line()).toBeNull()
    await say(source, incident)
    expect(line()?.textContent).toContain(serviceEn.identified)
    expect(line()?.textContent).toMatch(/Started:\s\d{1,2}:\d\d/)
    expect(line()?.getAttribute('data-service')).toBe('partialOutage')
    const link = line()?.querySelector('a')
    expect(link?.href).toBe('https://status.example/i1')
    expect(link?.rel).toBe('noopener noreferrer')
    expect(link?.textContent).toBe(`${en.labels.statusPage} ${en.labels.newTab}`)
    // The page's own words, in a language that is not known.
    expect(document.body.textContent).not.toContain('Pedidos')
  })

  test('has one link to the same page, in its line only if there is no such step', async () => {
    const source = ownSource()
    await show(
      source,
      <>
        <ErrorBanner error={failure(503)} />
        <ErrorBanner error={failure(504)} />
        <ErrorBanner error={failure(503)} compact onRetry={() => {}} />
        <ErrorBanner error={failure(503)} actions={null} />
      </>,
    )
    const page = 'https://status.vtex.com/'
    await say(source, { ...incident, page: { url: page }, incidents: [{ ...incident.incidents[0], shortlink: null }] })
    const banners = [...document.querySelectorAll('[data-error-ui="banner"]')]
    expect(banners.map((banner) => banner.querySelectorAll(`a[href="${page}"]`).length)).toEqual([1, 1, 1, 1])
    expect(banners.map((banner) => banner.querySelectorAll('p[data-service] a').length)).toEqual([0, 1, 1, 1])
  })

  test('stays as it is while nothing is known, on a good day, and when another part has an incident', async () => {
    const source = ownSource()
    const { container } = await show(source, <ErrorBanner error={failure()} />)
    const before = container.innerHTML
    for (const feed of [
      undefined,
      allWell,
      {},
      {
        ...incident,
        components: [],
        incidents: [{ ...incident.incidents[0], components: [{ name: 'Sales App', status: 'major_outage' }] }],
      },
    ]) {
      await say(source, feed)
      expect(container.innerHTML).toBe(before)
    }
  })

  test('is announced politely when the incident is known, once for all messages, and again when it is over', async () => {
    const source = ownSource()
    const said = listen()
    await show(
      source,
      [1, 2, 3].map((key) => <ErrorBanner key={key} error={failure()} />),
    )
    await silence()
    said.length = 0
    await say(source, incident)
    await silence()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^polite: The cause of this problem is known.*Started/)
    await say(source, { ...incident })
    await silence()
    expect(said).toHaveLength(1)
    await say(source, allWell)
    await silence()
    expect(said.slice(1)).toEqual([`polite: ${serviceEn.solved}`])
    expect([...document.querySelectorAll('p[data-service="over"]')].map((one) => one.textContent?.trim())).toEqual(
      Array(3).fill(serviceEn.solved),
    )
    // Nothing leads to a page that has no news.
    expect(document.querySelector('[data-service="over"] a')).toBeNull()
  })

  test('says nothing any more when the page has not answered for a while, which is no end', async () => {
    const source = ownSource()
    await show(source, <ErrorBanner error={failure()} />)
    await say(source, incident)
    await say(source, undefined)
    expect(line()).toBeNull()
  })

  test('of another request is not told that what explained the last one is over', async () => {
    const source = ownSource()
    const { rerender } = await show(source, <ErrorBanner error={failure()} />)
    await say(source, incident)
    expect(line()).not.toBeNull()
    rerender(shop(source, <ErrorBanner error={failure(503, 'https://shop.example/api/catalog_system/pub/x')} />))
    await silence()
    expect(line()).toBeNull()
  })

  test('of another page is not told that the incident of the last one is over', async () => {
    const [one, other] = [ownSource(), ownSource(undefined, '/api/other-status')]
    const error = failure()
    const { rerender } = await show(one, <ErrorBanner error={error} />)
    await say(one, incident)
    await say(other, allWell)
    rerender(shop(other, <ErrorBanner error={error} />))
    await silence()
    expect(line()).toBeNull()
    expect([one.asking(), other.asking()]).toEqual([[], ['failure']])
  })

  test('that comes after the end is not said to be solved; the one that was there is', async () => {
    const source = ownSource()
    const error = failure()
    const { rerender } = await show(source, <ErrorBanner error={error} />)
    await say(source, incident)
    await say(source, allWell)
    rerender(shop(source, <ErrorBanner error={error} />))
    expect(line()?.getAttribute('data-service')).toBe('over')
    rerender(shop(source, <ErrorBanner error={failure()} />))
    expect(line()).toBeNull()
    await say(source, { ...allWell })
    expect(line()).toBeNull()
  })

  test('keeps its line while the addresses of its tries differ', async () => {
    const source = ownSource()
    const { rerender } = await show(source, <ErrorBanner error={failure(503, `${failed.url}?try=1`)} />)
    await say(source, incident)
    rerender(shop(source, <ErrorBanner error={failure(503, `${failed.url}?try=2`)} />))
    expect(line()?.getAttribute('data-service')).toBe('partialOutage')
    await say(source, allWell)
    expect(line()?.getAttribute('data-service')).toBe('over')
  })

  test('has no start that is to come', async () => {
    const source = ownSource()
    await show(source, <ErrorBanner error={failure()} />)
    const started_at = new Date(Date.now() + 600_000).toISOString()
    await say(source, { ...incident, incidents: [{ ...incident.incidents[0], started_at }] })
    expect(line()?.textContent).not.toContain(serviceEn.started)
  })

  test.each(['pt_BR', 'x_', ''])(
    'is told although the locale of the words is %o, which Intl refuses',
    async (locale) => {
      const source = ownSource()
      await show(source, <ErrorBanner error={failure()} />, { words: { ...serviceEn, locale } })
      await say(source, incident)
      expect(line()?.textContent).toMatch(/Started:\s\d/)
    },
  )

  test('in two roots is announced once, and so is its end', async () => {
    const source = ownSource()
    const said = listen()
    await show(source, <ErrorBanner error={failure()} />)
    render(shop(source, <ErrorDialog open error={failure()} />))
    await silence()
    said.length = 0
    await say(source, incident)
    await silence()
    expect(said.filter((one) => one.includes(serviceEn.identified))).toHaveLength(1)
    await say(source, allWell)
    await silence()
    expect(said.filter((one) => one.includes(serviceEn.solved))).toHaveLength(1)
  })

  test('has the incident back when it was not over', async () => {
    const source = ownSource()
    await show(source, <ErrorBanner error={failure()} />)
    await say(source, incident)
    await say(source, allWell)
    await say(source, worse)
    expect(line()?.getAttribute('data-service')).toBe('majorOutage')
  })

  test('in a maintenance says when that ends, and no end that has passed', async () => {
    const source = ownSource()
    await show(source, <ErrorBanner error={failure()} />)
    await say(source, maintenance(-60_000, 3_600_000, 'in_progress'))
    expect(line()?.textContent).toMatch(/This is part of planned maintenance\. Expected end:\s/)
    await say(source, maintenance(-7_200_000, -60_000, 'in_progress'))
    expect(line()?.textContent).not.toContain('Expected end')
    await say(source, allWell)
    expect(line()?.textContent).toContain(serviceEn.maintenanceOver)
  })

  test.each([
    [200, failed.url],
    [400, failed.url],
    [401, failed.url],
    [403, failed.url],
    [404, failed.url],
    [422, failed.url],
    [503, 'https://elsewhere.example/x'],
  ])('of the kind that no incident explains asks nothing: %i of %s', async (status, url) => {
    const source = ownSource()
    render(shop(source, <ErrorBanner error={failure(status, url)} />))
    await silence()
    expect(source.asking()).toEqual([])
  })

  test.each([500, 502, 503, 504, 408, 429])('asks while it is shown, and not after: %i', async (status) => {
    const source = ownSource()
    const { unmount } = await show(source, <ErrorBanner error={failure(status)} />)
    expect(source.asking()).toEqual(['failure'])
    unmount()
    expect(source.asking()).toEqual([])
  })

  test('that does not know its request is about what the shop says, or about the page', async () => {
    const source = ownSource({ cart: ['Order Placement'], '/': ['Store Framework'] })
    const { unmount } = await show(source, <ErrorBanner status={503} />, { about: 'cart' })
    await say(source, incident)
    expect(line()).not.toBeNull()
    unmount()
    await show(source, <ErrorBanner status={503} />)
    expect(line()).toBeNull()
  })

  test('keeps the details for support, also inside two providers, with one line', async () => {
    const source = ownSource()
    const error = { status: 503, body: { code: 'CHK0264', requestId: 'abc-123' }, url: failed.url }
    render(
      <ErrorUIProvider messages={en} details={ErrorDetails}>
        <ServiceStatusProvider source={source} words={serviceEn} about="order">
          <ServiceStatusProvider source={source} words={serviceEn}>
            <ErrorBanner error={error} />
          </ServiceStatusProvider>
        </ServiceStatusProvider>
      </ErrorUIProvider>,
    )
    await waitFor(() => expect(source.asking()).toEqual(['failure']))
    await say(source, incident)
    expect(document.querySelectorAll('p[data-service]')).toHaveLength(1)
    expect(document.querySelectorAll('details')).toHaveLength(1)
  })

  test('shows the page’s own words where the shop asks for them, marked with their language', async () => {
    const source = ownSource()
    await show(source, <ErrorBanner error={failure()} />, { pageLanguage: 'pt' })
    await say(source, incident)
    const own = screen.getByText('Pedidos falham')
    expect(own.lang).toBe('pt')
    expect(own.dir).toBe('auto')
  })

  test('has its words in the shopper’s language and direction', async () => {
    const source = ownSource()
    render(
      <ErrorUIProvider messages={ar}>
        <ServiceStatusProvider source={source} words={serviceAr}>
          <ErrorBanner error={failure()} />
        </ServiceStatusProvider>
      </ErrorUIProvider>,
    )
    await waitFor(() => expect(source.asking()).toHaveLength(1))
    await say(source, incident)
    expect(line()?.getAttribute('lang')).toBe('ar')
    expect(line()?.getAttribute('dir')).toBe('rtl')
    expect(line()?.textContent).toContain(serviceAr.identified)
  })

  test('is the same on a server as without a status page', () => {
    const source = ownSource()
    source.say(incident)
    const markup = (children: ReactNode) => renderToString(<ErrorUIProvider messages={en}>{children}</ErrorUIProvider>)
    const without = markup(<ErrorBanner error={failure()} />)
    const own = markup(
      <ServiceStatusProvider source={source} words={serviceEn}>
        <ErrorBanner error={failure()} />
      </ServiceStatusProvider>,
    )
    const comparable = (html: string) => html.replace(/(id|aria-labelledby)="[^"]*"/g, '').replace(/<!-- -->/g, '')
    expect(comparable(own)).toBe(comparable(without))
  })

  test('is hydrated as the server wrote it, and then told of an incident that was known before', async () => {
    const source = ownSource()
    source.say(incident)
    const error = failure()
    const page = (
      <StrictMode>
        {shop(
          source,
          <>
            <ServiceStatusBanner />
            <ErrorPage error={error} />
            <ErrorBanner error={error} compact onRetry={() => {}} />
            <StatusPageLink />
          </>,
        )}
      </StrictMode>
    )
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(page)
    expect(container.querySelector('[data-service]')).toBeNull()
    const mended: unknown[] = []
    const root = await act(async () => hydrateRoot(container, page, { onRecoverableError: (one) => mended.push(one) }))
    expect(mended).toEqual([])
    expect(container.querySelectorAll('p[data-service="partialOutage"]')).toHaveLength(2)
    expect(container.querySelectorAll('a[data-action="statusPage"] [data-service]')).toHaveLength(2)
    await act(async () => root.unmount())
    expect(source.asking()).toEqual([])
    container.remove()
  })

  test('survives Strict Mode', async () => {
    const source = ownSource()
    render(<StrictMode>{shop(source, <ErrorBanner error={failure()} />)}</StrictMode>)
    await waitFor(() => expect(source.asking()).toEqual(['failure']))
    await say(source, incident)
    await say(source, allWell)
    expect(line()?.textContent).toContain(serviceEn.solved)
  })
})

describe('the link to the status page', () => {
  const link = () => document.querySelector('a[data-action="statusPage"]') as HTMLAnchorElement

  test('shows how things stand before it is pressed, in words and with an icon', async () => {
    const source = ownSource()
    await show(
      source,
      <>
        <ErrorBanner error={failure()} />
        <StatusPageLink data-testid="own" />
      </>,
    )
    await say(source, incident)
    for (const shown of [link(), screen.getByTestId('own')]) {
      expect(shown.textContent).toBe(`${en.labels.statusPage} ·  ${serviceEn.states.partialOutage} ${en.labels.newTab}`)
      expect(shown.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    }
    await say(source, worse)
    expect(link().textContent).toContain(serviceEn.states.majorOutage)
    await say(source, maintenance(-60_000, 60_000, 'in_progress'))
    expect(link().textContent).toContain(serviceEn.states.maintenance)
  })

  test('says nothing on a good day, which proves nothing', async () => {
    const source = ownSource()
    await show(source, <ErrorBanner error={failure()} />)
    const before = link().outerHTML
    await say(source, allWell)
    expect(link().outerHTML).toBe(before)
  })

  test('asks nothing on a page without a failure', async () => {
    const source = ownSource()
    render(shop(source, <StatusPageLink />))
    await silence()
    expect(source.asking()).toEqual([])
  })

  test('keeps the focus when the state changes', async () => {
    const source = ownSource()
    await show(source, <ErrorBanner error={failure()} />)
    link().focus()
    await say(source, incident)
    await say(source, allWell)
    expect(document.activeElement).toBe(link())
  })

  test('and every other step have the markup that they have without a status page', () => {
    const links = (
      <>
        <StatusPageLink className="a" />
        <SupportLink />
        <StatusPageLink>Our own words</StatusPageLink>
        <ErrorPage status={404} />
      </>
    )
    const { container } = render(shop(ownSource(), links))
    const plain = render(
      <ErrorUIProvider messages={en} links={{ home: '/', support: '/help' }}>
        {links}
      </ErrorUIProvider>,
    )
    const comparable = (html: string) => html.replace(/(id|aria-labelledby)="[^"]*"/g, '')
    expect(comparable(container.innerHTML)).toBe(comparable(plain.container.innerHTML))
  })

  test('is the shop’s own, with the state', async () => {
    const source = ownSource()
    render(
      <ErrorUIProvider messages={en} components={{ Link: (props) => <a {...props} className="ours" /> }}>
        <ServiceStatusProvider source={source} words={serviceEn}>
          <ErrorBanner error={failure()} />
        </ServiceStatusProvider>
      </ErrorUIProvider>,
    )
    await waitFor(() => expect(source.asking()).toHaveLength(1))
    await say(source, incident)
    expect(link().className).toBe('ours')
    expect(link().textContent).toContain(serviceEn.states.partialOutage)
  })
})
