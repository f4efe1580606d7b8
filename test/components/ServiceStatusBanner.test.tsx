import { act, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ServiceStatusBanner } from '../../src/components/ServiceStatusBanner'
import { ServiceStatusProvider } from '../../src/components/ServiceStatusProvider'
import { loadServiceParts } from '../../src/components/useServiceParts'
import type { StepLinkProps } from '../../src/hooks/ErrorUIContext'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { serviceEn } from '../../src/messages/service/en'
import { listen, silence } from '../announcements'
import type { OwnSource } from '../live/ownSource'
import { allWell, incident, maintenance, ownSource, worse } from '../live/ownSource'

const banner = () =>
  document.querySelector<HTMLElement>('[data-error-ui="banner"]:is([data-kind$="Outage"], [data-kind="maintenance"])')
const say = (source: OwnSource, feed: unknown) => act(async () => source.say(feed))
const dismiss = () => act(() => userEvent.click(screen.getByRole('button', { name: en.labels.close })))

beforeAll(() => {
  // What is loaded when a page is idle.
  loadServiceParts()
  return vi.dynamicImportSettled()
})

beforeEach(() => {
  localStorage.clear()
})

function show(source: OwnSource, children = <ServiceStatusBanner />) {
  return render(
    <ErrorUIProvider messages={en}>
      <ServiceStatusProvider source={source} words={serviceEn}>
        {children}
      </ServiceStatusProvider>
    </ErrorUIProvider>,
  )
}

describe('before anything fails', () => {
  test('it tells of an incident, with its start and the way to the page', async () => {
    const source = ownSource()
    const ref = createRef<HTMLElement>()
    const { container } = show(source, <ServiceStatusBanner ref={ref} className="ours" />)
    expect(container.innerHTML).toBe('')
    await say(source, incident)
    expect(banner()).toBe(ref.current)
    expect(ref.current?.className).toBe('ours')
    expect(ref.current?.dataset).toMatchObject({ errorUi: 'banner', tone: 'warning', kind: 'partialOutage' })
    expect(ref.current?.textContent).toContain(serviceEn.bannerIncident)
    expect(ref.current?.textContent).toMatch(/Started:\s\d/)
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://status.example/i1')
    expect(screen.queryByRole('button', { name: en.labels.retry })).toBeNull()
  })

  test('its step does not say once more what its title says, and is the shop’s own link', async () => {
    const source = ownSource()
    const Own = ({ children, ...props }: StepLinkProps) => (
      <a {...props} data-own="">
        {children}
      </a>
    )
    for (const Link of [undefined, Own]) {
      const { unmount } = render(
        <ErrorUIProvider messages={en} components={{ Link }}>
          <ServiceStatusProvider source={source} words={serviceEn}>
            <ServiceStatusBanner />
          </ServiceStatusProvider>
        </ErrorUIProvider>,
      )
      await say(source, incident)
      const link = screen.getByRole('link')
      expect(link.textContent).toBe(`${en.labels.statusPage} ${en.labels.newTab}`)
      expect(link.dataset.own).toBe(Link && '')
      unmount()
    }
  })

  test('it tells of a maintenance, and a day before of one to come', async () => {
    const source = ownSource()
    show(source)
    await say(source, maintenance(90_000_000, 95_000_000))
    expect(banner()).toBeNull()
    await say(source, maintenance(3_600_000, 7_200_000))
    expect(banner()?.textContent).toMatch(/Maintenance is planned.*Begins:\s.*Expected end:\s/)
    await say(source, maintenance(-60_000, 7_200_000, 'in_progress'))
    expect(banner()?.textContent).toMatch(/Maintenance is under way.*Expected end:\s/)
  })

  test('it says nothing on a good day, while nothing is known, and of a part that the shop does not depend on', async () => {
    const source = ownSource()
    const { container } = show(source)
    const components = [{ name: 'Admin Operations', status: 'major_outage' }]
    const ofOthers = { components, incidents: [{ ...incident.incidents[0], components }] }
    for (const feed of [allWell, undefined, {}, ofOthers]) {
      await say(source, feed)
      expect(container.innerHTML).toBe('')
    }
  })

  test('it asks the shop’s own server when the page is idle, and no other origin', async () => {
    const own = ownSource()
    show(own)
    expect(new Set(own.asking())).toEqual(new Set(['idle']))
    const other = ownSource(undefined, 'https://status.vtex.com/api/v2/summary.json')
    show(other)
    expect(other.asking()).toEqual([])
  })

  test('it is announced politely, and so is the end', async () => {
    const source = ownSource()
    const said = listen()
    show(source)
    await silence()
    await say(source, incident)
    await silence()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^polite: Some things in the store/)
    await say(source, allWell)
    await silence()
    expect(said.slice(1)).toEqual([`polite: ${serviceEn.solved}`])
    expect(banner()).toBeNull()
  })

  test('it renders nothing without a provider', () => {
    const { container } = render(<ServiceStatusBanner />)
    expect(container.innerHTML).toBe('')
  })
})

