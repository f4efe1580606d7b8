import ky from 'ky'
import { describe, expect, test } from 'vitest'
import { kyRetry } from '../../src/adapters/ky'
import { readOutcome } from '../../src/http/readOutcome'
import { caught, failingHost } from './failingHost'
import { api } from './recipes/ky'
import { countsInUseRetry, keepsItsPromises, printsNothingElse } from './retries'

describe('ky', () => {
  const get = (url: string) => api.get(url).json()
  keepsItsPromises({ get, post: (url) => api.post(url).json() })
  countsInUseRetry(get)

  printsNothingElse()

  test('ends a wait with the signal', async () => {
    const host = failingHost()
    const before = performance.now()
    const failure = caught(api.get(host.url('status=503&after=2'), { signal: AbortSignal.timeout(500) }))
    expect(readOutcome(await failure).kind).toBe('timedOut')
    expect(performance.now() - before).toBeLessThan(2500)
    expect(await host.requests()).toHaveLength(1)
  })

  test('tries as often as told, and waits as long', async () => {
    const host = failingHost()
    const twice = ky.create(kyRetry({ maxTries: 2, patience: 500 }))
    await caught(twice.get(host.url('status=502')).json())
    expect(await host.requests()).toHaveLength(2)
    await caught(twice.get(host.url('status=503&after=1')).json())
    expect(await host.requests()).toHaveLength(3)
  })

  test('does not repeat POST, even where ky was told that it may', async () => {
    const host = failingHost()
    const told = api.extend({ retry: { methods: ['post'] } })
    await caught(told.post(host.url('status=502')).json())
    await caught(told.post(host.url('status=502&cors=no')).json())
    expect(await host.requests()).toHaveLength(2)
  })

  test('repeats PUT', async () => {
    const host = failingHost()
    await caught(api.put(host.url('status=502'), { json: { name: 'Tea' } }).json())
    expect(await host.requests()).toHaveLength(3)
  })

  test('sends a request once that is told so', async () => {
    const host = failingHost()
    await caught(api.get(host.url('status=502'), { retry: 0 }).json())
    expect(await host.requests()).toHaveLength(1)
  })
})
