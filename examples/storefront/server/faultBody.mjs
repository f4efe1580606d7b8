import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'

/** What an API's own text tends to look like, and why a shopper must never see it. */
export const rawText = 'Object reference not set to an instance of an object. (host xc-7f3a.internal)'

/** The type and body that VTEX, or a gateway before it, sends with a status. */
export function faultBody(status, path) {
  const reason = STATUS_CODES[status] ?? 'Unknown'
  if (status === 204 || status === 205 || status === 304) return {}
  if (status === 502 || status === 504) {
    const page = `<html><head><title>${status} ${reason}</title></head><body><center><h1>${status} ${reason}</h1></center>`
    return { type: 'text/html', body: `${page}<hr><center>nginx: ${rawText}</center></body></html>` }
  }
  if (status === 503) return { type: 'text/plain', body: `The service is unavailable. ${rawText}` }
  if (path.startsWith('/api/checkout')) {
    return json({
      error: { code: status === 403 ? 'CHK0082' : 'CHK0018', message: rawText, exception: null },
      fields: {},
      operationId: randomUUID(),
    })
  }
  if (status >= 500) return json({ message: rawText, requestId: randomUUID() })
  return json({ Message: rawText })
}

function json(value) {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(value) }
}
