import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll } from 'vitest'

const folder = '.cache/accessibility'

/** Counts the checks of a file under a name, for the sum that is printed at the end of the run. */
export function counter(name: string) {
  const sum = { run: 0, failed: 0 }
  afterAll(() => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}/${name}.json`, JSON.stringify({ name, ...sum }))
  })
  return (run: number, failures: readonly unknown[]) => {
    sum.run += run
    sum.failed += failures.length
  }
}
