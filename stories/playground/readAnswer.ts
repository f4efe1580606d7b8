import type { Outcome } from '../../src/http/Outcome'
import { readOutcome } from '../../src/http/readOutcome'
import { readResponse } from '../../src/http/readResponse'
import type { Answer } from './answers'

/** Reads an answer as a shop does, from a `Response`; what no `Response` can carry is read as it is. Never throws. */
export async function readAnswer({ status, headers, body }: Answer): Promise<Outcome> {
  const list = readHeaders(headers)
  try {
    const hasBody = body !== '' && !['204', '205', '304'].includes(status.trim())
    return await readResponse(new Response(hasBody ? body : null, { status: Number(status), headers: list }))
  } catch {
    return readOutcome({ status: status.trim(), headers: Object.fromEntries(list), body })
  }
}

/** The lines that are headers; any other line is passed over. */
function readHeaders(text: string): Headers {
  const headers = new Headers()
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = line.match(/^\s*([^:\s]+)\s*:(.*)$/) ?? []
    try {
      if (name) headers.append(name, value.trim())
    } catch {
      // Not a name or a value that a server could send.
    }
  }
  return headers
}
