import { render, screen } from '@testing-library/react'
import { Component, lazy, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { OfflineBanner } from '../../src/components/OfflineBanner'
import { StatusNotice } from '../../src/components/StatusNotice'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useRetry } from '../../src/hooks/useRetry'
import { useStatusMessage } from '../../src/hooks/useStatusMessage'
import { en } from '../../src/messages/locales/en'
import { ptBR } from '../../src/messages/locales/pt-BR'
import type { Messages } from '../../src/messages/Messages'
import { takePrinted } from '../setup'

// What a shop hands in comes from files, servers and other people, and may be incomplete.

const { title, description } = en.statuses.serviceUnavailable

describe('reasons that lack something leave it as the status says', () => {
  test.each([
    [
      'nothing but missing values',
      {
        title: undefined,
        description: undefined,
        links: undefined,
        actions: undefined,
        labels: undefined,
        tone: undefined,
        retry: undefined,
        kind: undefined,
        locale: undefined,
        dir: undefined,
      },
    ],
    ['null', null],
    ['nulls', { title: null, description: null, links: null, actions: null, labels: null, tone: null, locale: null }],
    ['a text', 'x'],
    ['a promise', Promise.resolve({ title: 'Later' })],
    ['nothing', undefined],
  ])('%s', (_, reason) => {
    render(
      <ErrorUIProvider reasons={() => reason as never} links={{ support: '/help' }}>
        <ErrorBanner status={503} onRetry={() => {}} />
        <ErrorPage status={503} onRetry={() => {}} />
        <StatusNotice status={503} />
      </ErrorUIProvider>,
    )
    expect(screen.getAllByText(title)).toHaveLength(3)
    expect(screen.getAllByText(description)).toHaveLength(3)
    expect(screen.getAllByRole('button', { name: en.labels.retry })).toHaveLength(2)
  })

  test('but what they have counts', () => {
    render(
      <ErrorUIProvider reasons={() => ({ title: 'Closed until nine', description: undefined })}>
        <ErrorBanner status={503} />
      </ErrorUIProvider>,
    )
    expect(screen.getByText('Closed until nine')).toBeTruthy()
    expect(screen.getByText(description)).toBeTruthy()
  })
})

const missing = (changes: object) => ({ ...ptBR, ...changes }) as Messages

describe('messages that lack something have it in English', () => {
  test.each([
    ['a kind', missing({ statuses: { ...ptBR.statuses, serviceUnavailable: undefined } }), title, description],
    [
      'a title',
      missing({
        statuses: { ...ptBR.statuses, serviceUnavailable: { ...ptBR.statuses.serviceUnavailable, title: undefined } },
      }),
      title,
      ptBR.statuses.serviceUnavailable.description,
    ],
    [
      'a title that is null',
      missing({ statuses: { ...ptBR.statuses, serviceUnavailable: { title: null, description: 'Só isto' } } }),
      title,
      'Só isto',
    ],
    ['all kinds', missing({ statuses: undefined }), title, description],
    ['all', {} as Messages, title, description],
  ])('%s', (_, messages, hasTitle, hasDescription) => {
    function Own() {
      return <h1>{useStatusMessage(503, { messages }).title}</h1>
    }
    render(
      <>
        <ErrorUIProvider messages={messages}>
          <ErrorBanner status={503} onRetry={() => {}} />
        </ErrorUIProvider>
        <Own />
      </>,
    )
    expect(screen.getAllByText(hasTitle)).toHaveLength(2)
    expect(screen.getByText(hasDescription)).toBeTruthy()
    expect(screen.getByRole('button').textContent).toBeTruthy()
  })

  test('a label, a locale and a direction', () => {
    const messages = missing({
      locale: undefined,
      dir: undefined,
      labels: { ...ptBR.labels, retry: undefined, details: undefined, close: null },
    })
    render(
      <ErrorUIProvider messages={messages} details={ErrorDetails}>
        <ErrorBanner error={{ status: 503, requestId: 'a1' }} onRetry={() => {}} onDismiss={() => {}} />
      </ErrorUIProvider>,
    )
    expect(screen.getByRole('button', { name: en.labels.retry })).toBeTruthy()
    expect(screen.getByRole('button', { name: en.labels.close })).toBeTruthy()
    expect(screen.getByText(en.labels.details)).toBeTruthy()
    expect(screen.getByRole('region').dir).toBe('ltr')
  })

  test('and the rest stays', () => {
    render(
      <ErrorUIProvider messages={missing({ labels: { retry: 'De novo' } })}>
        <ErrorBanner status={503} onRetry={() => {}} />
      </ErrorUIProvider>,
    )
    expect(screen.getByText(ptBR.statuses.serviceUnavailable.title)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'De novo' })).toBeTruthy()
  })
})

