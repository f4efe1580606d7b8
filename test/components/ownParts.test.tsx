import { act, render, screen } from '@testing-library/react'
import { createRef, forwardRef } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { RetryButton } from '../../src/components/RetryButton'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { SupportLink } from '../../src/components/SupportLink'
import type { StepButtonProps, StepLinkProps } from '../../src/hooks/ErrorUIContext'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useRetry } from '../../src/hooks/useRetry'
import { defineMessages } from '../../src/messages/defineMessages'
import { en } from '../../src/messages/locales/en'
import { ptBR } from '../../src/messages/locales/pt-BR'
import { listen, silence } from '../announcements'

// A design system's link and button, which take no ref.
function ShopLink(props: StepLinkProps) {
  return <a {...props} className="shop-link" />
}
function ShopButton(props: StepButtonProps) {
  return <button {...props} className="shop-button" />
}
const components = { Link: ShopLink, Button: ShopButton }

/** A promise to be settled later. */
function later() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

const button = () => document.querySelector<HTMLButtonElement>('[data-action="retry"]') as HTMLButtonElement

describe('the shop’s own link and button', () => {
  test('carry every step, with nothing of this library’s look', () => {
    render(
      <ErrorUIProvider components={components} links={{ support: '/help' }}>
        <ErrorBanner
          status={503}
          onRetry={() => {}}
          steps={['retry', 'statusPage', 'support', { name: 'chat', label: 'Chat', onPress() {} }]}
        />
      </ErrorUIProvider>,
    )
    const steps = [...document.querySelectorAll('[data-part="actions"] > *')]
    expect(steps.map((step) => [step.className, step.getAttribute('data-action')])).toEqual([
      ['shop-button', 'retry'],
      ['shop-link', 'statusPage'],
      ['shop-link', 'support'],
      ['shop-button', 'chat'],
    ])
    for (const step of steps) {
      expect(step.hasAttribute('data-error-ui')).toBe(false)
      expect(step.querySelector('[data-part="label"]')).toBeNull()
    }
    expect(steps.map((step) => (step as HTMLButtonElement).type)).toEqual(['button', '', '', 'button'])
  })

  test.each(['Link', 'Button'] as const)('may be one of the two: %s alone', (name) => {
    render(
      <ErrorUIProvider components={{ [name]: components[name] }} links={{ support: '/help' }}>
        <ErrorBanner status={503} onRetry={() => {}} />
      </ErrorUIProvider>,
    )
    expect(document.querySelectorAll('.shop-link')).toHaveLength(name === 'Link' ? 2 : 0)
    expect(document.querySelectorAll('.shop-button')).toHaveLength(name === 'Button' ? 1 : 0)
    expect(document.querySelectorAll('[data-error-ui="action"]')).toHaveLength(name === 'Link' ? 0 : 2)
    expect(document.querySelectorAll('[data-error-ui="retry-button"]')).toHaveLength(name === 'Button' ? 0 : 1)
  })

  test('of a nearer provider come first, and the other stays', () => {
    const Near = (props: StepLinkProps) => <a {...props} className="near" />
    render(
      <ErrorUIProvider components={components} links={{ support: '/help' }}>
        <ErrorUIProvider components={{ Link: Near }}>
          <ErrorBanner status={503} onRetry={() => {}} />
        </ErrorUIProvider>
      </ErrorUIProvider>,
    )
    expect(document.querySelectorAll('.near')).toHaveLength(2)
    expect(document.querySelectorAll('.shop-button')).toHaveLength(1)
  })

  test('say that a link opens a tab, out of sight, also where no message is around', () => {
    render(
      <ErrorUIProvider components={components} links={{ statusPage: 'https://status.shop.example/' }}>
        <StatusPageLink className="mine" />
      </ErrorUIProvider>,
    )
    const link = screen.getByRole('link', { name: `${en.labels.statusPage} ${en.labels.newTab}` })
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer'])
    const hint = screen.getByText(en.labels.newTab).getBoundingClientRect()
    expect([hint.width, hint.height]).toEqual([1, 1])
  })

  test('have the language of their words, and a step of the shop’s own the direction of its own', () => {
    render(
      <div lang="de">
        <ErrorUIProvider messages={ptBR} components={components} links={{ support: '/ajuda' }}>
          <ErrorBanner
            status={503}
            onRetry={() => {}}
            steps={['retry', 'support', { name: 'chat', label: 'דברו איתנו', href: '/chat' }]}
          />
        </ErrorUIProvider>
      </div>,
    )
    const words = (text: string) => screen.getByText(text)
    expect(words(ptBR.labels.retry).closest('[lang]')?.getAttribute('lang')).toBe('pt-BR')
    expect(words(ptBR.labels.support).closest('[lang]')?.getAttribute('lang')).toBe('pt-BR')
    expect(words('דברו איתנו').closest('[lang]')?.getAttribute('lang')).toBe('de')
    expect(words('דברו איתנו').matches(':dir(rtl)')).toBe(true)
  })

  test('get a ref where the shop has one, and the attributes of a step that stands alone', () => {
    const refs = { link: createRef<HTMLAnchorElement>(), button: createRef<HTMLButtonElement>() }
    const RefLink = forwardRef<HTMLAnchorElement, StepLinkProps>((props, ref) => <a {...props} ref={ref} />)
    const RefButton = forwardRef<HTMLButtonElement, StepButtonProps>((props, ref) => <button {...props} ref={ref} />)
    render(
      <ErrorUIProvider components={{ Link: RefLink, Button: RefButton }}>
        <SupportLink href="/help" ref={refs.link} className="mine" title="Help" />
        <RetryButton onRetry={() => {}} ref={refs.button} className="mine" title="Again" />
      </ErrorUIProvider>,
    )
    expect([refs.link.current?.className, refs.link.current?.title]).toEqual(['mine', 'Help'])
    expect([refs.button.current?.className, refs.button.current?.title]).toEqual(['mine', 'Again'])
  })

  test('close the dialog, which has the focus on the first step and gives it back', async () => {
    const onOpenChange = vi.fn()
    const scene = (open: boolean) => (
      <ErrorUIProvider components={components} links={{ support: '/help' }}>
        <button type="button">Pay</button>
        <ErrorDialog status={503} open={open} onOpenChange={onOpenChange} />
      </ErrorUIProvider>
    )
    const { rerender } = render(scene(false))
    screen.getByText('Pay').focus()
    rerender(scene(true))
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-action')).toBe('statusPage'))
    const close = document.querySelector<HTMLElement>('[data-action="close"]')
    expect([close?.className, close?.textContent]).toEqual(['shop-button', en.labels.close])
    await userEvent.click(page.getByRole('button', { name: en.labels.close }))
    expect(onOpenChange.mock.calls).toEqual([[false]])
    rerender(scene(false))
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Pay'))
  })

  test('take the shopper back from a page', async () => {
    const onBack = vi.fn()
    render(
      <ErrorUIProvider components={components}>
        <ErrorPage status={404} onBack={onBack} />
      </ErrorUIProvider>,
    )
    await userEvent.click(page.getByRole('button', { name: en.labels.back }))
    expect(onBack.mock.calls).toEqual([[]])
  })
})

