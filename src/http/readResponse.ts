import type { Outcome } from './Outcome'
import { readOutcome } from './readOutcome'
import { readProperty } from './readProperty'
import { receivedAt } from './receivedAt'

const maxBytes = 65_536
const maxMilliseconds = 3000

/**
 * Reads a response with its body. Reads at most 64 KiB of a clone, for at most three seconds, for every content type. The caller can
 * still read the body. Never throws: if the body cannot be read, the outcome is that of the status and the headers.
 */
export async function readResponse(response: Response): Promise<Outcome> {
  const input = new ResponseWithBody(response)
  const body = await readBody(response).catch(() => '')
  if (!body) return readOutcome(response)
  input.body = parseBody(body)
  return readOutcome(input)
}

/** A response and its body. A class, because `readTree` does not trust a plain object to come from a client. */
class ResponseWithBody {
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
    // A wait starts when the response arrives, not when its body ends.
    receivedAt(this)
  }
}

async function readBody(response: Response): Promise<string> {
  const reader = response.clone().body?.getReader()
  if (!reader) return ''
  const bytes = new Uint8Array(maxBytes)
  let length = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<{ done: true; value?: undefined }>((resolve) => {
    timer = setTimeout(resolve, maxMilliseconds, { done: true })
  })
  try {
    while (length < maxBytes) {
      const { done, value } = await Promise.race([reader.read(), timeout])
      if (done || !value) break
      const part = value.subarray(0, maxBytes - length)
      bytes.set(part, length)
      length += part.length
    }
  } finally {
    clearTimeout(timer)
    // Not `cancel`: in Node 20 a later abort by the caller would then be an unhandled rejection, which ends the process.
    reader.releaseLock()
  }
  return decode(bytes.subarray(0, length), response.headers.get('content-type') ?? '')
}

function decode(bytes: Uint8Array, contentType: string): string {
  const label = readByteOrderMark(bytes) || contentType.match(/charset="?([\w:-]+)/i)?.[1] || 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** The encoding that a byte order mark stands for. It takes precedence over the header (Encoding Standard §6). */
function readByteOrderMark([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : ''
}

/** Parses a body of JSON. If the JSON breaks off, returns the complete string properties. Returns any other text as it is. */
function parseBody(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    const pairs = [...text.matchAll(/"([A-Za-z]{2,20})"\s*:\s*"([^"\\]{1,500})"/g)].slice(0, 50)
    // The first property of a name wins, because it is the outermost.
    return pairs.length ? Object.fromEntries(pairs.reverse().map(([, name, value]) => [name, value])) : text
  }
}
