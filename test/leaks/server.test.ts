import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

// The full run: LONG=1 npx vitest run --project package test/leaks/server
const renders = process.env.LONG ? 100_000 : 800

async function render(times: number, ...options: string[]) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    // The code that V8 compiles while it runs would count as well, and it goes on compiling for hours.
    ['--expose-gc', '--no-opt', 'test/leaks/renderOften.mjs', String(times), ...options],
    { env: { ...process.env, NODE_ENV: 'production' } },
  )
  const { heaps, timers } = JSON.parse(stdout) as { heaps: number[]; timers: number }
  return { heaps, timers, growth: median(heaps.slice(-3)) - median(heaps.slice(0, 3)) }
}

function median(numbers: number[]): number {
  return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)] as number
}

test(
  `keeps nothing of ${renders} pages that a server rendered or streamed, each with every component`,
  async ({ annotate }) => {
    const { heaps, timers, growth } = await render(renders)
    await annotate(`heap in kB: ${heaps.map((bytes) => Math.round(bytes / 1000)).join(', ')}`)
    // Readings differ by some hundred kilobytes; the smallest object kept of each page would be 1600 kB in the full run.
    expect(growth).toBeLessThan(400_000)
    expect(timers).toBe(0)
  },
  process.env.LONG ? 3_600_000 : 120_000,
)

test('a server that kept something would be noticed', { timeout: 120_000 }, async () => {
  expect((await render(200, 'leak')).growth).toBeGreaterThan(400_000)
})
