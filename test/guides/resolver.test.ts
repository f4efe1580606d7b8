import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, graphql } from 'graphql'
import { afterEach, expect, test, vi } from 'vitest'
import { readOutcome } from '../../src/http/readOutcome'
import { answers } from '../../src/testing/answers'
import resolvers from '../consumers/faststore/src/graphql/thirdParty/resolvers'

const folder = 'test/consumers/faststore/src/graphql/thirdParty/typeDefs'
const types = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
// FastStore has a `Query` already, which the extension extends.
const schema = buildSchema(['type Query', ...types].join('\n'))
const { storesNearby } = schema.getQueryType()?.getFields() ?? {}
Object.assign(storesNearby ?? {}, { resolve: resolvers.Query.storesNearby })
const fields = 'stores { name } failure { kind status code retryAt readAt }'
const ask = async () => {
  const answer = await graphql({ schema, source: `{ storesNearby(postalCode: "1000") { ${fields} } }` })
  // As it is sent.
  return JSON.parse(JSON.stringify(answer))
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('the extension of the FastStore guide answers with what the service knows', async () => {
  vi.stubGlobal('fetch', async () => Response.json([{ id: '1', name: 'Centre' }]))
  expect(await ask()).toEqual({ data: { storesNearby: { stores: [{ name: 'Centre' }], failure: null } } })
})

test('and where it fails, with a status and a wait that the section reads, and no word of the service', async () => {
  vi.stubGlobal('fetch', async () =>
    answers.tooManyRequests({ retryAfter: 30, body: { message: 'db-7.internal refused' } }),
  )
  const { data, errors } = await ask()
  expect(errors).toBeUndefined()
  expect(JSON.stringify(data)).not.toContain('db-7')
  const outcome = readOutcome(data.storesNearby.failure)
  expect(outcome).toMatchObject({ kind: 'tooManyRequests', status: 429 })
  expect(((outcome.retryAt ?? 0) - Date.now()) / 1000).toBeCloseTo(30, -1)
})
