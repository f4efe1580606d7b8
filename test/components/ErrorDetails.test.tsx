import { act, render, screen, waitFor, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { defineMessages } from '../../src/messages/defineMessages'
import { en } from '../../src/messages/locales/en'
import { ptBR } from '../../src/messages/locales/pt-BR'
import { answers } from '../../src/testing/answers'
import { listen, silence } from '../announcements'
import { takePrinted } from '../setup'

const operationId = '3f1c2a9e-8b54-4c19-9d2e-7a6b5c4d3e2f'
const message = 'Item 42 of maria@exemplo.com is not available'

/** What axios throws when the checkout refuses an item. */
function refusal(id = operationId) {
  return Object.assign(new Error(message), {
    response: { status: 400, data: { error: { code: 'CHK0264', message }, operationId: id } },
  })
}

const summary = () => screen.getByText('Details for support')
const root = () => document.querySelector<HTMLDetailsElement>('[data-error-ui="details"]')
const copyButton = () => screen.getByRole('button', { name: 'Copy' })

/** The labels and values that are shown. */
function shown(): Record<string, string> {
  const names = [...(root()?.querySelectorAll('dt') ?? [])]
  return Object.fromEntries(names.map((name) => [name.textContent, name.nextElementSibling?.textContent ?? '']))
}

async function pasted(): Promise<string> {
  const field = document.body.appendChild(document.createElement('textarea'))
  onTestFinished(() => field.remove())
  field.focus()
  await userEvent.keyboard('{Control>}v{/Control}')
  return field.value
}

beforeEach(() => {
  const before = location.href
  history.replaceState(null, '', '/pedido/maria%40exemplo.com/lamp?token=abc&cpf=52998224725#pay')
  onTestFinished(() => history.replaceState(null, '', before))
})

describe('what is shown', () => {
  test('is closed at first, and opens and closes by keyboard', async () => {
    render(<ErrorDetails error={refusal()} />)
    expect(root()?.open).toBe(false)
    expect(screen.getByText(operationId).checkVisibility({ contentVisibilityAuto: true })).toBe(false)
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(summary())
    await userEvent.keyboard('{Enter}')
    expect(root()?.open).toBe(true)
    expect(screen.getByText(operationId).checkVisibility({ contentVisibilityAuto: true })).toBe(true)
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(copyButton())
    await userEvent.keyboard('{Shift>}{Tab}{/Shift} ')
    expect(root()?.open).toBe(false)
  })

  test('is the id, the code, the status, the time and the page', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 2, 5, 14, 30, 7) })
    onTestFinished(() => void vi.useRealTimers())
    render(<ErrorDetails error={refusal()} />)
    const zone = new Date().toLocaleTimeString('en', { timeZoneName: 'short' }).split(' ').at(-1)
    expect(shown()).toEqual({
      'Request ID': operationId,
      Code: 'CHK0264',
      Status: '400',
      'Date and time': expect.stringMatching(new RegExp(`^Mar 5, 2027, 2:30:07\\sPM ${zone?.replace('+', '\\+')}$`)),
      Page: `${location.origin}/pedido/[removed]/lamp`,
    })
  })

  test('is never the server’s text, nor anything of the address beyond the page', () => {
    render(<ErrorDetails error={refusal()} open />)
    for (const secret of ['Item 42', 'not available', 'maria', 'token=', 'abc&', '52998224725', '#pay']) {
      expect(document.body.innerHTML).not.toContain(secret)
    }
  })

  test('shows a request id as it is, however much it looks like a token', () => {
    for (const id of ['4111111111111111', '0af7651916cd43dd8448eb211c80319c', 'a1'.repeat(32)]) {
      const { unmount } = render(<ErrorDetails error={refusal(id)} />)
      expect(shown()['Request ID']).toBe(id)
      unmount()
    }
  })

  test.each([
    ['/users/maria-silva/orders', '/users/[removed]/orders'],
    ['/reset-password/kJ8sD2mQ9xZ4pL7v', '/reset-password/[removed]'],
    ['/s/presente-para-joana', '/s/[removed]'],
    ['/joana/s', '/[removed]/s'],
    ['/joana?map=ft', '/[removed]'],
    ['/account#/orders/joana', '/account'],
    ['/account/orders/v123-01', '/account/orders/[removed]'],
    ['/sofas/alba/p', '/sofas/alba/p'],
  ])('of the page %s is %s', (address, page) => {
    history.replaceState(null, '', address)
    render(<ErrorDetails error={refusal()} />)
    expect(shown().Page).toBe(location.origin + page)
  })

  test.each([
    'maria@exemplo.com',
    '529.982.247-25',
    '+5511987654321',
    'Item 42 of Maria',
    '/users/maria-silva',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
  ])('is no request id where “%s” stands in its place', (id) => {
    render(<ErrorDetails error={refusal(id)} />)
    expect(Object.keys(shown())).toEqual(['Code', 'Status', 'Date and time', 'Page'])
    expect(document.body.innerHTML).not.toContain(id)
  })

  test('cuts a code that is a token or the address of a person', () => {
    for (const code of ['kJ8sD2mQ9xZ4pL7v', '/users/maria-silva', 'https://shop.example/s/presente-para-joana']) {
      const { unmount } = render(<ErrorDetails error={{ status: 400, code }} />)
      expect(shown().Code).toBe('[removed]')
      unmount()
    }
  })

  test('cuts a code that is a secret', () => {
    render(<ErrorDetails error={{ status: 400, code: 'maria@exemplo.com' }} />)
    expect(shown().Code).toBe('[removed]')
  })

  test.each([
    [
      'an id alone',
      { status: 503, headers: { 'x-request-id': 'abc-1' } },
      ['Request ID', 'Status', 'Date and time', 'Page'],
    ],
    ['a code alone', { status: 400, data: { code: 'CHK0264' } }, ['Code', 'Status', 'Date and time', 'Page']],
    ['a Response', answers.internalServerError({ requestId: 'abc-2' }), expect.anything()],
  ])('is there for %s', (_, error, labels) => {
    render(<ErrorDetails error={error} />)
    expect(Object.keys(shown())).toEqual(labels)
    expect(summary()).toBeTruthy()
  })

  test.each([
    ['a status', 503],
    ['no answer', new TypeError('Failed to fetch')],
    ['a programmer’s mistake', new TypeError('x is not a function')],
    ['nonsense', {}],
    ['nothing', null],
    ['a success', new Response(null, { status: 200, headers: { 'x-request-id': 'abc-3' } })],
  ])('is nothing where there is neither an id nor a code to ask about: %s', (_, error) => {
    const { container } = render(<ErrorDetails error={error} />)
    expect(container.innerHTML).toBe('')
  })

  test('is nothing for a bare status', () => {
    const { container } = render(<ErrorDetails status={503} />)
    expect(container.innerHTML).toBe('')
  })

  test('is in the language of the words, with ids from left to right in any of them', () => {
    const arabic = defineMessages(en, { locale: 'ar', dir: 'rtl' })
    render(
      <ErrorUIProvider messages={arabic}>
        <ErrorDetails error={refusal()} open />
      </ErrorUIProvider>,
    )
    expect(root()?.lang).toBe('ar')
    expect(getComputedStyle(summary()).direction).toBe('rtl')
    expect(getComputedStyle(screen.getByText(operationId)).direction).toBe('ltr')
    expect(getComputedStyle(screen.getByText(shown()['Date and time'] as string)).direction).toBe('rtl')
    const box = screen.getByText(operationId).getBoundingClientRect()
    expect(box.right).toBeCloseTo(root()!.querySelector('dd')!.getBoundingClientRect().right, 0)
  })

  test('says the time as the language does', () => {
    render(
      <ErrorUIProvider messages={ptBR}>
        <ErrorDetails error={refusal()} open />
      </ErrorUIProvider>,
    )
    expect(screen.getByText('Detalhes para o atendimento')).toBeTruthy()
    expect(shown()['Data e hora']).toMatch(/^\d+ de [a-z]{3}\. de \d{4}, \d\d:\d\d:\d\d \S+/)
  })
})

