import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/**
 * Simulates each job `{ peer | ours, scenario, shoppers, seed, people? }`, as many at a time as there are workers; the results in
 * order.
 */
export async function simulateAll(jobs, workers = availableParallelism()) {
  if (!existsSync(new URL('../../dist/retry/retryBudget.js', import.meta.url))) {
    throw new Error('The library is not built. Run `npm run build` in the root of the project first.')
  }
  const results = []
  let next = 0
  const runs = Array.from({ length: Math.min(jobs.length, Number(workers)) }, async () => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url))
    while (next < jobs.length) {
      const index = next
      next += 1
      results[index] = await new Promise((resolve, reject) => {
        worker.once('error', reject)
        worker.once('message', (result) => {
          worker.off('error', reject)
          resolve(result)
        })
        worker.postMessage(jobs[index])
      })
    }
    await worker.terminate()
  })
  await Promise.all(runs)
  return results
}
