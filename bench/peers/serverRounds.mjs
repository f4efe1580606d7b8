import { fork } from 'node:child_process'
import { once } from 'node:events'
import { interleave } from './interleave.mjs'

const turn = 30

/** How long one render on a server takes: a process for each contender, which renders for about 30 ms at a time. */
export async function serverRounds(bundles, rounds, log) {
  const children = {}
  const times = {}
  for (const [id, { server }] of Object.entries(bundles)) {
    children[id] = fork(server, { env: { ...process.env, NODE_ENV: 'production' } })
    // Warm first, then as many as fill a turn.
    const { time } = await ask(children[id], 300).then(() => ask(children[id], 100))
    times[id] = Math.max(1, Math.round((turn / time) * 100))
    await ask(children[id], times[id] * 5)
  }
  const take = async (id) => ({ server: (await ask(children[id], times[id])).time / times[id] })
  const result = await interleave(
    Object.keys(bundles).filter((id) => id !== 'raw'),
    rounds,
    take,
    log,
  )
  for (const child of Object.values(children)) child.kill()
  return result
}

async function ask(child, times) {
  child.send(times)
  const [answer] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${child.spawnargs[1]} ended`))),
  ])
  return answer
}