describe('the time', () => {
  function at(hour: number) {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 2, 5, hour) })
    onTestFinished(() => void vi.useRealTimers())
  }

  test('is when the failure was first shown, however often it is rendered', () => {
    at(9)
    const { rerender } = render(<ErrorDetails error={refusal()} />)
    const first = shown()['Date and time']
    expect(first).toMatch(/ 9:00:00/)
    at(10)
    rerender(<ErrorDetails error={refusal()} open />)
    expect(shown()['Date and time']).toBe(first)
  })

  test('is that of the next failure, once there is one', () => {
    at(9)
    const { rerender } = render(<ErrorDetails error={refusal()} />)
    at(10)
    rerender(<ErrorDetails error={refusal('another-id')} />)
    expect(shown()['Request ID']).toBe('another-id')
    expect(shown()['Date and time']).toMatch(/ 10:00:00/)
  })
})

describe('the copy', () => {
  const lines = () =>
    Object.entries(shown())
      .map(([label, value]) => `${label}: ${value}`)
      .join('\n')

  test('is what is shown, a line for each', async () => {
    render(<ErrorDetails error={refusal()} open />)
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await userEvent.click(copyButton())
    expect(writeText.mock.calls).toEqual([[lines()]])
    expect(lines().split('\n')).toHaveLength(5)
    expect(lines()).toContain(`Request ID: ${operationId}\nCode: CHK0264\nStatus: 400\nDate and time: `)
  })

  test('reaches the clipboard', async () => {
    render(<ErrorDetails error={refusal()} open />)
    await userEvent.click(copyButton())
    await screen.findByRole('button', { name: 'Copied' })
    expect(await pasted()).toBe(lines())
  })

  test.each([
    ['missing', () => vi.spyOn(Navigator.prototype, 'clipboard', 'get').mockReturnValue(undefined as never)],
    [
      'refused',
      () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError')),
    ],
  ])('reaches the clipboard where the asynchronous one is %s, and leaves nothing selected', async (_, refuse) => {
    render(<ErrorDetails error={refusal()} open />)
    const refused = refuse()
    await userEvent.click(copyButton())
    await screen.findByRole('button', { name: 'Copied' })
    expect(refused).toHaveBeenCalled()
    expect(getSelection()?.toString()).toBe('')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copied' }))
    expect(await pasted()).toBe(lines())
  })

  test.each([
    ['cannot', () => vi.spyOn(document, 'execCommand').mockReturnValue(false)],
    [
      'will not',
      () =>
        vi.spyOn(document, 'execCommand').mockImplementation(() => {
          throw new Error('no')
        }),
    ],
  ])('is left selected, for the shopper to copy, where the browser %s', async (_, refuse) => {
    const said = listen()
    vi.spyOn(Navigator.prototype, 'clipboard', 'get').mockReturnValue(undefined as never)
    refuse()
    render(<ErrorDetails error={refusal()} open />)
    await userEvent.click(copyButton())
    await waitFor(() => expect(getSelection()?.toString()).toContain(operationId))
    expect(getSelection()?.toString()).not.toContain('Copy')
    expect(copyButton()).toBeTruthy()
    await silence()
    expect(said).toEqual([])
    expect(takePrinted().join()).toMatch(/^console\.warn: storefront-error-ui: the details could not be copied/)
    expect(document.body.textContent).not.toContain('could not be copied')
  })

  test('is announced once, politely, and the button offers it again after some seconds', async () => {
    const said = listen()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    render(
      <StrictMode>
        <ErrorUIProvider>
          <ErrorDetails error={refusal()} open />
        </ErrorUIProvider>
      </StrictMode>,
    )
    await act(async () => copyButton().click())
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy()
    await act(async () => vi.advanceTimersByTime(3000))
    expect(said).toEqual(['polite: Copied'])
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy()
    await act(async () => vi.advanceTimersByTime(2000))
    expect(copyButton()).toBeTruthy()
    expect(said).toEqual(['polite: Copied'])
  })

  test('does not stumble when the message goes away meanwhile', async () => {
    let done = () => {}
    vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(new Promise((resolve) => (done = resolve)))
    const { unmount } = render(<ErrorDetails error={refusal()} open />)
    await userEvent.click(copyButton())
    unmount()
    await act(async () => done())
    expect(root()).toBeNull()
  })
})

