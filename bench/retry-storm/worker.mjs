import { parentPort } from 'node:worker_threads'
import * as http from '../../dist/http/index.js'
import * as retry from '../../dist/retry/index.js'
import { measure } from './measure.mjs'
import { ours, peers } from './policies.mjs'
import { simulate } from './simulate.mjs'

const library = { ...http, ...retry }

parentPort.on('message', (job) => {
  const policy = job.peer === undefined ? ours(library, job.ours) : { ...peers[job.peer], ...job.rules }
  const storm = simulate({ ...job, policy })
  const { load, capacity } = storm
  const sent = everyFiveSeconds(load.sent, (five) => Math.max(...five) / capacity)
  const served = everyFiveSeconds(load.served, (five) => five.reduce((sum, count) => sum + count) / 5 / capacity)
  parentPort.postMessage({ name: policy.name, ...measure(storm), sent, served })
})

function everyFiveSeconds(counts, summary) {
  return Array.from({ length: counts.length / 5 }, (_, index) =>
    Number(summary(counts.subarray(index * 5, index * 5 + 5)).toFixed(3)),
  )
}
