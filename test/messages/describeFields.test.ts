import { describe, expect, test } from 'vitest'
import { readOutcome } from '../../src/http/readOutcome'
import { describeFields } from '../../src/messages/describeFields'
import { english } from '../../src/messages/english'
import { ar } from '../../src/messages/locales/ar'
import { en } from '../../src/messages/locales/en'
import { fr } from '../../src/messages/locales/fr'
import { allMessages } from './allMessages'

const rejected = (codes: Record<string, string>) =>
  readOutcome({
    status: 422,
    body: { errors: Object.entries(codes).map(([field, code]) => ({ field, code, message: 'Server text' })) },
  })

const codes = {
  missing: 'BLANK',
  invalid: 'INVALID',
  tooLong: 'TOO_LONG',
  tooShort: 'TOO_SHORT',
  taken: 'TAKEN',
  notFound: 'NOT_FOUND',
  unknown: 'E_17',
}

test('has the name, the label, the fault and the message of each field of the form, in the order of the form', () => {
  const outcome = rejected({ 'customer.email': 'TAKEN', postal_code: 'INVALID', color: 'E1', name: 'BLANK' })
  const { errors, rest } = describeFields(outcome, { name: 'Name', postalCode: 'Postcode', email: 'Email' }, en)
  expect(errors).toEqual([
    {
      name: 'name',
      path: 'name',
      label: 'Name',
      fault: 'missing',
      message: 'Name: this is missing',
      template: '{label}: this is missing',
      locale: 'en',
    },
    expect.objectContaining({
      name: 'postalCode',
      path: 'postal_code',
      message: 'Postcode: check how this is written',
    }),
    expect.objectContaining({ name: 'email', path: 'customer.email', message: 'Email: this is already in use' }),
  ])
  expect(rest).toEqual([{ path: 'color', code: 'E1' }])
})

test('has the names of the form where they differ, with the index of each item, in the order of the items', () => {
  const outcome = rejected({ 'items.10.quantity': 'INVALID', 'items.9.quantity': 'BLANK', 'shipping.zip': 'BLANK' })
  const fields = {
    zip: { label: 'Postcode', name: 'address.postcode' },
    'items.*.quantity': { label: 'Quantity', name: 'cart.*.count' },
  }
  const { errors } = describeFields(outcome, fields, en)
  expect(errors.map(({ name }) => name)).toEqual(['address.postcode', 'cart.9.count', 'cart.10.count'])
})

test('has one message for each field: the one that says most', () => {
  const body = {
    errors: [
      { field: 'a', code: 'E1' },
      { field: 'a', code: 'INVALID' },
      { field: 'a', code: 'TOO_LONG' },
      { field: 'b', code: 'INVALID' },
      { field: 'b', code: 'BLANK' },
    ],
  }
  const { errors } = describeFields(readOutcome({ status: 400, body }), { a: 'A', b: 'B' }, en)
  expect(errors.map(({ fault }) => fault)).toEqual(['invalid', 'missing'])
})

describe.each(allMessages)('with $path', ({ messages }) => {
  test('has a sentence of its own with the label for each fault', () => {
    const said = Object.entries(codes).map(([fault, code]) => {
      const [error] = describeFields(rejected({ zip: code }), { zip: 'Postcode' }, messages).errors
      expect(error).toMatchObject({ fault, locale: messages.locale })
      expect(error?.message).toMatch(/^\u2068?Postcode\u2069?[\u00a0]?[:：] ?\S/)
      expect(error?.message).not.toContain('Server text')
      return error?.message
    })
    expect(new Set(said).size).toBe(said.length)
  })
})

test('isolates a label that is written in the other direction', () => {
  const messageOf = (label: string, messages: typeof en) =>
    describeFields(rejected({ zip: 'BLANK' }), { zip: label }, messages).errors[0]?.message
  expect(messageOf('Postcode', en)).toBe('Postcode: this is missing')
  expect(messageOf('الرمز البريدي', en)).toBe('\u2068الرمز البريدي\u2069: this is missing')
  expect(messageOf('Postcode', ar)).toBe('\u2068Postcode\u2069: هذه المعلومة ناقصة')
  expect(messageOf('الرمز البريدي', ar)).toBe('الرمز البريدي: هذه المعلومة ناقصة')
  expect(messageOf('Code postal', fr)).toBe('Code postal\u00a0: information manquante')
})

test('has the words of the shop where it has some', () => {
  const fields = { zip: { label: 'postcode', messages: { missing: 'Enter your {label}', taken: undefined } } }
  expect(describeFields(rejected({ zip: 'BLANK' }), fields, fr).errors[0]).toMatchObject({
    message: 'Enter your postcode',
    template: 'Enter your {label}',
    locale: undefined,
  })
  expect(describeFields(rejected({ zip: 'TAKEN' }), fields, en).errors[0]?.message).toBe(
    'postcode: this is already in use',
  )
})

test('takes a label as it is', () => {
  for (const label of ['$&', '{label}', '$1 {time}', '<b>', '']) {
    const { errors } = describeFields(rejected({ zip: 'BLANK' }), { zip: label }, en)
    expect(errors[0]?.message).toBe(`${label}: this is missing`)
  }
})

test('is in English with messages that lack the words, as those of a component without a provider', () => {
  expect(describeFields(rejected({ zip: 'BLANK' }), { zip: 'Postcode' }, english).errors[0]?.message).toBe(
    'Postcode: this is missing',
  )
})

test('is empty for an outcome without fields', () => {
  expect(describeFields(readOutcome(503), { zip: 'Postcode' }, en)).toEqual({ errors: [], rest: [] })
  expect(describeFields({}, {}, en)).toEqual({ errors: [], rest: [] })
})
