import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFields, readPath } from '../../src/http/readFields'
import { readOutcome } from '../../src/http/readOutcome'

function pathsOf(body: unknown): string[] | undefined {
  const { fields } = readOutcome({ status: 422, headers: {}, body })
  return fields?.map(({ path }) => path)
}

describe('a path is spelled with dots and small first letters', () => {
  test.each<[string, unknown, string]>([
    ['a JSON Pointer', { errors: [{ pointer: '/address/zip' }] }, 'address.zip'],
    ['a JSON Pointer into a list', { errors: [{ pointer: '/items/0/id' }] }, 'items.0.id'],
    ['a JSON Pointer as a fragment', { errors: [{ pointer: '#/address/zip' }] }, 'address.zip'],
    ['an escaped JSON Pointer', { errors: [{ pointer: '/a~1b/m~0n' }] }, 'a/b.m~n'],
    ['an escaped fragment', { errors: [{ pointer: '#/caf%C3%A9' }] }, 'café'],
    ['JSON:API', { errors: [{ code: 'c', source: { pointer: '/data/attributes/address/zip' } }] }, 'address.zip'],
    ['JSON:API, a relationship', { errors: [{ source: { pointer: '/data/relationships/author' } }] }, 'author'],
    ['JSON:API, a parameter', { errors: [{ source: { parameter: 'sort' } }] }, 'sort'],
    ['AJV', { errors: [{ instancePath: '/address/zip', keyword: 'format' }] }, 'address.zip'],
    ['AJV, what is missing', [{ instancePath: '/items/0', params: { missingProperty: 'sku' } }], 'items.0.sku'],
    ['AJV, what is missing at the root', [{ instancePath: '', params: { missingProperty: 'sku' } }], 'sku'],
    ['AJV 6', [{ dataPath: ".address['zip']", keyword: 'format' }], 'address.zip'],
    ['ASP.NET', { errors: { 'Address[0].Zip': ['no'] } }, 'address.0.zip'],
    ['ASP.NET, an abbreviation', { errors: { 'Address.ZIPCode': ['no'] } }, 'address.zipCode'],
    ['System.Text.Json', { errors: { '$.address.zip': ['no'] } }, 'address.zip'],
    ['Web API 2, with its parameter', { ModelState: { 'model.Address.Zip': ['no'] } }, 'address.zip'],
    ['Web API 2, whatever its parameter', { modelState: { 'userDto.Password': ['no'] } }, 'password'],
    ['FluentValidation', [{ propertyName: 'Address.Lines[1]', errorCode: 'x' }], 'address.lines.1'],
    ['zod', { issues: [{ code: 'too_small', path: ['address', 0, 'zip'], message: 'no' }] }, 'address.0.zip'],
    [
      'zod, in Hono',
      { success: false, error: { name: 'ZodError', issues: [{ code: 'c', path: ['email'] }] } },
      'email',
    ],
    ['zod, flattened', { formErrors: [], fieldErrors: { email: ['no'] } }, 'email'],
    ['zod, formatted', { errors: { _errors: [], address: { _errors: [], zip: { _errors: ['no'] } } } }, 'address.zip'],
    ['zod, in tRPC', { error: { data: { code: 'BAD_REQUEST', zodError: { fieldErrors: { zip: ['no'] } } } } }, 'zip'],
    ['Standard Schema', { issues: [{ message: 'no', path: ['address', { key: 'zip' }] }] }, 'address.zip'],
    ['valibot', { issues: [{ type: 'email', message: 'no', path: [{ key: 'a' }, { key: 'b' }] }] }, 'a.b'],
    ['a whole request', { errors: [{ code: 'c', path: ['body', 'address', 'zip'] }] }, 'address.zip'],
    ['Joi', { details: [{ message: 'no', path: ['items', 0, 'id'], type: 'any.required' }] }, 'items.0.id'],
    [
      'yup',
      { name: 'ValidationError', inner: [{ path: 'items[0].id', type: 'required', errors: ['no'] }] },
      'items.0.id',
    ],
    ['FastAPI', { detail: [{ loc: ['body', 'address', 'zip'], msg: 'no', type: 'missing' }] }, 'address.zip'],
    ['FastAPI, the query', { detail: [{ loc: ['query', 'page'], msg: 'no', type: 'int_type' }] }, 'page'],
    ['FastAPI, the whole body', { detail: [{ loc: ['body'], msg: 'no', type: 'missing' }] }, ''],
    ['express-validator 7', { errors: [{ type: 'field', msg: 'no', path: 'a.b', location: 'body' }] }, 'a.b'],
    ['express-validator 6', { errors: [{ msg: 'no', param: 'items[0].id', location: 'body' }] }, 'items.0.id'],
    ['express-validator, by name', { errors: { 'address.zip': { msg: 'no', location: 'body' } } }, 'address.zip'],
    ['express-openapi-validator', { errors: [{ path: '/body/email', message: 'no', errorCode: 'x' }] }, 'email'],
    ['mongoose', { errors: { 'address.zip': { name: 'ValidatorError', message: 'no', path: 'zip' } } }, 'address.zip'],
    ['Laravel', { message: 'no', errors: { 'items.0.id': ['no'] } }, 'items.0.id'],
    ['Rails', { errors: { email: ['no'] } }, 'email'],
    ['Rails, in detail', { errors: { email: [{ error: 'blank' }] } }, 'email'],
    ['Django REST framework, below a name', { errors: { items: [{}, { sku: ['no'] }] } }, 'items.1.sku'],
    ['Spring', { errors: [{ field: 'items[0].id', defaultMessage: 'no', code: 'NotNull' }] }, 'items.0.id'],
    ['Spring, for one object', { fieldErrors: [{ field: 'email', message: 'no' }] }, 'email'],
    ['Symfony', { violations: [{ propertyPath: 'address.lines[0]', message: 'no' }] }, 'address.lines.0'],
    ['Symfony, a collection', { violations: [{ propertyPath: '[address][zip]', message: 'no' }] }, 'address.zip'],
    ['RFC 7807', { 'invalid-params': [{ name: 'address.zip', reason: 'no' }] }, 'address.zip'],
    [
      'Google',
      { error: { code: 400, details: [{ fieldViolations: [{ field: 'emailAddresses[1].email' }] }] } },
      'emailAddresses.1.email',
    ],
    [
      'Microsoft',
      { error: { code: 'c', message: 'no', details: [{ code: 'c', target: 'address.zip' }] } },
      'address.zip',
    ],
    ['Stripe', { error: { type: 'card_error', code: 'c', param: 'card[number]', message: 'no' } }, 'card.number'],
    [
      'Strapi',
      { error: { details: { errors: [{ path: ['a', 'b'], message: 'no', name: 'ValidationError' }] } } },
      'a.b',
    ],
    ['PayPal', { name: 'X', details: [{ field: '/units/0/amount', location: 'body', issue: 'no' }] }, 'units.0.amount'],
    ['AdonisJS', { errors: [{ rule: 'email', field: 'contact.email', message: 'no' }] }, 'contact.email'],
    ['Directus', { errors: [{ message: 'no', extensions: { code: 'C', field: 'email' } }] }, 'email'],
    ['BigCommerce', { status: 422, title: 'no', errors: { 'address.postal_code': 'no' } }, 'address.postal_code'],
    ['one error that names its field', { code: 'C', message: 'no', field: 'Address.Zip' }, 'address.zip'],
    ['VTEX’s checkout', { fields: { 'address.Zip': 'CHK9' }, error: { code: 'CHK9', message: 'no' } }, 'zip'],
    ['names of fields alone', { message: 'no', missingFields: ['address.zip'] }, 'address.zip'],
    ['names in snake_case, which stay', { errors: { 'address.zip_code': ['no'] } }, 'address.zip_code'],
  ])('as %s has it', (_, body, path) => {
    expect(pathsOf(body)).toEqual([path])
  })

  test('in every error of class-validator, those of an object by its name', () => {
    const leaf = { property: 'zip', constraints: { isZip: 'no' }, children: [], target: {}, value: 'x' }
    const lines = { property: 'lines', children: [{ property: '0', children: [leaf] }] }
    const name = { property: 'name', constraints: { isString: 'no' } }
    const message = [{ property: 'address', children: [lines, name], constraints: undefined }]
    expect(pathsOf({ statusCode: 400, message, error: 'Bad Request' })).toEqual(['address.lines.0.zip', 'address.name'])
  })

  test('in the errors that a mutation answers with', () => {
    const customerUserErrors = [{ field: ['input', 'email'], code: 'TAKEN', message: 'no' }]
    const errors = [{ field: 'address', code: 'REQUIRED' }]
    const data = { customerCreate: { customer: null, customerUserErrors }, checkoutUpdate: { errors } }
    expect(readFields([{ data }])).toEqual([
      { path: 'email', code: 'TAKEN' },
      { path: 'address', code: 'REQUIRED' },
    ])
  })

  test('in what GraphQL’s BAD_USER_INPUT adds, and a path of GraphQL is none', () => {
    const errors = [
      { message: 'no', path: ['addToCart', 0], extensions: { code: 'BAD_USER_INPUT', argumentName: 'email' } },
      { message: 'no', path: ['addToCart'], extensions: { code: 'BAD_USER_INPUT', invalidArgs: ['phone'] } },
      { message: 'no', locations: [], extensions: { validationErrors: [{ property: 'zip', constraints: {} }] } },
      { message: 'no', path: ['shelf'], locations: [{ line: 1, column: 1 }] },
      { message: 'no', path: ['shelf'] },
    ]
    expect(pathsOf({ data: null, errors })).toEqual(['email', 'phone', 'zip'])
    for (const error of errors) expect(readPath(error)).toBeUndefined()
  })
})

