import { act, cleanup, render, screen } from '@testing-library/react'
import type { HTMLAttributes, ReactNode } from 'react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { RetryButton } from '../../src/components/RetryButton'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useErrorSurface } from '../../src/hooks/useErrorSurface'
import type { SurfaceProps } from '../../src/hooks/useSurface'
import { en } from '../../src/messages/locales/en'
import { ptBR } from '../../src/messages/locales/pt-BR'
import { listen, silence } from '../announcements'

// As docs/navigation.md has it, with a design system's card.

interface CardProps extends SurfaceProps, Omit<HTMLAttributes<HTMLElement>, 'children' | 'about'> {
  children?: ReactNode
}

function ErrorCard(props: CardProps) {
  const { root, title, titleAttributes, description, descriptionAttributes, steps, input, onRetry, labelLang } =
    useErrorSurface(props)
  return (
    <article {...root}>
      <h3 {...titleAttributes}>{title}</h3>
      {description !== null && <p {...descriptionAttributes}>{description}</p>}
      {props.children}
      {steps.map(({ name, label, href, onPress, isOwn }) => {
        if (name === 'retry' && !isOwn) {
          return <RetryButton key={name} error={input} onRetry={onRetry} retry={props.retry} />
        }
        const words = isOwn ? { dir: 'auto' } : { lang: labelLang }
        return href ? (
          <a key={name} href={href} onClick={onPress}>
            <span {...words}>{label}</span>
          </a>
        ) : (
          <button key={name} type="button" onClick={onPress}>
            <span {...words}>{label}</span>
          </button>
        )
      })}
    </article>
  )
}

const links = { support: '/help' }
const card = () => screen.getByRole('article')

