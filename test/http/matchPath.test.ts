import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillIndices, matchPath } from '../../src/http/matchPath'

const patternFor = (path: string, ...patterns: string[]) => matchPath(path, patterns)?.pattern

describe('a path is matched', () => {
  test.each<[why: string, path: string, patterns: string[], found: string | undefined]>([
    ['as a whole', 'address.zip', ['zip', 'address.zip'], 'address.zip'],
    ['whatever the case of its letters', 'zipCode', ['zipcode'], 'zipcode'],
    ['in snake_case and kebab-case', 'postal_code', ['street', 'postalCode'], 'postalCode'],
    ['with any index', 'items.12.id', ['items.*.id'], 'items.*.id'],
    ['by its index rather than by any', 'items.0.id', ['items.*.id', 'items.0.id'], 'items.0.id'],
    ['with two indices', 'orders.1.items.2', ['orders.*.items.*'], 'orders.*.items.*'],
    ['by its end', 'customer.address.zip', ['zip'], 'zip'],
    ['by the longest end', 'customer.address.zip', ['zip', 'address.zip', 'billing.zip'], 'address.zip'],
    ['by an end with an index', 'cart.items.3.id', ['id', 'items.*.id'], 'items.*.id'],
    ['by its end rather than by a longer pattern', 'address.zip', ['customer.address.zip', 'zip'], 'zip'],
    ['by a longer pattern', 'zip', ['email', 'address.zip'], 'address.zip'],
    ['without an index at its end', 'tags.0', ['tags'], 'tags'],
    ['without two', 'tags.0.1', ['tags'], 'tags'],
    ['as the whole body', '', [''], ''],

    ['not by a longer pattern that is not the only one', 'zip', ['billing.zip', 'shipping.zip'], undefined],
    ['not by a longer pattern whose index is not known', 'id', ['items.*.id'], undefined],
    ['not by its start', 'address.zip', ['address'], undefined],
    ['not by a part of a name', 'shippingzip', ['zip'], undefined],
    ['not by a name in place of an index', 'items.first.id', ['items.*.id'], undefined],
    ['not by nothing', 'zip', [], undefined],
    ['not as the whole body', '', ['zip'], undefined],
  ])('%s: %s', (_, path, patterns, found) => {
    expect(patternFor(path, ...patterns)).toBe(found)
    expect(patternFor(path, ...[...patterns].reverse())).toBe(found)
  })

  test('with what stands in place of each index', () => {
    const match = matchPath('cart.orders.1.items.22.id', ['orders.*.items.*.id'])
    expect(match?.indices).toEqual(['1', '22'])
    expect(fillIndices('order-*-item-*', match!)).toBe('order-1-item-22')
    expect(fillIndices('one-*-too-*-many-*', match!)).toBe('one-1-too-22-many-')
    expect(matchPath('zip', ['zip'])?.indices).toEqual([])
  })
})

test('a pattern matches itself for any names, and no text throws', () => {
  const segment = fc.constantFrom('a', 'A', 'zip_code', '0', '17', '*', '', 'é', '$')
  const path = fc.oneof(
    fc.array(segment, { maxLength: 8 }).map((segments) => segments.join('.')),
    fc.string(),
  )
  fc.assert(
    fc.property(path, fc.array(path, { maxLength: 6 }), (value, patterns) => {
      const match = matchPath(value, patterns)
      if (match) expect(patterns).toContain(match.pattern)
      if (!value.includes('*')) expect(matchPath(value, [value])?.pattern).toBe(value)
    }),
    { numRuns: 3000 },
  )
})
