import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import type { UseRetryErrorOptions } from '../../src/hooks/useRetry'
import { useRetry } from '../../src/hooks/useRetry'

function page(options: UseRetryErrorOptions) {
  const action = vi.fn(() => 'data')
  const seen: unknown[] = []
  function Scene() {
    const retry = useRetry(action, options)
    // What a shop does wrong must not send anything either.
    retry.run()
    retry.confirm()
    retry.cancel()
    seen.push(retry)
    return <ErrorBanner error={options.error} retry={retry} />
  }
  return { html: renderToString(<Scene />), action, seen }
}

test('sends nothing on a server, and knows of nothing there, whatever is handed in', () => {
  for (const key of [undefined, 'order 1']) {
    const { html, action, seen } = page({ method: 'GET', key, error: { status: 502 } })
    expect(action).not.toHaveBeenCalled()
    expect(seen).toEqual([
      expect.objectContaining({ state: 'idle', error: undefined, data: undefined, tries: 0, retryAt: undefined }),
    ])
    expect(html).toContain('Part of the store is not working right now')
    expect(html).toContain('Try again')
  }
})

test('shares nothing between two visitors who ask for the same', () => {
  const [one, other] = [page({ key: 'cart' }), page({ key: 'cart' })]
  expect((one.seen[0] as { run: unknown }).run).not.toBe((other.seen[0] as { run: unknown }).run)
})

test('leaves no timer behind', () => {
  vi.useFakeTimers()
  page({ method: 'GET', key: 'wait', error: { status: 503, headers: { 'retry-after': '30' } } })
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})
