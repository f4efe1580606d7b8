// Types, lint, format and nothing unused: what every commit has to pass, in seconds.
import { spawn } from 'node:child_process'

const steps = [['tsc', '--noEmit'], ['biome', 'ci', '.'], ['knip']]

const codes = await Promise.all(
  steps.map(
    ([command, ...args]) =>
      new Promise((done) => {
        spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).on('close', done)
      }),
  ),
)
process.exitCode = codes.some(Boolean) ? 1 : 0
