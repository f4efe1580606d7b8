import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'

const folder = '.cache/accessibility'

interface Sum {
  name: string
  run: number
  failed: number
}

/** Prints at the end of a run how many checks it made and how many failed. */
export default function setup() {
  rmSync(folder, { recursive: true, force: true })
  return () => {
    if (!existsSync(folder)) return
    const sums = readdirSync(folder).map((file): Sum => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
    const total = (of: 'run' | 'failed') => sums.reduce((sum, each) => sum + each[of], 0).toLocaleString('en')
    const parts = sums.map(({ name, run }) => `${name} ${run.toLocaleString('en')}`).join(', ')
    process.stdout.write(`\nAccessibility: ${total('run')} checks run, ${total('failed')} failed (${parts})\n`)
  }
}
