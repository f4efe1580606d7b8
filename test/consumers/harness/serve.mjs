import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Starts what an app is served by, behind the gateway. Gives what it prints, and how to end it. */
export async function serve(app, { files, fallback, command, folder = '.' }, gateway, more) {
  if (files) {
    gateway.serveFiles(join(app, files), fallback)
    return { takeOutput: () => '', close: async () => {} }
  }
  const port = await freePort()
  const [name, ...args] = command(port)
  const child = spawn(name, args, {
    cwd: join(app, folder),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${join(app, 'node_modules/.bin')}:${process.env.PATH}`,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      HOST: 'localhost',
      PORT: String(port),
      API_URL: gateway.url,
      ...more,
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  const ended = new Promise((resolve) => child.once('close', resolve))
  // The whole group: a command may have started others.
  const end = () => child.exitCode === null && process.kill(-child.pid)
  process.once('exit', end)
  const server = {
    takeOutput() {
      const taken = output
      output = ''
      return taken
    },
    close() {
      process.off('exit', end)
      end()
      return ended
    },
  }
  gateway.forwardTo(port)
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended.\n${output}`)
    if (await answers(port, '/favicon.ico')) {
      // The first page takes longest, and is no shopper’s.
      await answers(port, '/')
      return server
    }
    await wait(200)
  }
  await server.close()
  throw new Error(`The server did not start.\n${output}`)
}

async function answers(port, path) {
  return fetch(`http://localhost:${port}${path}`).then(
    () => true,
    () => false,
  )
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
