import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'

const folder = '.cache/accessibility'

interface Sum {
  name: string
  run: number
  failed: number
}

/** Prints at the end of a run how many checks it made, and how many checks and tests failed. */
export default function setup({ vitest, name: own }: TestProject) {
  rmSync(folder, { recursive: true, force: true })
  return () => {
    if (!existsSync(folder)) return
    const sums = readdirSync(folder).map((file): Sum => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
    const total = (of: 'run' | 'failed') => sums.reduce((sum, each) => sum + each[of], 0).toLocaleString('en')
    const parts = sums.map(({ name, run }) => `${name} ${run.toLocaleString('en')}`).join(', ')
    const files = vitest.state.getTestModules().filter(({ project }) => project.name === own)
    // A test can fail although each check passed, for example because something was not checked.
    const failed = files.flatMap(({ children }) => [...children.allTests('failed')]).length
    process.stdout.write(
      `\nAccessibility: ${total('run')} checks run, ${total('failed')} failed (${parts}); ${failed} tests failed\n`,
    )
  }
}