describe('closed', () => {
  test('it stays away, also after a reload and when the same is said again', async () => {
    const source = ownSource()
    const view = show(source)
    await say(source, incident)
    await dismiss()
    expect(banner()).toBeNull()
    await say(source, { ...incident })
    expect(banner()).toBeNull()
    view.unmount()
    show(source)
    expect(banner()).toBeNull()
  })

  test('it comes back when things get worse, and for another incident', async () => {
    const source = ownSource()
    show(source)
    await say(source, incident)
    await dismiss()
    await say(source, worse)
    expect(banner()).not.toBeNull()
    await dismiss()
    expect(banner()).toBeNull()
    await say(source, { ...incident, incidents: [{ ...incident.incidents[0], id: 'i2' }] })
    expect(banner()).not.toBeNull()
  })

  test('it tells of another incident, although that is not as bad', async () => {
    const source = ownSource()
    show(source)
    await say(source, worse)
    await dismiss()
    const [bad] = worse.incidents
    const other = { ...bad, id: 'i2', impact: 'minor', shortlink: 'https://status.example/i2', components: [] }
    await say(source, { ...worse, incidents: [bad, other] })
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://status.example/i2')
    await dismiss()
    expect(banner()).toBeNull()
    const said = listen()
    await say(source, allWell)
    await silence()
    expect(said).toEqual([])
  })

  test('it stays away for a day where a page has no incidents, only states', async () => {
    const source = ownSource()
    const states = { ...incident, incidents: [] }
    const view = show(source)
    await say(source, states)
    await dismiss()
    await say(source, { ...states })
    expect(banner()).toBeNull()
    view.unmount()
    vi.setSystemTime(Date.now() + 86_400_000)
    show(source)
    expect(banner()).not.toBeNull()
    vi.useRealTimers()
  })

  test('it stays away although many were closed whose ids are higher numbers', async () => {
    const kept = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [1000 + at, 3]))
    localStorage.setItem('storefront-error-ui:service-dismissed', JSON.stringify(kept))
    const source = ownSource()
    show(source)
    await say(source, { ...incident, incidents: [{ ...incident.incidents[0], id: '7' }] })
    await dismiss()
    expect(banner()).toBeNull()
  })

  test.each(['throws', 'is full'])('it stays away on this page where the browser’s storage %s', async (how) => {
    const refuse = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
    const spies = [vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)]
    if (how === 'throws') spies.push(vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse) as never)
    const source = ownSource()
    const id = `storage ${how}`
    show(source)
    await say(source, { ...incident, incidents: [{ ...incident.incidents[0], id }] })
    await dismiss()
    expect(banner()).toBeNull()
    for (const spy of spies) spy.mockRestore()
  })

  test('before a maintenance, it comes back when that begins', async () => {
    const source = ownSource()
    show(source)
    await say(source, maintenance(60_000, 7_200_000))
    await dismiss()
    expect(banner()).toBeNull()
    await say(source, maintenance(-1000, 7_200_000, 'in_progress'))
    expect(banner()).not.toBeNull()
  })

  test('it does not say that what was closed is over', async () => {
    const source = ownSource()
    show(source)
    await say(source, incident)
    await dismiss()
    const said = listen()
    await say(source, allWell)
    await silence()
    expect(said).toEqual([])
  })

  test('what another script has stored there does no harm', async () => {
    for (const junk of ['{', 'null', '5', '{"i9":"x"}', '[]']) {
      localStorage.setItem('storefront-error-ui:service-dismissed', junk)
      const source = ownSource()
      const view = show(source)
      await say(source, { ...incident, incidents: [{ ...incident.incidents[0], id: 'i9' }] })
      expect(banner(), junk).not.toBeNull()
      view.unmount()
    }
  })
})

test('it is not there while a failure tells of the same outage, of which the page has no incident', async () => {
  const source = ownSource()
  const config = { url: 'https://shop.example/api/checkout/pub/orderForm/1/items', method: 'get' }
  const error = Object.assign(new Error('failed'), { response: { status: 503, config }, config })
  const page = (hasFailed: boolean) => (
    <ErrorUIProvider messages={en}>
      <ServiceStatusProvider source={source} words={serviceEn}>
        <ServiceStatusBanner />
        {hasFailed && <ErrorBanner error={error} />}
      </ServiceStatusProvider>
    </ErrorUIProvider>
  )
  const view = render(page(false))
  await say(source, { ...incident, incidents: [] })
  expect(banner()).not.toBeNull()
  view.rerender(page(true))
  await vi.waitFor(() => expect(document.querySelector('p[data-service]')).not.toBeNull())
  expect(banner()).toBeNull()
  view.rerender(page(false))
  await vi.waitFor(() => expect(banner()).not.toBeNull())
})

test('it is not there while a failure tells of the same incident, and comes back after it', async () => {
  const source = ownSource()
  const error = { status: 503, url: '/api/checkout/pub/orderForm' }
  const both = (isFailing: boolean) => (
    <ErrorUIProvider messages={en}>
      <ServiceStatusProvider source={source} words={serviceEn} about="order">
        <ServiceStatusBanner />
        {isFailing && <ErrorBanner error={error} />}
      </ServiceStatusProvider>
    </ErrorUIProvider>
  )
  const { rerender } = render(both(true))
  await silence()
  await say(source, incident)
  await silence()
  expect(banner()).toBeNull()
  expect(document.querySelectorAll('p[data-service]')).toHaveLength(1)
  rerender(both(false))
  expect(banner()).not.toBeNull()
})
