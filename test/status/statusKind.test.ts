import { expect, test } from 'vitest'
import { statusKind } from '../../src/status/statusKind'

test('reads a number and a numeric string alike', () => {
  expect(statusKind(503)).toBe('serviceUnavailable')
  expect(statusKind('503')).toBe('serviceUnavailable')
})
