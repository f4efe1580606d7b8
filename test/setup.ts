import { afterEach, beforeEach, expect, vi } from 'vitest'

// Whatever a test prints is a warning that a user would see, so it fails the test that printed it.
const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  for (const method of ['error', 'warn', 'log', 'info', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => {
      printed.push(`console.${method}: ${args.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(printed.splice(0), 'stray console output').toEqual([])
})

/** Takes what the test meant to print, so that it does not count as stray. */
export function takePrinted(): string[] {
  return printed.splice(0)
}