test('a path is no sentence, no address, no number of a card, and no text of any length', () => {
  const texts = [
    'The e-mail is not valid',
    'ana@shop.example',
    'emails[ana@shop.example]',
    'ana.silva@shop.example',
    '123.456.789-09',
    '12.345.678/0001-95',
    '4111111111111111',
    '01310-100',
    '+5511999999999',
    'https://shop.example/ana',
    'a\nb',
    '<b>',
    'a'.repeat(65),
    'a.'.repeat(101),
  ]
  for (const text of texts) {
    expect(pathsOf({ errors: { [text]: ['no'] }, fields: { [text]: 'C1' } }), text).toBeUndefined()
    expect(
      pathsOf({ errors: [{ field: text }, { path: [text], code: 'c' }, { pointer: `/a/${text}` }] }),
      text,
    ).toBeUndefined()
    expect(pathsOf({ issues: [{ path: ['a', text] }], invalidFields: [text] }), text).toBeUndefined()
  }
})

test('texts about all fields, and lists of sentences, name no field', () => {
  expect(pathsOf({ errors: { code: 'E1', message: 'Required', title: 'No' } })).toBeUndefined()
  expect(pathsOf({ errors: ['Required', 'Email is taken'] })).toBeUndefined()
  expect(pathsOf({ error: { code: 'E1', message: 'Required', data: { tags: ['a'] } } })).toBeUndefined()
  expect(pathsOf({ title: 'No', timestamp: 1, path: '/api/cart', error: 'Bad Request' })).toBeUndefined()
})

