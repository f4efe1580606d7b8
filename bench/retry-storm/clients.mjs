// The browser has to be there before the others.
import './browser.mjs'
import { ApolloClient, gql, InMemoryCache } from '@apollo/client'
import { HttpLink } from '@apollo/client/link/http'
import { RetryLink } from '@apollo/client/link/retry'
import FakeTimers from '@sinonjs/fake-timers'
import { QueryClient, QueryObserver } from '@tanstack/query-core'
import axios from 'axios'
import axiosRetry from 'axios-retry'
import ky from 'ky'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import useSWR from 'swr'

const url = 'https://shop.example/api'

/**
 * For each software, what sends one request to a shop that always fails: gives the moments at which it was sent, in
 * milliseconds. `pressAt` presses “Try again” at a moment.
 */
export const clients = {
  'TanStack Query 5': timed((fetch) => {
    const client = new QueryClient()
    client.mount()
    return new QueryObserver(client, { queryKey: ['shelf'], queryFn: () => answered(fetch(url)) }).subscribe(() => {})
  }),
  'SWR 2': timed((fetch, press) => {
    const root = createRoot(document.body)
    root.render(createElement(Shelf, { fetch, press, name: String(Math.random()) }))
    return () => root.unmount()
  }),
  'ky 1': timed((fetch) => {
    ky(url, { fetch, timeout: false }).catch(() => {})
  }),
  'axios-retry 4': timed((fetch) => {
    const client = axios.create({ adapter: (config) => adapt(fetch, config) })
    axiosRetry(client)
    client.get(url).catch(() => {})
  }),
  'Apollo RetryLink 4': timed((fetch) => {
    const link = new RetryLink().concat(new HttpLink({ uri: url, fetch }))
    const client = new ApolloClient({ link, cache: new InMemoryCache() })
    client.query({ query: gql`{ shelf }` }).catch(() => {})
  }),
  'tries at once': timed(async (fetch) => {
    for (let tries = 1; tries <= 4; tries += 1) if (await succeeds(fetch)) return
  }),
}

function Shelf({ fetch, press, name }) {
  const { mutate } = useSWR(name, () => answered(fetch(url)))
  press(() => mutate())
  return null
}

/** Runs a client under a clock and a randomness of ours. */
function timed(start) {
  return async (answer, { watch, random, pressAt }) => {
    const clock = FakeTimers.install({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    })
    const { random: usual } = Math
    const begin = clock.now
    const sent = []
    let press = () => {}
    const fetch = async () => {
      sent.push(clock.now - begin)
      if (answer === 'no answer') throw new TypeError('Failed to fetch')
      return new Response(null, { status: 503, headers: answer === '503' ? {} : { 'Retry-After': '30' } })
    }
    // What is unique stays unique; only the waits are drawn later.
    const stop = start(fetch, (action) => {
      press = action
    })
    Math.random = random
    try {
      if (pressAt !== undefined) clock.setTimeout(() => press(), pressAt)
      for (let passed = 0; passed <= watch; passed += 100) {
        await settle()
        await clock.tickAsync(passed < watch ? 100 : 0)
      }
      await settle()
    } finally {
      Math.random = usual
      if (typeof stop === 'function') stop()
      await settle()
      clock.uninstall()
    }
    return sent
  }
}

/** Lets everything go on that waits for nothing but its turn. */
async function settle() {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

async function answered(promise) {
  const response = await promise
  if (!response.ok) throw new Error(`The shop answered ${response.status}.`)
  return response.json()
}

async function succeeds(fetch) {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

async function adapt(fetch, config) {
  try {
    const { status, headers } = await fetch(url)
    const response = { data: '', status, statusText: '', headers: Object.fromEntries(headers), config }
    throw new axios.AxiosError('Failed', axios.AxiosError.ERR_BAD_RESPONSE, config, undefined, response)
  } catch (error) {
    // What a browser without an answer makes of it.
    throw error instanceof axios.AxiosError
      ? error
      : new axios.AxiosError('Network Error', axios.AxiosError.ERR_NETWORK, config)
  }
}
