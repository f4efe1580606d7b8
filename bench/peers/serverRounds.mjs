import { fork } from 'node:child_process'
import { interleave } from './interleave.mjs'

const turn = 30

/** How long one render on a server takes, in ms: a process for each contender, which renders for about 30 ms at a time. */
export async function serverRounds(bundles, rounds, log) {
  const children = {}
  const times = {}
  for (const [id, { server }] of Object.entries(bundles)) {
    children[id] = fork(server, { env: { ...process.env, NODE_ENV: 'production' }, execArgv: ['--expose-gc'] })
    // Until the compiler is through with it; then as many as fill a turn.
    const time = await warm(children[id])
    times[id] = Math.max(1, Math.round((turn / time) * 100))
  }
  const take = async (id) => ({ server: (await ask(children[id], times[id])) / times[id] })
  const result = await interleave(
    Object.keys(bundles).filter((id) => id !== 'raw'),
    rounds,
    take,
    log,
  )
  for (const child of Object.values(children)) child.kill()
  return result
}

async function warm(child) {
  const end = performance.now() + 1500
  let answer = await ask(child, 100)
  while (performance.now() < end) answer = await ask(child, 100)
  return answer
}

function ask(child, times) {
  return new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`${child.spawnargs.at(-1)} ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (answer) => {
      child.off('exit', ended)
      resolve(answer)
    })
    child.send(times)
  })
}
