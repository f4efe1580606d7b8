import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redact } from '../../src/http/redact'

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const hex = 'f47ac10b58cc4372a5670e02b2c3d479'

describe('removes', () => {
  test.each([
    ['a query', 'see https://shop.example/s?q=lamp&mail=a@b.co now', 'see https://shop.example/s?[removed] now'],
    ['the query of a path', '/checkout/?orderFormId=1 failed', '/checkout/?[removed] failed'],
    ['a fragment', 'https://shop.example/#access_token=1', 'https://shop.example/#[removed]'],
    ['who signs in within an address', 'https://maria:s3cret@shop.example/x', 'https://[removed]@shop.example/x'],
    ['a header of credentials', 'Authorization: Bearer abc def', 'Authorization: [removed]'],
    ['cookies up to the end of the line', 'Cookie: a=b; c=d\nnext', 'Cookie: [removed]\nnext'],
    ['a secret by its name', 'apiKey=abc&page=2', 'apiKey=[removed]&page=2'],
    ['a secret behind another name', 'error: password=hunter2', 'error: password=[removed]'],
    ['a secret with a word of its own', 'senha: abc, contraseña: def', 'senha: [removed], contraseña: [removed]'],
    ['a secret of the platform', 'X-VTEX-API-AppToken: ABCDEFG', 'X-VTEX-API-AppToken: [removed]'],
    ['a session', 'VtexIdclientAutCookie_shop=abc', 'VtexIdclientAutCookie_shop=[removed]'],
    ['a secret in JSON', '{"token":"a b","id":"x"}', '{"token":[removed],"id":"x"}'],
    ['a secret in JSON within JSON', '{\\"token\\":\\"a b\\",\\"id\\":1}', '{\\"token\\":[removed],\\"id\\":1}'],
    ['the first of a list of secrets', '{"tokens":["abc"]}', '{"tokens":[[removed]]}'],
    ['an escaped secret', 'next=token%3Dabc', 'next=token%3D[removed]'],
    ['a bearer token', 'with Bearer 9f8e7d6c5b4a', 'with [removed]'],
    ['a JSON Web Token', `got ${jwt} back`, 'got [removed] back'],
    ['a hexadecimal token', `/checkout/orderForm/${hex}/items`, '/checkout/orderForm/[removed]/items'],
    ['a token in capitals', 'ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGH', '[removed]'],
    ['an e-mail address', 'to maria.silva+loja@exemplo.com.br.', 'to [removed].'],
    ['an e-mail address with accents', 'joão@coração.com.br', '[removed]'],
    ['an escaped e-mail address', '/profile/maria%40exemplo.com/edit', '/profile/[removed]/edit'],
    ['a card with spaces', 'card 4111 1111 1111 1111.', 'card [removed].'],
    ['a card with dashes', '5500-0000-0000-0004', '[removed]'],
    ['a card that does not check', '4111111111111112', '[removed]'],
    ['a card of 13 digits', '4222222222222', '[removed]'],
    ['a card of 19 digits', '6304 0000 0000 0000 000', '[removed]'],
    ['an American Express card', '3782 822463 10005', '[removed]'],
    ['a card glued to a word', 'card4111111111111111', 'card[removed]'],
    ['more digits than a card has', '4'.repeat(44), '[removed]'],
    ['a CPF', 'CPF 123.456.789-09', 'CPF [removed]'],
    ['a bare CPF', 'CPF 52998224725', 'CPF [removed]'],
    ['a CNPJ', '12.345.678/0001-95', '[removed]'],
    ['a bare CNPJ', '11444777000161', '[removed]'],
    ['a CNPJ with letters', '12.ABC.345/01DE-35', '[removed]'],
    ['a phone number with its country', 'call +55 11 98765-4321 now', 'call [removed] now'],
    ['a bare phone number with its country', '+5511987654321', '[removed]'],
    ['a phone number with its area', '(11) 98765-4321', '[removed]'],
    ['a bare mobile number', '11987654321', '[removed]'],
    ['a phone number in groups', '555-123-4567 or 612 345 678', '[removed] or [removed]'],
    ['a phone number in groups with dots', '555.123.4567', '[removed]'],
  ])('%s', (_, text, left) => {
    expect(redact(text)).toBe(left)
  })
})