test('names a field once for each code, and at most fifty', () => {
  const errors = [{ field: 'a', code: 'x' }, { field: 'A', code: 'x' }, { field: 'a', code: 'y' }, { field: 'a' }]
  expect(readFields([{ errors }])).toEqual([{ path: 'a', code: 'x' }, { path: 'a', code: 'y' }, { path: 'a' }])
  expect(readFields([Array.from({ length: 1000 }, (_, index) => ({ field: `f${index}` }))])).toHaveLength(50)
})

test('keeps what it read before as it is', () => {
  const body = { errors: { '$.$.a': ['no'], 'user.Email': ['no'], '/a~1b': ['no'], '': ['no'], 'URL.ID': ['no'] } }
  const outcome = readOutcome({ status: 400, body })
  expect(outcome.fields?.map(({ path }) => path)).toEqual(['a', 'email', 'a/b', '', 'url.id'])
  expect(readOutcome(outcome).fields).toEqual(outcome.fields)
})

test('gives a path in its one spelling, or none, for any text', () => {
  const part = fc.constantFrom(
    ...'a B Zip zip 0 17 . . / [ ] [0] ~0 ~1 # $ % @ é Ö - _ body data attributes'.split(' '),
    ' ',
  )
  const text = fc.oneof(
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  const path = fc.oneof(text, fc.array(fc.oneof(text, fc.nat(), fc.anything()), { maxLength: 5 }))
  fc.assert(
    fc.property(path, fc.constantFrom('path', 'loc', 'field', 'pointer'), (value, key) => {
      const spelled = readPath({ [key]: value, code: 'c' })
      if (spelled === undefined) return
      expect(spelled).toMatch(/^([\p{L}\d_$][\p{L}\d_$~/-]*(\.[\p{L}\d_$][\p{L}\d_$~/-]*)*)?$/u)
      expect(spelled).not.toMatch(/(^|\.)[A-Z]/)
      expect(readPath({ path: spelled })).toBe(spelled)
    }),
    { numRuns: 5000 },
  )
})

describe('what is huge or hostile is read in under 5 ms', () => {
  const deep = (wrap: (inner: object) => object) => {
    let value: object = { property: 'leaf' }
    for (let level = 0; level < 10_000; level++) value = wrap(value)
    return value
  }
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, { a: ['no'] }]))
  const wide = (depth: number): object[] =>
    Array.from({ length: 12 }, () => (depth ? { details: wide(depth - 1) } : { other: 1 }))
  const nested = (depth: number): object =>
    Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`k${index}`, depth ? nested(depth - 1) : 5]))
  const cycle: Record<string, unknown> = { property: 'a' }
  cycle.children = [cycle]
  cycle.errors = { cycle }
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error('no')
      },
      ownKeys() {
        throw new Error('no')
      },
    },
  )
  test.each<[string, object]>([
    ['10,000 children', [deep((child) => ({ property: 'a', children: [child] }))]],
    ['10,000 levels of names', { errors: deep((inner) => ({ a: inner })) }],
    ['5000 names with names', { errors: many, fields: many }],
    ['20,000 lists', wide(3)],
    ['20,000 maps', { errors: nested(3) }],
    ['cycles', [cycle, { errors: cycle }]],
    ['what throws', { errors: throwing, fields: [throwing, throwing], details: throwing, data: throwing }],
    ['20 times what throws', { errors: Array.from({ length: 20 }, () => new Proxy(throwing, {})) }],
    ['10 MB as a path', { errors: [{ field: '['.repeat(10_000_000) }], fields: { ['a'.repeat(10_000_000)]: 'C' } }],
    ['10 MB of bytes', { errors: new Uint8Array(10_000_000), fields: new Uint8Array(10_000_000) }],
  ])('%s', (_, node) => {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 60 && best >= 5; round++) {
      const start = performance.now()
      readFields([node, node])
      best = Math.min(best, performance.now() - start)
    }
    expect(best).toBeLessThan(5)
  })
})
