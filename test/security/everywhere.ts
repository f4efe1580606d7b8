import { bodies } from '../http/bodies'

/** Every failure that a server may send, in every shape of a body, with one text in place of each, but where the key is kept. */
export function failuresSaying(text: string, kept = /^$/): object[] {
  return bodies.flatMap(({ status, body }) => {
    const data = replaceTexts(body, text, kept)
    const headers = Object.fromEntries(headerNames.filter((name) => !kept.test(name)).map((name) => [name, text]))
    return [
      { status, statusText: text, title: text, body: data, headers },
      Object.assign(new Error(text, { cause: data }), {
        ...(!kept.test('code') && { code: text }),
        response: { status, statusText: text, data, headers },
      }),
    ]
  })
}

const headerNames = [
  'location',
  'link',
  'refresh',
  'x-request-id',
  'x-vtex-error-code',
  'x-vtex-error-message',
  'content-type',
]

function replaceTexts(value: unknown, text: string, kept: RegExp): unknown {
  if (typeof value === 'string') return text
  if (Array.isArray(value)) return value.map((part) => replaceTexts(part, text, kept))
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value)
  return Object.fromEntries(parts.map(([key, part]) => [key, kept.test(key) ? part : replaceTexts(part, text, kept)]))
}
