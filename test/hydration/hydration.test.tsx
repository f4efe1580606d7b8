import { act } from '@testing-library/react'
import { version } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { expect, inject, onTestFinished, test } from 'vitest'
import { listen, silence } from '../announcements'
import { takePrinted } from '../setup'
import { scenes } from './scenes'

async function hydrate(name: string) {
  const container = document.createElement('div')
  container.innerHTML = inject('markup')[name] ?? ''
  document.body.append(container)
  const before = container.innerHTML
  const first = container.firstElementChild
  const recovered: unknown[] = []
  await act(async () => {
    const root = hydrateRoot(container, scenes[name], { onRecoverableError: (error) => recovered.push(error) })
    onTestFinished(() => {
      root.unmount()
      container.remove()
    })
  })
  return { container, before, first, recovered }
}

test('has its markup from Node, made with the React that hydrates it', ({ task }) => {
  expect(inject('server')).toEqual({ react: version, hasDocument: false })
  expect(version).toMatch(task.file.projectName?.includes('18.2') ? /^18\.2\.0$/ : /^19\./)
  expect(Object.keys(inject('markup'))).toEqual(Object.keys(scenes))
})

test.each(Object.keys(scenes))('hydrates %s without a mismatch', async (name) => {
  const { container, before, first, recovered } = await hydrate(name)
  expect(before === '').toBe(/closed dialog/.test(name))
  expect(recovered).toEqual([])
  expect(container.firstElementChild).toBe(first)
  // The clock starts after hydration, so only a wait may differ from what the server sent.
  if (!/wait/.test(name))
    expect(container.innerHTML.replace(/ aria-hidden="true"| data-aria-hidden="true"/g, '')).toBe(
      before.replaceAll(' aria-hidden="true"', ''),
    )
})

test('a mismatch would be noticed', async () => {
  const container = document.createElement('div')
  container.innerHTML = '<p>Server</p>'
  document.body.append(container)
  const recovered: unknown[] = []
  await act(async () => {
    const root = hydrateRoot(container, <p>Browser</p>, { onRecoverableError: (error) => recovered.push(error) })
    onTestFinished(() => root.unmount())
  })
  container.remove()
  expect(recovered.length).toBeGreaterThan(0)
  // React 18 prints what React 19 only reports.
  takePrinted()
})

test.each([
  'ErrorBanner for serviceUnavailable',
  'StatusNotice for notFound',
  'ErrorPage for internalServerError',
  'ErrorBanner in Strict Mode, without a provider',
  'ErrorBanner that waits',
  'ErrorBanner whose wait is over',
])('says nothing of %s, which came with the page', async (name) => {
  const said = listen()
  await hydrate(name)
  await silence()
  expect(said).toEqual([])
})
