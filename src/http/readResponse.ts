import type { Outcome } from './Outcome'
import { readBody } from './readBody'
import { readOutcome } from './readOutcome'
import { readProperty } from './readProperty'
import { receivedAt } from './receivedAt'

/**
 * Reads a response with its body. Reads at most 64 KiB of a clone, for at most three seconds, for every content type. The caller can
 * still read the body. Never throws: if the body cannot be read, the outcome is that of the status and the headers.
 */
export async function readResponse(response: Response): Promise<Outcome> {
  const input = new ResponseWithBody(response)
  const body = await readClone(response).catch(() => '')
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

async function readClone(response: Response): Promise<string> {
  return readBody(response.clone(), 65_536, 3000)
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
