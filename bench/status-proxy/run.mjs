// How often a status page is asked while a shop's own server is asked ten thousand times a second. Real servers on the loopback.
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

const feed = JSON.stringify({
  page: { url: 'https://status.example', updated_at: '2031-05-06T10:00:00Z' },
  status: { indicator: 'major' },
  components: Array.from({ length: 18 }, (_, at) => ({
    id: `${at}`,
    name: `Component ${at}`,
    status: at ? 'operational' : 'partial_outage',
  })),
  incidents: [
    { id: 'i', name: 'Orders fail', status: 'identified', impact: 'major', started_at: '2031-05-06T09:30:00Z' },
  ],
})

const roles = { upstream, shop, crowd }
if (isMainThread) await main()
else await roles[workerData.role](workerData)

async function main() {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '130' },
      rate: { type: 'string', default: '10000' },
      write: { type: 'boolean', default: false },
      simulated: { type: 'boolean', default: false },
    },
  })
  const seconds = Number(values.seconds)
  const rate = Number(values.rate)
  const page = start({ role: 'upstream' })
  const { port: pagePort } = await next(page)
  if (values.simulated) {
    await simulate(pagePort, seconds, rate)
    page.postMessage('count')
    console.log(
      JSON.stringify(
        { simulatedSeconds: seconds, requestsPerSecond: rate, ...(await next(page)), gaps: undefined },
        null,
        2,
      ),
    )
    return page.terminate()
  }
  const server = start({ role: 'shop', pagePort })
  const { port } = await next(server)
  const load = start({ role: 'crowd', port, seconds, rate })
  const { sent, answered, sizes, slowest } = await next(load)
  page.postMessage('count')
  const { asked, gaps } = await next(page)
  const result = {
    seconds,
    requestsPerSecond: Math.round(answered / seconds),
    requests: answered,
    unanswered: sent - answered,
    slowestAnswerMs: Math.round(slowest),
    bytesPerAnswer: Math.round(sizes / answered),
    upstreamRequests: asked,
    shortestUpstreamGapMs: gaps.length ? Math.min(...gaps) : null,
  }
  console.log(JSON.stringify(result, null, 2))
  if (values.write) writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
  for (const worker of [page, server, load]) await worker.terminate()
}

/** The same without the sockets of the crowd, on a clock that goes as fast as the machine allows. */
async function simulate(pagePort, seconds, rate) {
  const { statusProxy } = await import('../../dist/live/index.js')
  let moment = Date.now()
  const proxy = statusProxy({ url: `http://localhost:${pagePort}/`, now: () => moment })
  const request = new Request('http://localhost/api/status')
  for (let second = 0; second < seconds; second++) {
    for (let one = 0; one < rate; one += 100) {
      await Promise.all(Array.from({ length: 100 }, () => proxy(request)))
      moment += 100_000 / rate
    }
    // The question of this minute needs real time for its answer.
    await new Promise((resolve) => setTimeout(resolve))
  }
}

function start(data) {
  return new Worker(new URL(import.meta.url), { workerData: data })
}

async function next(worker) {
  const [message] = await once(worker, 'message')
  return message
}

/** The status page. */
async function upstream() {
  const moments = []
  const port = await listen(
    createServer((request, response) => {
      moments.push(Date.now())
      const isSame = request.headers['if-none-match'] === '"1"'
      response.writeHead(isSame ? 304 : 200, { etag: '"1"', 'content-type': 'application/json' })
      response.end(isSame ? undefined : feed)
    }),
  )
  parentPort.on('message', () => {
    const gaps = moments.slice(1).map((moment, at) => moment - moments[at])
    parentPort.postMessage({ asked: moments.length, gaps })
  })
  parentPort.postMessage({ port })
}

/** The shop's server, as the guide has it. */
async function shop({ pagePort }) {
  const { nodeHandler, statusProxy } = await import('../../dist/live/index.js')
  const port = await listen(createServer(nodeHandler(statusProxy({ url: `http://localhost:${pagePort}/` }))))
  parentPort.postMessage({ port })
}

async function listen(server) {
  // A machine that is busy with something else must not look like a crowd that has gone.
  Object.assign(server, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  return server.address().port
}

/** Everybody who has a message on the screen: some connections, each with requests that do not wait for one another. */
async function crowd({ port, seconds, rate }) {
  const connections = 32
  const waiting = Array.from({ length: connections }, () => [])
  let sent = 0
  let answered = 0
  let sizes = 0
  let slowest = 0
  const sockets = await Promise.all(
    waiting.map(async (moments) => {
      const socket = connect(port, 'localhost')
      await once(socket, 'connect')
      socket.on('data', (data) => {
        sizes += data.length
        for (let at = data.indexOf('HTTP/1.1 200'); at !== -1; at = data.indexOf('HTTP/1.1 200', at + 1)) {
          answered++
          slowest = Math.max(slowest, performance.now() - moments.shift())
        }
      })
      return socket
    }),
  )
  const begin = performance.now()
  const line = 'GET /api/status HTTP/1.1\r\nHost: localhost\r\n\r\n'
  while (performance.now() - begin < seconds * 1000) {
    const due = Math.floor(((performance.now() - begin) / 1000) * rate) - sent
    // A server that is behind is not asked for more: who waits does not ask again.
    const backlog = sent - answered
    const share = Math.max(0, Math.ceil(Math.min(due, 3000 - backlog) / connections))
    if (share)
      for (const [at, socket] of sockets.entries()) {
        socket.write(line.repeat(share))
        for (let one = 0; one < share; one++) waiting[at].push(performance.now())
        sent += share
      }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const end = performance.now() + 5000
  while (answered < sent && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
  for (const socket of sockets) socket.destroy()
  parentPort.postMessage({ sent, answered, sizes, slowest })
}
