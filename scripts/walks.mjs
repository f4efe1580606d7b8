// Random walks through the life of each surface in Chromium, Firefox and WebKit, as `npm test` takes short ones in Chromium.
// Words name engines; `--surface=<name>` takes one surface, `--seed=7` the walks of an earlier run, `--count=4` so many for each surface, and
// `--walk='["fail 503","press"]'` one walk of your own. At the end it measures whether anything moves when a dialog opens on a page with a
// scrollbar that takes room.
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
const { measureScrollbars } = await load('measureScrollbars')
const pages = { '/': await buildPage('walk'), '/scrollbars': await buildPage('scrollbars') }
const server = createServer((request, response) => {
  const page = pages[request.url]
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html' }).end(page)
})
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
const address = `http://127.0.0.1:${server.address().port}`

const seed = Number(option('seed') ?? Date.now() % 1e6)
console.log(`seed ${seed}`)
let failed = 0
for (const name of words.length ? words : Object.keys(engines)) {
  const start = Date.now()
  const walks = (session) =>
    takeWalks(session.read, {
      seed,
      count: Number(option('count') ?? 4),
      steps: 20,
      surfaces: option('surface')?.split(','),
      walk: option('walk') && JSON.parse(option('walk')),
    })
  const wrong = await visit(name, {}, '/', walks)
  // Not on a Mac, nor in WebKitGTK.
  const { width, moved } = await visit(name, { hasScrollbars: true }, '/scrollbars', ({ read }) =>
    measureScrollbars(read),
  )
  failed += wrong.length + moved.length
  const time = ((Date.now() - start) / 1000).toFixed(0)
  console.log(
    `── ${name}: ${wrong.length || 'nothing'} went wrong in ${time} s. With a scrollbar of ${width} px, ${moved.length || 'nothing'} moved.`,
  )
  for (const line of [...wrong, ...moved]) console.log(line)
}
server.close()
process.exitCode = failed ? 1 : 0

async function visit(name, system, path, use) {
  const session = await engines[name](system)
  try {
    await session.resize({ width: 1024, height: 720 })
    await session.visit(address + path)
    return await use(session)
  } finally {
    await session.close()
  }
}
