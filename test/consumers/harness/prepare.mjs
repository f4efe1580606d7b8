import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { complaintsIn } from './complaints.mjs'

const root = join(import.meta.dirname, '../../..')
const isWindows = process.platform === 'win32'
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' }

/** The package as it would be published, in a folder. Gives the file's path. */
export function pack(folder) {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no build to pack: npm run build')
  const answer = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: isWindows,
  })
  return join(folder, JSON.parse(answer)[0].filename)
}

/**
 * Makes an app ready: by the tool that makes new ones if the consumer names it, with the consumer's files over it, what its lock file
 * says, and the package. Builds it, with the API there if it asks that. Throws what the build or the app's own linter complains of.
 */
export async function prepare(name, app, tarball, { quiet = [], create, install = [] }, more = {}) {
  if (create) await run(dirname(app), more, ...create(basename(app)))
  cpSync(join(import.meta.dirname, '..', name), app, {
    recursive: true,
    filter: (path) =>
      !/[\\/](node_modules|consumer\.mjs|dist|build|\.next|\.astro|\.react-router|\.faststore)$/.test(path),
  })
  const quickly = ['--no-audit', '--no-fund', '--prefer-offline', ...install]
  await run(app, more, 'npm', existsSync(join(app, 'package-lock.json')) ? 'ci' : 'install', ...quickly)
  await run(app, more, 'npm', 'install', '--no-save', '--no-package-lock', ...quickly, tarball)
  for (const script of ['build', 'lint']) {
    const complaints = complaintsIn(await run(app, more, 'npm', 'run', script, '--if-present', '--silent'), quiet)
    if (complaints.length) throw new Error(complaints.join('\n'))
  }
}

/** Gives what a command printed. */
function run(cwd, more, command, ...args) {
  const child = spawn(command, args, { cwd, env: { ...environment, ...more }, shell: isWindows })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => {
      if (status === 0) resolve(output)
      else reject(new Error(`${command} ${args.join(' ')}\n${output}`))
    })
  })
}