describe('markup of the shop’s own', () => {
  test('is named, toned and attributed, and passes on what the hook does not use', () => {
    render(
      <ErrorUIProvider links={links}>
        <ErrorCard status={503} onRetry={() => {}} className="card" data-testid="x" id="failed" />
      </ErrorUIProvider>,
    )
    const { title, description } = en.statuses.serviceUnavailable
    expect(screen.getByRole('article', { name: title })).toBe(card())
    expect(Object.fromEntries([...card().attributes].map(({ name, value }) => [name, value]))).toEqual({
      class: 'card',
      'data-testid': 'x',
      id: 'failed',
      lang: 'en',
      dir: 'ltr',
      'data-tone': 'critical',
      'data-kind': 'serviceUnavailable',
      'aria-labelledby': screen.getByRole('heading').id,
    })
    expect(screen.getByText(description)).toBeTruthy()
    expect([...card().querySelectorAll('a, button')].map((step) => step.textContent)).toEqual([
      en.labels.retry,
      en.labels.statusPage,
      en.labels.support,
    ])
  })

  test('tries again by onRetry, by the tries of useRetry, or by the provider’s handler', async () => {
    const onRetry = vi.fn()
    const provided = vi.fn()
    render(<ErrorCard status={503} onRetry={onRetry} />)
    act(() => screen.getByRole('button', { name: en.labels.retry }).click())
    expect(onRetry.mock.calls).toEqual([[]])
    cleanup()
    render(
      <ErrorUIProvider handlers={{ retry: provided }}>
        <ErrorCard status={503} />
      </ErrorUIProvider>,
    )
    act(() => screen.getByRole('button', { name: en.labels.retry }).click())
    expect(provided.mock.calls).toEqual([[]])
    cleanup()
    const run = vi.fn()
    render(<ErrorCard status={503} retry={{ state: 'failed', run }} />)
    act(() => screen.getByRole('button', { name: en.labels.retry }).click())
    expect(run.mock.calls).toEqual([[]])
  })

  test('has the language of the words alone where the shop’s own text is beside them', () => {
    const words = (text: string) => screen.getByText(text)
    const language = (text: string) => words(text).closest('[lang]')?.getAttribute('lang')
    const { title, description } = ptBR.statuses.serviceUnavailable
    render(
      <div lang="de">
        <ErrorUIProvider messages={ptBR} links={links}>
          <ErrorCard status={503} heading="לא זמין" onRetry={() => {}}>
            <p>Tee</p>
          </ErrorCard>
        </ErrorUIProvider>
      </div>,
    )
    expect(card().lang).toBe('')
    expect([language('לא זמין'), language('Tee')]).toEqual(['de', 'de'])
    expect(words('לא זמין').matches(':dir(rtl)')).toBe(true)
    expect([language(description), language(ptBR.labels.support), language(ptBR.labels.retry)]).toEqual(
      Array(3).fill('pt-BR'),
    )
    cleanup()
    render(
      <div lang="de">
        <ErrorUIProvider messages={ptBR} links={links}>
          <ErrorCard status={503} steps={['support', { name: 'chat', label: 'Beratung', href: '/chat' }]} />
        </ErrorUIProvider>
      </div>,
    )
    expect([language('Beratung'), language(title), language(ptBR.labels.support)]).toEqual(['de', 'pt-BR', 'pt-BR'])
  })

  test('may be another root: what the shop passes comes first', () => {
    render(<ErrorCard status={503} lang="en-GB" dir="auto" aria-labelledby="there" data-tone="mine" />)
    expect([card().lang, card().dir, card().getAttribute('aria-labelledby'), card().dataset.tone]).toEqual([
      'en-GB',
      'auto',
      'there',
      'mine',
    ])
  })

  test('is reported once and announced once, however often it is rendered', async () => {
    const said = listen()
    await silence()
    const onOutcome = vi.fn()
    const onEvent = vi.fn()
    const scene = (error?: object, className?: string) => (
      <StrictMode>
        <ErrorUIProvider onOutcome={onOutcome} onEvent={onEvent}>
          {error && <ErrorCard error={error} className={className} onRetry={() => {}} />}
        </ErrorUIProvider>
      </StrictMode>
    )
    const { rerender } = render(scene())
    const error = { status: 503 }
    for (const name of ['a', 'b', 'c']) rerender(scene(error, name))
    await silence()
    rerender(scene(error, 'd'))
    await silence()
    const { title, description } = en.statuses.serviceUnavailable
    expect(said).toEqual([`assertive: ${title}. ${description}`])
    expect(onOutcome).toHaveBeenCalledOnce()
    expect(onEvent.mock.calls.map(([{ name }]) => name)).toEqual(['shown'])
    rerender(scene({ status: 404 }))
    await silence()
    expect(said).toHaveLength(2)
    expect(onOutcome).toHaveBeenCalledTimes(2)
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a symbol', Symbol('x')],
    ['a proxy that throws', new Proxy({}, { get: () => expect.unreachable() })],
  ])('has words for %s', (_, error) => {
    render(<ErrorCard error={error} />)
    expect(card().textContent).toContain(en.statuses.unknown.title)
  })

  test('is rendered on a server, and hydrates without a mismatch and without an announcement', async () => {
    const said = listen()
    const element = (
      <ErrorUIProvider links={{ support: () => `/help?from=${location.pathname}` }}>
        <ErrorCard status={503} onRetry={() => {}} />
      </ErrorUIProvider>
    )
    const container = document.createElement('div')
    container.innerHTML = renderToString(element)
    expect(container.textContent).toContain(en.statuses.serviceUnavailable.title)
    document.body.append(container)
    const recovered: unknown[] = []
    await act(async () => {
      const root = hydrateRoot(container, element, { onRecoverableError: (error) => recovered.push(error) })
      onTestFinished(() => {
        root.unmount()
        container.remove()
      })
    })
    await silence()
    expect([recovered, said]).toEqual([[], []])
    expect(screen.getByRole('link', { name: en.labels.support }).getAttribute('href')).toMatch(/^\/help\?from=\//)
  })
})
