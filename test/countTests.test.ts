import { expect, test } from 'vitest'
import { countTests } from '../scripts/countTests.mjs'

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] }
const failing = {
  status: 'failed',
  assertionResults: [{ status: 'failed' }, { status: 'passed' }, { status: 'failed' }],
}
const broken = { status: 'failed', assertionResults: [] }

test('counts each failed test, and a file that could not run as one', () => {
  const report = { numPassedTests: 3, numFailedTests: 2, testResults: [passing, failing, broken] }
  expect(countTests(report)).toEqual({ passed: 3, failed: 3 })
})

test('counts a file whose hooks failed around tests that passed', () => {
  const report = { numPassedTests: 2, numFailedTests: 0, testResults: [{ ...passing, status: 'failed' }] }
  expect(countTests(report)).toEqual({ passed: 2, failed: 1 })
})
