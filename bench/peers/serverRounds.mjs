import { fork } from 'node:child_process'
import { interleave, summarise } from './interleave.mjs'

const turn = 30
const generations = 4

/**
 * How long one render on a server takes, in ms: a process for each contender, which takes six times of about 30 ms in each turn. The same
 * code is compiled better in one process than in another; therefore there are new ones for each quarter of the rounds.
 */
export async function serverRounds(bundles, rounds, log) {
  const ids = Object.keys(bundles)
  const turns = []
  for (let generation = 0; generation < generations; generation++) {
    log(`processes ${generation + 1} of ${generations}`)
    const children = {}
    const times = {}
    for (const id of ids) {
      // Otherwise the threads that collect garbage wait for one another, and that counts as time of the processor.
      const execArgv = ['--expose-gc', '--single-threaded-gc']
      children[id] = fork(bundles[id].server, { env: { ...process.env, NODE_ENV: 'production' }, execArgv })
      times[id] = Math.max(1, Math.round((turn / (await warm(children[id]))) * 100))
    }
    const take = async (id) => ({ server: (await ask(children[id], times[id])) / times[id] })
    const others = ids.filter((id) => id !== 'raw')
    turns.push(...(await interleave(others, Math.ceil(rounds / generations), take, () => {})))
    for (const child of Object.values(children)) child.kill()
  }
  return summarise(turns)
}

/** Until the compiler is through with it. Gives the time of 100 renders. */
async function warm(child) {
  const end = performance.now() + 1000
  let time = await ask(child, 100)
  while (performance.now() < end) time = await ask(child, 100)
  return time
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
