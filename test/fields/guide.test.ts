import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFault } from '../../src/http/readFault'
import { readOutcome } from '../../src/http/readOutcome'
import { describeFields } from '../../src/messages/describeFields'
import { en } from '../../src/messages/locales/en'
import { readBlocks } from '../docs/blocks'

const blocks = readBlocks('docs/fields.md').map(({ code }) => code)

test.each(readdirSync('test/fields/recipes'))('the guide prints %s, which is compiled and run here', (name) => {
  const code = readFileSync(`test/fields/recipes/${name}`, 'utf8')
    .replace("'../../../src/index'", "'storefront-error-ui'")
    .replace("'../../../src/http/index'", "'storefront-error-ui/http'")
  expect(blocks).toContain(code)
})

const rows = [...readFileSync('docs/fields.md', 'utf8').matchAll(/^\| `(\w+)` +\| (.+?) +\| Email: (.+?) +\|$/gm)].map(
  ([, fault = '', said = '', words = '']) => ({ fault, said, words }),
)

test.each(rows)('the guide is right about $fault', ({ fault, said, words }) => {
  const texts = [...said.matchAll(/`(.+?)`|“(.+?)”/g)].map(([, code, sentence]) => code ?? sentence)
  for (const text of texts) expect(readFault(text) ?? 'unknown', text).toBe(fault)
  const body = { errors: [{ field: 'email', detail: texts[0] ?? 'no' }] }
  const { errors } = describeFields(readOutcome({ status: 422, body }), { email: 'Email' }, en)
  expect(errors).toEqual([expect.objectContaining({ fault, message: `Email: ${words}` })])
})

test('the guide has a row for each fault', () => {
  expect(rows.map(({ fault }) => fault)).toEqual([
    'missing',
    'invalid',
    'tooLong',
    'tooShort',
    'taken',
    'notFound',
    'unknown',
  ])
})
