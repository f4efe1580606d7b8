import { HttpProblem } from './HttpProblem.mjs'

const limit = 64 * 1024

/** The body of a request as JSON; an empty one is `{}`. Throws a 400 or a 413. */
export async function readJson(request) {
  const chunks = []
  let size = 0
  // Left open on purpose: a destroyed request could not be answered.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > limit) throw new HttpProblem(413, 'FMT001', 'The body is too large.')
    chunks.push(chunk)
  }
  try {
    const value = JSON.parse(Buffer.concat(chunks).toString() || '{}')
    if (typeof value === 'object' && value !== null) return value
  } catch {}
  throw new HttpProblem(400, 'FMT002', 'The body is not a JSON object.')
}
