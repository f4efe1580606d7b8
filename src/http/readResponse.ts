import type { Outcome } from './Outcome'
import { readOutcome } from './readOutcome'
import { readProperty } from './readProperty'
import { receivedAt } from './receivedAt'

const mostBytes = 65_536
const longest = 3000

/**
 * Reads a response with its body: at most 64 KiB of a clone, for at most three seconds, whatever its content type says. The
 * caller's body stays readable. Never throws; without a readable body the outcome is that of the status and headers.
 */
export async function readResponse(response: Response): Promise<Outcome> {
  const whole = new Whole(response)
  const body = await readBody(response).catch(() => '')
  if (!body) return readOutcome(response)
  whole.body = salvage(body)
  return readOutcome(whole)
}

/** A response and its body. A class, because what JSON can make is not believed to name the request. */
class Whole {
  readonly status: unknown
  readonly headers: unknown
  readonly type: unknown
  readonly url: unknown
  body: unknown

  constructor(response: Response) {
    this.status = readProperty(response, 'status')
    this.headers = readProperty(response, 'headers')
    this.type = readProperty(response, 'type')
    this.url = readProperty(response, 'url')
    // A wait counts from the answer, not from the end of its body.
    receivedAt(this)
  }
}

async function readBody(response: Response): Promise<string> {
  const reader = response.clone().body?.getReader()
  if (!reader) return ''
  const bytes = new Uint8Array(mostBytes)
  let length = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<{ done: true; value?: undefined }>((resolve) => {
    timer = setTimeout(resolve, longest, { done: true })
  })
  try {
    while (length < mostBytes) {
      const { done, value } = await Promise.race([reader.read(), late])
      if (done || !value) break
      const part = value.subarray(0, mostBytes - length)
      bytes.set(part, length)
      length += part.length
    }
  } finally {
    clearTimeout(timer)
    // Not cancelled: after that, an abort by the caller is an unhandled rejection in Node 20, which ends the process.
    reader.releaseLock()
  }
  return decode(bytes.subarray(0, length), response.headers.get('content-type') ?? '')
}

function decode(bytes: Uint8Array, contentType: string): string {
  // A byte order mark decides over the header (Encoding Standard §6).
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : ''
  const label = mark || contentType.match(/charset="?([\w:-]+)/i)?.[1] || 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** JSON as it is; of JSON that breaks off, whatever whole names and values it has; any other text as it is. */
function salvage(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    const pairs = [...text.matchAll(/"([A-Za-z]{2,20})"\s*:\s*"([^"\\]{1,500})"/g)].slice(0, 50)
    // The first of a name wins, as the outermost does.
    return pairs.length ? Object.fromEntries(pairs.reverse().map(([, name, value]) => [name, value])) : text
  }
}
