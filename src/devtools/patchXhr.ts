import { waitFor } from '../testing/Answer'
import type { Fault } from './Fault'
import { faultAnswer } from './faultAnswer'
import { takeFault } from './faultStore'

interface Call {
  method: string
  url: string
  isAsync: boolean
  headers: [string, string][]
  /** Ends a request that is not really sent. */
  stop?: AbortController | undefined
}

/**
 * Makes the page's `XMLHttpRequest` fail as the chosen fault says: for axios, jQuery and others. Gives what puts it back, and says whether
 * it could.
 */
export function patchXhr(): () => boolean {
  const prototype = XMLHttpRequest.prototype
  const { open, send, abort, setRequestHeader } = prototype
  const real = { open, send, abort, setRequestHeader }
  const calls = new WeakMap<XMLHttpRequest, Call>()

  prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL, ...rest: unknown[]) {
    const call = calls.get(this)
    call?.stop?.abort()
    if (call) call.stop = undefined
    for (const name of faked) Reflect.deleteProperty(this, name)
    Reflect.apply(open, this, [method, url, ...rest])
    calls.set(this, { method, url: new URL(url, document.baseURI).href, isAsync: rest[0] !== false, headers: [] })
  } as typeof open

  prototype.setRequestHeader = function (name, value) {
    calls.get(this)?.headers.push([name, value])
    setRequestHeader.call(this, name, value)
  }

  prototype.abort = function () {
    const call = calls.get(this)
    if (!call?.stop) return abort.call(this)
    call.stop.abort()
    call.stop = undefined
    end(this, 'abort')
  }

  prototype.send = function (body) {
    const call = calls.get(this)
    if (call?.stop) throw new DOMException('The request is on its way already.', 'InvalidStateError')
    // One that is not open fails as it does without a fault.
    const fault = call && this.readyState === XMLHttpRequest.OPENED ? takeFault(call.url) : undefined
    if (!call || !fault) return send.call(this, body)
    if (!call.isAsync) return sendAtOnce(this, call, fault, () => send.call(this, body))
    const stop = new AbortController()
    call.stop = stop
    if (this.timeout)
      setTimeout(() => !stop.signal.aborted && call.stop === stop && finish(() => end(this, 'timeout')), this.timeout)
    const finish = (settle: () => void) => {
      stop.abort()
      call.stop = undefined
      settle()
    }
    const carryOut = () =>
      // Not through the page's own `fetch`, which would meet the fault again.
      new Promise<void>((done) => {
        const own = new XMLHttpRequest()
        open.call(own, call.method, call.url, true)
        for (const [name, value] of call.headers) setRequestHeader.call(own, name, value)
        own.withCredentials = this.withCredentials
        own.onloadend = () => done()
        send.call(own, body)
      })
    settleBy(fault, stop.signal, carryOut).then(
      async (response) => {
        if (response === 'send') {
          call.stop = undefined
          send.call(this, body)
        } else if (response) {
          const text = await response.text()
          if (!stop.signal.aborted) finish(() => load(this, response, text, call.url))
        } else finish(() => end(this, 'error'))
      },
      () => {},
    )
  }

  const patched = {
    open: prototype.open,
    send: prototype.send,
    abort: prototype.abort,
    setRequestHeader: prototype.setRequestHeader,
  }
  return () => putBack(prototype, real, patched)
}

function putBack(target: XMLHttpRequest, real: Partial<XMLHttpRequest>, patched: Partial<XMLHttpRequest>): boolean {
  const names = Object.keys(real) as (keyof XMLHttpRequest)[]
  for (const name of names) if (target[name] === patched[name]) Object.assign(target, { [name]: real[name] })
  return names.every((name) => target[name] === real[name])
}

/** The answer of a fault once it is due, `undefined` if the connection is closed, or that the request is really sent. */
async function settleBy(fault: Fault, signal: AbortSignal, carryOut: () => Promise<void>) {
  if (fault.what === 'slow') {
    await waitFor(fault.delay ?? 3000, signal)
    return 'send'
  }
  if (fault.what === 'lost') await carryOut()
  if (fault.what === 'late') carryOut()
  if (fault.what === 'lost') return undefined
  const answer = fault.what === 'late' ? undefined : faultAnswer(fault)
  if (!answer || 'delay' in answer) return waitFor(Number.POSITIVE_INFINITY, signal) as Promise<never>
  // Never before `send` has returned.
  await waitFor(1, signal)
  return answer.type === 'error' ? undefined : answer
}

/** A request without `async`, which has to end before `send` returns. What would take time fails at once. */
function sendAtOnce(request: XMLHttpRequest, call: Call, fault: Fault, send: () => void): void {
  if (fault.what === 'slow') {
    send()
    return
  }
  if (fault.what === 'lost' || fault.what === 'late') send()
  if (fault.what !== 'status') throw new DOMException('Failed to execute the request.', 'NetworkError')
  const response = faultAnswer(fault) as Response
  fake(request, response, '', call.url)
}

const faked = [
  'readyState',
  'status',
  'statusText',
  'response',
  'responseText',
  'responseURL',
  'getResponseHeader',
  'getAllResponseHeaders',
]

function load(request: XMLHttpRequest, response: Response, text: string, url: string): void {
  fake(request, response, text, url)
  tell(request, 'readystatechange', 'load', 'loadend')
}

function end(request: XMLHttpRequest, event: 'error' | 'timeout' | 'abort'): void {
  const response = /^(text)?$/.test(request.responseType) ? '' : null
  define(request, { readyState: 4, status: 0, statusText: '', response, responseText: '' })
  tell(request, 'readystatechange', event, 'loadend')
}

function fake(request: XMLHttpRequest, response: Response, text: string, url: string): void {
  const { status, headers } = response
  const lines = () => [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('')
  define(request, {
    readyState: 4,
    status,
    statusText: '',
    responseURL: url,
    response: convert(text, request.responseType),
    responseText: text,
    getResponseHeader: (name: string) => headers.get(name),
    getAllResponseHeaders: lines,
  })
}

function convert(text: string, type: XMLHttpRequestResponseType): unknown {
  if (type === 'json') {
    try {
      return JSON.parse(text)
    } catch {
      return null
    }
  }
  if (type === 'blob') return new Blob([text])
  if (type === 'arraybuffer') return new TextEncoder().encode(text).buffer
  return type === 'document' ? new DOMParser().parseFromString(text, 'text/html') : text
}

function define(request: XMLHttpRequest, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(request, name, { configurable: true, value })
}

function tell(request: XMLHttpRequest, ...events: string[]): void {
  for (const name of events)
    request.dispatchEvent(name === 'readystatechange' ? new Event(name) : new ProgressEvent(name))
}
