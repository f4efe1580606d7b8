import { buildSchema, graphql } from 'graphql'
import { afterEach, expect, test, vi } from 'vitest'
import { readOutcome } from '../../src/http/readOutcome'
import resolvers from './faststore/src/graphql/thirdParty/resolvers'

const schema = buildSchema(
  'type Store { id: ID, name: String } type Query { storesNearby(postalCode: String!): [Store] }',
)
const fields = schema.getQueryType()?.getFields() ?? {}
Object.assign(fields.storesNearby ?? {}, { resolve: resolvers.Query.storesNearby })
const ask = () => graphql({ schema, source: '{ storesNearby(postalCode: "1000") { name } }' })

afterEach(() => {
  vi.unstubAllGlobals()
})

test('the extension of the FastStore guide answers with what the service knows', async () => {
  vi.stubGlobal('fetch', async () => Response.json([{ id: '1', name: 'Centre' }]))
  expect(JSON.parse(JSON.stringify(await ask()))).toEqual({ data: { storesNearby: [{ name: 'Centre' }] } })
})

test('and where it fails, with a status that the section reads, and no word of the service', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ message: 'db-7.internal refused' }, { status: 429 }))
  const { errors = [] } = await ask()
  const sent = JSON.parse(JSON.stringify(errors))
  expect(errors[0]?.originalError?.name).toBe('FastStoreError')
  expect(JSON.stringify(sent)).not.toContain('db-7')
  expect(readOutcome(sent[0])).toMatchObject({ kind: 'tooManyRequests', status: 429 })
})