function Everything() {
  const waiting = useRetry(() => {}, { error: { status: 503, headers: { 'retry-after': '30' } } })
  return (
    <>
      <ErrorBanner error={{ status: 429, requestId: 'a1', headers: { 'retry-after': '30' } }} onRetry={() => {}} />
      <ErrorBanner error={waiting.error} retry={waiting} />
      <ErrorPage status={404} />
      <ErrorDialog status={500} />
      <OfflineBanner />
    </>
  )
}

test.each([
  ['pt_BR', 'pt-BR'],
  ['pt_BR.UTF-8', 'pt-BR'],
  ['de_DE@euro', 'de-DE'],
  ['pt-br', 'pt-BR'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  ['', 'en'],
  ['C', 'en'],
  ['not a locale', 'en'],
  ['e'.repeat(10_000), 'en'],
  [7, 'en'],
  [null, 'en'],
  [{ toString: () => 'de' }, 'en'],
])('no locale that a shop hands in makes anything throw: %s', (locale, lang) => {
  render(
    <ErrorUIProvider messages={{ ...en, locale: locale as string }} details={ErrorDetails}>
      <Everything />
    </ErrorUIProvider>,
  )
  expect(screen.getByRole('alertdialog').lang).toBe(lang)
  expect(document.querySelector('[data-part="countdown"]')?.textContent).toMatch(/30/)
})

describe('details that throw', () => {
  const Broken = () => {
    throw new Error('No request id')
  }
  const scene = (details: typeof Broken, error: unknown = { status: 503 }) => (
    <ErrorUIProvider details={details}>
      <ErrorBanner error={error} />
      <ErrorPage error={error} />
    </ErrorUIProvider>
  )

  test('take nothing away from the shopper', () => {
    const stop = (event: Event) => event.preventDefault()
    addEventListener('error', stop)
    render(scene(Broken as never))
    removeEventListener('error', stop)
    expect(screen.getAllByText(title)).toHaveLength(2)
    // React says what was thrown.
    expect(takePrinted().join()).toContain('No request id')
  })

  test('take nothing away on a server', () => {
    expect(renderToString(scene(Broken as never))).toContain(title)
  })

  test('are tried again with another failure', () => {
    const stop = (event: Event) => event.preventDefault()
    addEventListener('error', stop)
    const Some = ({ error }: { error: unknown }) => {
      if (error === 503) throw new Error('x')
      return <p>Details</p>
    }
    const { rerender } = render(scene(Some as never, 503))
    expect(screen.queryByText('Details')).toBeNull()
    rerender(scene(Some as never, 500))
    removeEventListener('error', stop)
    expect(screen.getAllByText('Details')).toHaveLength(2)
    takePrinted()
  })

  test('are not mounted anew by each render of the provider', () => {
    const mounted = vi.fn()
    class Counted extends Component {
      override componentDidMount = mounted
      override render(): ReactNode {
        return <p>Details</p>
      }
    }
    const { rerender } = render(scene(Counted as never))
    rerender(scene(Counted as never))
    expect(mounted).toHaveBeenCalledTimes(2)
  })

  test('that are loaded later leave the message in its place meanwhile', async () => {
    const Later = lazy(async () => ({ default: () => <p>Details</p> }))
    render(scene(Later as never))
    expect(screen.getAllByText(title)).toHaveLength(2)
    expect(await screen.findAllByText('Details')).toHaveLength(2)
  })
})