describe('leaves', () => {
  test.each([
    ['the page', 'https://shop.example/sofas/alba-2-seater/p'],
    ['a question', 'What happened? Nothing at all.'],
    ['a UUID', '123e4567-e89b-12d3-a456-426614174000'],
    ['a UUID in capitals', 'id 123E4567-E89B-12D3-A456-426614174000, later'],
    ['a UUID in an address', 'https://shop.example/track/00000000-0000-0000-0000-000000000000'],
    ['a code', 'CHK0264 ORD002 code: 42 error: CHK0085'],
    ['the name of a class', 'PaymentAuthorizationAppCollectionResponse'],
    ['a version and a scope', 'react@18.2.0 @scope/pkg v1.2.3'],
    ['an address of the network', '192.168.100.200'],
    ['a price', 'R$ 1.234.567,89 or 1 234,50'],
    ['a product', 'SKU 12345678, order 42'],
    ['eleven digits that are nobody’s', '12345678901'],
    ['a year in an address', '/tenis-air-90-1200-2024/p'],
    ['dates and times', '2026-11-22 17:39:46, 2026-11-22T17:39:46.123Z, 22/11/2026, 22.11.2026, 5-3-2027'],
    ['names that only sound secret', 'author: Machado, monkey=5, inside: a, compass=n, spin: 1'],
    ['talk of a secret', 'basic information about bearer certificates; the password is wrong'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(redact(text)).toBe(text)
  })
})

test('finds each of many in one text', () => {
  const text = `Maria (maria@exemplo.com, 529.982.247-25, (11) 98765-4321) paid with 4111 1111 1111 1111 at /pay?cvv=123`
  expect(redact(text)).toBe('Maria ([removed], [removed], [removed]) paid with [removed] at /pay?[removed]')
})

test.each([
  ['an e-mail address', 'maria@exemplo.com.br'],
  ['a card', '4111 1111 1111 1111'],
  ['a CPF', '529.982.247-25'],
  ['a phone number', '+55 11 98765-4321'],
  ['a JSON Web Token', jwt],
  ['a hexadecimal token', hex],
])('never lets %s through, whatever stands around it', (_, personal) => {
  const junk = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[\d .()+-]{0,40}$/),
    fc.constantFrom('token=', 'Bearer ', '?', '#', '/', '://', '"', "'", '\\', '[', 'eyJ', '%40', '\ud800', 'Cookie:'),
  )
  const text = fc.array(junk, { maxLength: 8 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(redact(`${before} ${personal} ${after}`)).not.toContain(personal)
    }),
    { numRuns: 1000 },
  )
})

test('never throws, whatever stands in for a text', () => {
  for (const value of [undefined, null, 42, {}, Symbol('x')]) expect(redact(value as string)).toBe('')
})

test.each([
  ...[
    'a',
    '1',
    '1 ',
    '1-',
    'a.',
    '@',
    'a@',
    'a@b.',
    '%40',
    '%40a.',
    'token',
    'token=',
    'password_',
    'key-',
    '=',
    'a :',
  ],
  ...[
    'a="',
    `a='b="`,
    '\\"',
    '//',
    '//a',
    '/?',
    '(11)',
    '+1',
    'eyJ',
    'eyJa.',
    'bearer ',
    'basic a',
    ' ',
    '\n',
    '[',
    '{"',
  ],
  ...[
    '12345678-1234-',
    '2026-11-22 ',
    'cookie',
    'cookie:',
    'authorization ',
    'ab01',
    '12.345.678/',
    '\ud800',
    'é',
    '00.',
  ],
])('reads a megabyte of “%s” in time that grows with the text alone', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length)
  const start = performance.now()
  redact(text)
  // About a tenth of a second; what grows with the square takes hours.
  expect(performance.now() - start).toBeLessThan(3000)
})

test('cuts a text that is longer than a million characters', () => {
  expect(redact('a '.repeat(5_000_000))).toHaveLength(1_000_000)
})
