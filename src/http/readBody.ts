/**
 * Reads the text of a response: at most `maxBytes` of it, for at most `maxMilliseconds`. What is left of the body is not read. Rejects where the
 * body cannot be read.
 */
export async function readBody(response: Response, maxBytes: number, maxMilliseconds: number): Promise<string> {
  const reader = response.body?.getReader()
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
