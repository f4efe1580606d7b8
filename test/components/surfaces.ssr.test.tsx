import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { ComponentProps } from 'react'
import { StrictMode } from 'react'
import * as server from 'react-dom/server'
import { renderToPipeableStream, renderToStaticMarkup, renderToString } from 'react-dom/server'
import * as browser from 'react-dom/server.browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { OfflineBanner } from '../../src/components/OfflineBanner'
import { RetryButton } from '../../src/components/RetryButton'
import { StatusIllustration } from '../../src/components/StatusIllustration'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { StatusToast } from '../../src/components/StatusToast'
import { SupportLink } from '../../src/components/SupportLink'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { documentedStatuses } from '../../src/status/documentedStatuses'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'
import { allMessages } from '../messages/allMessages'
import { hostile, samples } from '../samples'

const surfaces = { ErrorBanner, StatusNotice, StatusToast: Toast, ErrorPage }
function Toast(props: Omit<ComponentProps<typeof StatusNotice>, 'ref'>) {
  return <StatusToast {...props} onDismiss={() => {}} />
}

const kinds = Object.keys(samples) as (keyof typeof samples)[]

afterEach(() => {
  vi.unstubAllGlobals()
})

/** What React makes of a text. */
function escaped(words: string): string {
  return renderToStaticMarkup(words)
}

/** The text of a part that holds no markup. */
function partOf(html: string, part: string): string | undefined {
  return html.match(new RegExp(`data-part="${part}"[^>]*>([^<]*)<`))?.[1]
}

// A warning would print, and printing fails the test: see setup.ts.
describe.each(Object.entries(surfaces))('%s on a server', (_, Surface) => {
  test.each(documentedStatuses)('says the words for $status, twice the same, without a warning', ({ status, kind }) => {
    const scene = (
      <StrictMode>
        <ErrorUIProvider links={{ home: '/', search: '/s', support: '/help', signIn: '/login' }}>
          <Surface status={status} onRetry={() => {}} handlers={{ refresh() {}, review() {}, reset() {} }} />
        </ErrorUIProvider>
      </StrictMode>
    )
    const html = renderToString(scene)
    expect(partOf(html, 'title')).toBe(escaped(en.statuses[kind].title))
    expect(partOf(html, 'description')).toBe(escaped(en.statuses[kind].description))
    expect(html).toContain(`data-kind="${kind}"`)
    expect(renderToString(scene)).toBe(html)
  })

  test.each(allMessages)('says the words of $path for every kind, twice the same', ({ messages }) => {
    for (const kind of kinds) {
      const scene = (
        <ErrorUIProvider messages={messages}>
          <Surface error={samples[kind]} onRetry={() => {}} />
        </ErrorUIProvider>
      )
      const html = renderToString(scene)
      expect(partOf(html, 'title'), kind).toBe(escaped(messages.statuses[kind].title))
      expect(partOf(html, 'description'), kind).toBe(escaped(messages.statuses[kind].description))
      expect(html, kind).toContain(`data-kind="${kind}"`)
      expect(html, kind).toContain(`data-tone="${statusFacts[kind].tone}"`)
      expect(html, kind).toContain(`lang="${messages.locale}" dir="${messages.dir}"`)
      expect(renderToString(scene), kind).toBe(html)
    }
  })

  test('says that the shopper is offline where that is known', () => {
    vi.stubGlobal('navigator', { onLine: false })
    expect(renderToString(<Surface error={new TypeError('Failed to fetch')} />)).toContain(en.statuses.offline.title)
  })

  test('has something true to say for every status from -1 to 1000, and for nonsense', () => {
    const statuses = Array.from({ length: 1002 }, (_, index) => index - 1)
    const nonsense = [Number.NaN, Number.POSITIVE_INFINITY, null, undefined, '', 'abc', {}, [], true, 5n, Symbol('x')]
    for (const status of [...statuses, ...statuses.map(String), ...nonsense, hostile, () => 503]) {
      const html = renderToString(<Surface status={status as number} />)
      const kind = html.match(/data-kind="(\w+)"/)?.[1] as StatusKind
      expect(partOf(html, 'title'), String(kind)).toBe(escaped(en.statuses[kind].title))
      expect(partOf(html, 'description'), String(kind)).toBe(escaped(en.statuses[kind].description))
    }
    for (const error of [...nonsense, hostile, { status: hostile }, new Error('boom'), { cause: hostile }]) {
      expect(partOf(renderToString(<Surface error={error} />), 'title')).toBe(en.statuses.unknown.title)
    }
  })

  test('never puts the server’s own text into the page', () => {
    const message = 'Object reference not set to an instance of an object.'
    for (const error of [
      new Error(message),
      { status: 500, message, detail: message, code: message, requestId: message, url: message },
      Object.assign(new Error(message), { response: { status: 503, message, data: { message } } }),
      new TypeError(message, { cause: { status: 404, message } }),
    ]) {
      expect(renderToString(<Surface error={error} onRetry={() => {}} />)).not.toContain('Object reference')
    }
  })

  test('streams the same markup', async () => {
    const scene = <Surface status={503} onRetry={() => {}} />
    const whole = renderToString(scene)
    const pipe = new PassThrough()
    const { pipe: start } = renderToPipeableStream(scene, { onAllReady: () => start(pipe) })
    expect(await text(pipe)).toBe(whole)
    // React 18 has it in its build for browsers and workers alone.
    const { renderToReadableStream } = 'renderToReadableStream' in server ? server : browser
    const stream = await renderToReadableStream(scene)
    await stream.allReady
    expect(await new Response(stream).text()).toBe(whole)
  })

  test('does not count down, since a server and a browser do not share a clock', () => {
    const error = { status: 503, headers: { 'retry-after': '30' } }
    const html = renderToString(<Surface error={error} onRetry={() => {}} />)
    expect(html).toContain('data-state="waiting"')
    expect(html).not.toMatch(/\d\s?s</)
  })
})

test('a dialog waits for the browser, and says nothing on a server', () => {
  for (const { status } of documentedStatuses) {
    expect(renderToString(<ErrorDialog status={status} />)).toBe('')
    expect(renderToString(<ErrorDialog status={status} open={false} />)).toBe('')
  }
})

test('an offline banner waits for the browser, whatever the server’s own connection', () => {
  expect(renderToString(<OfflineBanner onRetry={() => {}}>Your list is saved</OfflineBanner>)).toBe('')
  vi.stubGlobal('navigator', { onLine: false })
  expect(renderToString(<OfflineBanner onRetry={() => {}}>Your list is saved</OfflineBanner>)).toBe('')
})

test('links, the retry button and the illustration render for every kind', () => {
  for (const kind of kinds) {
    const error = samples[kind]
    const { actions } = statusFacts[kind]
    expect(renderToString(<StatusIllustration kind={kind} />), kind).toMatch(/^<svg.*<\/svg>$/)
    expect(renderToString(<RetryButton error={error} onRetry={() => {}} />) !== '', kind).toBe(
      actions.includes('retry'),
    )
    expect(renderToString(<StatusPageLink error={error} />) !== '', kind).toBe(actions.includes('statusPage'))
    expect(renderToString(<SupportLink error={error} href="/help" />) !== '', kind).toBe(actions.includes('support'))
  }
})

test('does not report an outcome from a server, where it would be counted twice', () => {
  const onOutcome = vi.fn()
  renderToString(
    <ErrorUIProvider onOutcome={onOutcome}>
      <ErrorBanner status={503} />
    </ErrorUIProvider>,
  )
  expect(onOutcome).not.toHaveBeenCalled()
})
