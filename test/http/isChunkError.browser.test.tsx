import { expect, test } from 'vitest'
import { isChunkError } from '../../src/http/isChunkError'

const script = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`
const other = script('export const price = 1')

test.each([
  ['is not there', '/gone-3f2a1c.js'],
  ['is a page', `data:text/html,${encodeURIComponent('<!doctype html>')}`],
  ['needs a script that is not there', script(`import '${location.origin}/gone-3f2a1c.js'`)],
  ['needs a name that another no longer exports', script(`import { cost } from '${other}'`)],
  ['hands on a name that another no longer exports', script(`export { cost } from '${other}'`)],
])('knows what a browser says of a script that %s', async (_, address) => {
  const error: unknown = await import(/* @vite-ignore */ address).catch((reason: unknown) => reason)
  expect(isChunkError(error), String(error)).toBe(true)
})

test('takes a bug of a script that was loaded for something else', async () => {
  const error: unknown = await import(/* @vite-ignore */ script('undefined.price')).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(TypeError)
  expect(isChunkError(error)).toBe(false)
})
