import axios from 'axios'
import { describe, expect, test } from 'vitest'
import { axiosRetry } from '../../src/adapters/axios'
import { readOutcome } from '../../src/http/readOutcome'
import { caught, failingHost } from './failingHost'
import { api } from './recipes/axios'
import { countsInUseRetry, keepsItsPromises, printsNothingElse } from './retries'

describe('axios', () => {
  const get = (url: string) => api.get(url)
  keepsItsPromises({ get, post: (url) => api.post(url) })
  countsInUseRetry(get)

  printsNothingElse()

  test('ends a wait with the signal, as a cancellation', async () => {
    const host = failingHost()
    const controller = new AbortController()
    const before = performance.now()
    const failure = caught(api.get(host.url('status=503&after=2'), { signal: controller.signal }))
    setTimeout(() => controller.abort(), 500)
    const error = await failure
    expect(axios.isCancel(error)).toBe(true)
    expect(readOutcome(error).kind).toBe('aborted')
    expect(performance.now() - before).toBeLessThan(2500)
    expect(await host.requests()).toHaveLength(1)
  })

  test('shows interceptors one request and one answer', async () => {
    const host = failingHost()
    const own = axios.create({ adapter: axiosRetry(axios) })
    const seen: unknown[] = []
    own.interceptors.request.use((config) => {
      seen.push('request')
      return config
    })
    own.interceptors.response.use(({ data }) => {
      seen.push(data)
      return data
    })
    expect(await own.get(host.url('status=502&good=2'))).toEqual({ data: { name: 'Tea' } })
    expect(seen).toEqual(['request', { data: { name: 'Tea' } }])
    expect(await host.requests()).toHaveLength(3)
  })

  test('repeats PUT with what was sent', async () => {
    const host = failingHost()
    await caught(api.put(host.url('status=502'), { name: 'Tea' }))
    expect(await host.requests()).toHaveLength(3)
  })

  test('goes through the adapter that axios was given', async () => {
    const host = failingHost()
    const own = axios.create({ adapter: 'fetch' })
    own.defaults.adapter = axiosRetry({ defaults: own.defaults, getAdapter: axios.getAdapter })
    expect(await caught(own.get(host.url('status=502')))).toMatchObject({ status: 502 })
    expect(await host.requests()).toHaveLength(3)
  })

  test('tries as often as told', async () => {
    const host = failingHost()
    await caught(axios.get(host.url('status=502'), { adapter: axiosRetry(axios, { maxTries: 2 }) }))
    expect(await host.requests()).toHaveLength(2)
  })
})