describe('the element', () => {
  test('hands its attributes and its ref to the root, open included', () => {
    const ref = vi.fn()
    const onToggle = vi.fn()
    render(
      <ErrorDetails
        error={refusal()}
        ref={ref}
        className="ours"
        id="d"
        name="group"
        open
        onToggle={onToggle}
        data-x="1"
      />,
    )
    expect(ref).toHaveBeenCalledWith(root())
    expect(root()?.matches('details.ours#d[name="group"][open][data-x="1"]')).toBe(true)
  })

  test('has targets of 44 px, a ring where the focus is, and wraps a long id at 320 px', async () => {
    render(
      <div style={{ inlineSize: '320px' }}>
        <ErrorDetails error={refusal('x'.repeat(128))} open />
      </div>,
    )
    for (const target of [summary(), copyButton()]) {
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
      target.focus()
      await userEvent.keyboard('{Shift}')
      expect(getComputedStyle(target).outlineStyle).toBe('solid')
    }
    expect(root()!.scrollWidth).toBeLessThanOrEqual(320)
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth)
  })
})

describe.each([
  ['ErrorBanner', ErrorBanner],
  ['StatusNotice', StatusNotice],
  ['ErrorPage', ErrorPage],
  ['ErrorDialog', ErrorDialog],
])('within %s', (_, Surface) => {
  test('stands below the description, where the provider has it', () => {
    render(
      <ErrorUIProvider details={ErrorDetails}>
        <Surface error={refusal()} data-testid="surface" />
      </ErrorUIProvider>,
    )
    const surface = screen.getByTestId('surface')
    const description = within(surface).getByText(en.statuses.badRequest.description)
    const details = surface.querySelector('[data-error-ui="details"]') as HTMLElement
    expect(description.compareDocumentPosition(details)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(surface.innerHTML).not.toContain('Item 42')
  })

  test('is not there without the provider’s word, nor for a bare status', () => {
    const { unmount } = render(<Surface error={refusal()} />)
    expect(root()).toBeNull()
    unmount()
    render(
      <ErrorUIProvider details={ErrorDetails}>
        <Surface status={503} />
      </ErrorUIProvider>,
    )
    expect(root()).toBeNull()
  })
})

test('can be reached, opened and copied by keyboard within a dialog, though it holds the focus', async () => {
  vi.spyOn(Navigator.prototype, 'clipboard', 'get').mockReturnValue(undefined as never)
  const { unmount } = render(
    <ErrorUIProvider details={ErrorDetails}>
      <ErrorDialog error={refusal('from-a-dialog')} />
    </ErrorUIProvider>,
  )
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' })))
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(summary())
  await userEvent.keyboard('{Enter}{Tab}')
  expect(document.activeElement).toBe(copyButton())
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement).toBe(await screen.findByRole('button', { name: 'Copied' }))
  unmount()
  expect(await pasted()).toContain('from-a-dialog')
})