describe('the shop’s own button, as the retry button', () => {
  test('keeps the focus while it is pending, is disabled for assistive technology alone, and is pressed once', async () => {
    const { promise, resolve } = later()
    const onRetry = vi.fn(() => promise)
    render(
      <ErrorUIProvider components={components}>
        <ErrorBanner status={503} onRetry={onRetry} />
      </ErrorUIProvider>,
    )
    const before = button()
    before.focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(before.textContent).toBe(en.labels.retrying))
    expect(button()).toBe(before)
    expect(document.activeElement).toBe(before)
    expect([before.disabled, before.getAttribute('aria-disabled'), before.dataset.pending]).toEqual([
      false,
      'true',
      'true',
    ])
    await userEvent.keyboard('{Enter}')
    act(() => before.click())
    expect(onRetry).toHaveBeenCalledOnce()
    await act(async () => resolve())
    await vi.waitFor(() => expect(before.textContent).toBe(en.labels.retry))
    expect(button()).toBe(before)
    expect(document.activeElement).toBe(before)
    expect([before.hasAttribute('aria-disabled'), before.hasAttribute('data-pending')]).toEqual([false, false])
  })

  test('is announced, pending and after a try that did not help', async () => {
    const said = listen()
    // What an earlier test said just now would not be said again.
    await silence()
    const { promise, resolve } = later()
    render(
      <ErrorUIProvider components={components}>
        <ErrorBanner status={503} onRetry={() => promise} />
      </ErrorUIProvider>,
    )
    await userEvent.click(button())
    await silence()
    await act(async () => resolve())
    await silence()
    const { title, description } = en.statuses.serviceUnavailable
    expect(said).toEqual([`polite: ${en.labels.retrying}`, `polite: ${title}. ${description}`])
  })

  test('sends nothing again while Enter is held down', async () => {
    const onRetry = vi.fn()
    render(
      <ErrorUIProvider components={components}>
        <ErrorBanner status={503} onRetry={onRetry} />
      </ErrorUIProvider>,
    )
    button().focus()
    await userEvent.keyboard('{Enter>5/}')
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('that passes no event is pressed all the same', async () => {
    const onRetry = vi.fn()
    const Eventless = ({ onClick, ...props }: StepButtonProps) => (
      <button {...props} onClick={() => onClick(undefined as never)} />
    )
    render(
      <ErrorUIProvider components={{ Button: Eventless }}>
        <ErrorBanner status={503} onRetry={onRetry} />
      </ErrorUIProvider>,
    )
    await userEvent.click(button())
    expect(onRetry.mock.calls).toEqual([[]])
  })

  describe('that waits', () => {
    beforeEach(() => void vi.useFakeTimers())
    afterEach(() => void vi.useRealTimers())

    test('counts down for the eye, says how long, and cannot be pressed until then', async () => {
      const onRetry = vi.fn()
      const error = { status: 503, headers: { 'retry-after': '10' } }
      render(
        <ErrorUIProvider components={components}>
          <ErrorBanner error={error} onRetry={onRetry} />
        </ErrorUIProvider>,
      )
      await act(() => vi.advanceTimersByTimeAsync(0))
      expect(button().textContent).toBe('Try again in 10\u00a0sec.')
      // The name of a button that changed every second would be read every second.
      expect(screen.getByRole('button', { name: 'Try again' })).toBe(button())
      expect(button().getAttribute('aria-disabled')).toBe('true')
      expect(button().getAttribute('aria-description')).toBe('You can try again in 10\u00a0seconds.')
      await act(() => vi.advanceTimersByTimeAsync(4000))
      expect(button().textContent).toBe('Try again in 6\u00a0sec.')
      act(() => button().click())
      expect(onRetry).not.toHaveBeenCalled()
      await act(() => vi.advanceTimersByTimeAsync(7000))
      expect(button().textContent).toBe('Try again')
      act(() => button().click())
      expect(onRetry).toHaveBeenCalledOnce()
    })
  })

  test('asks to look at the orders first, beside a link of the shop', async () => {
    const send = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')))
    function Order() {
      const order = useRetry(send, { method: 'POST' })
      return (
        <>
          <button type="button" onClick={() => order.run()}>
            Order
          </button>
          {order.error !== undefined && <RetryButton retry={order} />}
        </>
      )
    }
    render(
      <ErrorUIProvider components={components} links={{ checkOrders: '/orders' }} messages={defineMessages(en, {})}>
        <Order />
      </ErrorUIProvider>,
    )
    await userEvent.click(page.getByText('Order', { exact: true }))
    await vi.waitFor(() => expect(button()).toBeTruthy())
    expect(document.querySelector('[data-action="checkOrders"]')?.className).toBe('shop-link')
    expect(button().className).toBe('shop-button')
  })
})

test('a retry button with the shop’s own words has no language of ours, and its own direction', () => {
  render(
    <div lang="de">
      <ErrorUIProvider messages={ptBR}>
        <RetryButton onRetry={() => {}}>נסו שוב</RetryButton>
        <SupportLink href="/help">Schreiben Sie uns</SupportLink>
        <SupportLink href="/help" />
      </ErrorUIProvider>
    </div>,
  )
  const language = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang')
  expect(language('נסו שוב')).toBe('de')
  expect(screen.getByText('נסו שוב').matches(':dir(rtl)')).toBe(true)
  expect(language('Schreiben Sie uns')).toBe('de')
  expect(language(ptBR.labels.support)).toBe('pt-BR')
})
