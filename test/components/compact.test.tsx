import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusToast } from '../../src/components/StatusToast'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { ar } from '../../src/messages/locales/ar'
import { de } from '../../src/messages/locales/de'
import { en } from '../../src/messages/locales/en'
import type { Messages } from '../../src/messages/Messages'
import { listen, silence } from '../announcements'

// One line of a banner, a notice or a toast.

const nothing = () => {}
const links = { home: '/', search: '/s', support: '/help' }
const root = () => screen.getByTestId('root')
const part = (name: string) => root().querySelector(`[data-part="${name}"]`)
const box = (element: Element | null) => (element as Element).getBoundingClientRect()

afterEach(() => page.viewport(414, 896))

const panels = [
  ['ErrorBanner', ErrorBanner],
  ['StatusNotice', StatusNotice],
  ['StatusToast', StatusToast],
] as const

describe.each(panels)('%s in a line', (_, Panel) => {
  function show(props: object = {}, messages: Messages = en) {
    const all = { status: 502, onRetry: nothing, onDismiss: nothing, compact: true, ...props }
    return render(
      <ErrorUIProvider links={links} messages={messages}>
        <Panel {...all} data-testid="root" />
      </ErrorUIProvider>,
    )
  }

  test('has the icon, the title, the step and the way to close it, and no description', async () => {
    await page.viewport(1024, 768)
    show({ heading: 'Not saved', steps: [{ name: 'undo', label: 'Undo', onPress: nothing }] })
    expect([...root().children].map((child) => child.getAttribute('data-part'))).toEqual([
      'icon',
      'title',
      'actions',
      'dismiss',
    ])
    const [icon, title, step, close] = [...root().children].map(box)
    const middles = [icon, title, step, close].map((each) => each && each.top + each.height / 2)
    for (const middle of middles) expect(Math.abs((middle ?? 0) - (middles[0] ?? 0))).toBeLessThanOrEqual(2)
    expect(title?.right).toBeLessThanOrEqual(step?.left ?? 0)
    expect(step?.right).toBeLessThanOrEqual(close?.left ?? 0)
    expect(box(root()).height).toBeLessThanOrEqual(64)
  })

  test('has the one step that helps most, and all that the shop names', async () => {
    await page.viewport(1024, 768)
    const { unmount } = show({ status: 503, method: 'GET' })
    const steps = () =>
      [...(part('actions')?.querySelectorAll('[data-part="label"]') ?? [])].map((step) => step.textContent)
    expect(steps()).toEqual([en.labels.retry])
    unmount()
    show({ status: 503, method: 'GET', steps: ['retry', 'support'] })
    expect(steps()).toEqual([en.labels.retry, en.labels.support])
  })

  test('keeps the way to close it as large, whatever the page says of the type of buttons', async () => {
    show()
    const before = box(part('dismiss'))
    const line = getComputedStyle(part('dismiss') as Element, '::before').width
    const sheet = document.head.appendChild(document.createElement('style'))
    sheet.textContent = '#page button { font: 8px serif } *, ::before, ::after { border: 0; font: inherit }'
    document.body.id = 'page'
    expect(box(part('dismiss')).width).toBe(before.width)
    const after = getComputedStyle(part('dismiss') as Element, '::before')
    expect(Number.parseFloat(after.width)).toBeGreaterThanOrEqual(Number.parseFloat(line) / 2)
    expect(after.borderBlockStartWidth).toBe('2px')
    sheet.remove()
    document.body.removeAttribute('id')
  })

  test('says what it shows', async () => {
    await silence()
    const said = listen()
    render(<Panel {...{ status: 404, compact: true, onDismiss: nothing }} />)
    await silence()
    expect(said.map((words) => words.replace(/\W+$/, ''))).toEqual([`polite: ${en.statuses.notFound.title}`])
  })

  test.each([
    ['in German', de],
    ['in Arabic', ar],
  ])('has its steps below the title on a phone, %s, and the way to close it beside the title', async (_, messages) => {
    await page.viewport(320, 568)
    show({ status: 503 }, messages)
    const [title, actions, close] = [part('title'), part('actions'), part('dismiss')].map(box)
    expect(actions?.top).toBeGreaterThanOrEqual((title?.bottom ?? 0) - 1)
    expect(close?.top).toBeLessThan(actions?.top ?? 0)
    expect(close?.bottom).toBeLessThanOrEqual((actions?.top ?? 0) + 1)
    if (/auto|scroll/.test(getComputedStyle(root()).overflowX))
      expect(root().scrollWidth).toBeLessThanOrEqual(root().clientWidth)
    for (const part of [...root().children].map(box)) {
      expect(part.left).toBeGreaterThanOrEqual(box(root()).left)
      expect(part.right).toBeLessThanOrEqual(box(root()).right)
    }
    const side =
      messages.dir === 'rtl' ? close && title && title.left - close.right : close && title && close.left - title.right
    expect(side).toBeGreaterThanOrEqual(-1)
    for (const target of root().querySelectorAll('button, a')) {
      expect(Math.min(box(target).width, box(target).height)).toBeGreaterThanOrEqual(44)
    }
  })

  test('has what the shop and the provider add below the line, after it for the keyboard too', async () => {
    await page.viewport(1024, 768)
    render(
      <ErrorUIProvider details={ErrorDetails}>
        <Panel
          {...{ error: { status: 502, requestId: 'a1b2' }, compact: true, onRetry: nothing, onDismiss: nothing }}
          data-testid="root"
        >
          <a href="/list">Open your list</a>
        </Panel>
      </ErrorUIProvider>,
    )
    const pressed = [...root().querySelectorAll('button, a, summary')].map((each) => each.textContent)
    expect(pressed.slice(0, 4)).toEqual([en.labels.retry, '', 'Open your list', expect.stringMatching(/./)])
    const line = box(part('title')).bottom
    expect(box(part('content')).top).toBeGreaterThanOrEqual(line - 1)
    expect(box(root().querySelector('details')).top).toBeGreaterThanOrEqual(box(part('content')).bottom - 1)
  })

  test('becomes a whole message', () => {
    const { rerender } = show()
    expect(part('description')).toBeNull()
    const all = { status: 502, onRetry: nothing, onDismiss: nothing }
    rerender(
      <ErrorUIProvider links={links} messages={en}>
        <Panel {...all} data-testid="root" />
      </ErrorUIProvider>,
    )
    expect(part('description')?.textContent).toBe(en.statuses.badGateway.description)
  })
})
