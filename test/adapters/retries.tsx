import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { useRetry } from '../../src/hooks/useRetry'
import { readOutcome } from '../../src/http/readOutcome'
import { takePrinted } from '../setup'
import { caught, failingHost } from './failingHost'

/** A real client, as the recipes set it up. */
export interface Client {
  /** Reads. Rejects with what the client shows of a failure. */
  get: (url: string) => Promise<unknown>
  /** Sends what may not be repeated. */
  post: (url: string) => Promise<unknown>
}

/** A page prints once that a wait is hidden from it, which is true of this shop. */
export function printsNothingElse() {
  afterEach(() => {
    expect(takePrinted().filter((line) => !line.includes('Access-Control-Expose-Headers'))).toEqual([])
  })
}

/** Some clients show a failure while they still wait for the next try. */
export async function haveArrived(host: ReturnType<typeof failingHost>, count: number) {
  await vi.waitFor(async () => expect(await host.requests()).toHaveLength(count), { timeout: 10_000, interval: 100 })
}

/** What every adapter promises, for a real client against a server that really fails. */
export function keepsItsPromises({ get, post }: Client) {
  describe('tries again', () => {
    printsNothingElse()

    test('three times in all while the shop is not available', async () => {
      const host = failingHost()
      expect(readOutcome(await caught(get(host.url('status=503')))).kind).toBe('serviceUnavailable')
      await haveArrived(host, 3)
    })

    test('until there is an answer', async () => {
      const host = failingHost()
      await Promise.allSettled([get(host.url('status=502&good=1'))])
      await haveArrived(host, 2)
    })

    test('where no answer came', async () => {
      const host = failingHost()
      expect(readOutcome(await caught(get(host.url('status=503&cors=no')))).kind).toBe('networkError')
      await haveArrived(host, 3)
    })

    test('not before Retry-After', async () => {
      const host = failingHost()
      await Promise.allSettled([get(host.url('status=503&after=1&good=1'))])
      await vi.waitFor(async () => expect(await host.requests()).toHaveLength(2), { timeout: 5000 })
      const [first = 0, second = 0] = await host.requests()
      expect(second - first).toBeGreaterThanOrEqual(1000)
      expect(second - first).toBeLessThan(3000)
    })

    test('not where the server asks for more than a minute', async () => {
      const host = failingHost()
      await caught(get(host.url('status=503&after=61')))
      expect(await host.requests()).toHaveLength(1)
    })

    test('not for what is not there', async () => {
      const host = failingHost()
      expect(readOutcome(await caught(get(host.url('status=404')))).kind).toBe('notFound')
      expect(await host.requests()).toHaveLength(1)
    })

    test.each(['status=503', 'status=503&after=0', 'status=429', 'status=503&cors=no'])(
      'not what may not be repeated (%s)',
      async (answer) => {
        const host = failingHost()
        await caught(post(host.url(answer)))
        expect(await host.requests()).toHaveLength(1)
      },
    )

    test('three times for a whole page, however much of it fails', async () => {
      const host = failingHost()
      await Promise.all(Array.from({ length: 20 }, (_, index) => caught(get(host.url(`status=502&part=${index}`)))))
      await haveArrived(host, 23)
    })
  })
}

/** For clients whose promise tells when they give up. */
export function countsInUseRetry(get: Client['get']) {
  describe('inside useRetry', () => {
    printsNothingElse()

    test('tries no more often, because useRetry goes on counting', async () => {
      const host = failingHost()
      const { result } = renderHook(() => useRetry(() => get(host.url('status=502')), { method: 'GET' }))
      act(() => void result.current.run())
      await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', mode: 'manual', tries: 3 }), {
        timeout: 10_000,
      })
      expect(await host.requests()).toHaveLength(3)
    })
  })
}
