// Random walks through the life of each surface in Chromium, Firefox and WebKit, as `npm test` takes short ones in Chromium.
// Words name engines; `--surface=<name>` takes one surface, `--seed=7` the walks of an earlier run, `--count=4` so many for each surface, and
// `--walk='["fail 503","press"]'` one walk of your own.
import { createServer } from 'node:http'
import { runnerImport } from 'vite'
import { engines } from './engines/engines.mjs'

const option = (name) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = words.find((word) => !(word in engines))
if (unknown) throw new Error(`There is no engine “${unknown}”. There are ${Object.keys(engines).join(', ')}.`)

const load = async (file) => (await runnerImport(`./test/lifecycle/${file}.ts`)).module
const { buildPage } = await load('buildPage')
const { takeWalks } = await load('takeWalks')
const html = await buildPage()
const server = createServer((request, response) => {
  response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html' })
  response.end(request.url === '/' ? html : '')
})
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
const address = `http://127.0.0.1:${server.address().port}/`

const seed = Number(option('seed') ?? Date.now() % 1e6)
console.log(`seed ${seed}`)
let failed = 0
for (const name of words.length ? words : Object.keys(engines)) {
  const start = Date.now()
  const session = await engines[name]()
  let wrong
  try {
    await session.resize({ width: 1024, height: 720 })
    await session.visit(address)
    wrong = await takeWalks(session.read, {
      seed,
      count: Number(option('count') ?? 4),
      steps: 20,
      surfaces: option('surface')?.split(','),
      walk: option('walk') && JSON.parse(option('walk')),
    })
  } finally {
    await session.close()
  }
  failed += wrong.length
  const time = ((Date.now() - start) / 1000).toFixed(0)
  console.log(
    `── ${name} ${session.version}: ${wrong.length || 'nothing'} went wrong in ${time} s\n${wrong.join('\n\n')}`,
  )
}
server.close()
process.exitCode = failed ? 1 : 0
