import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
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

/** Copies an app, installs what its lock file says and the package, and builds it. Throws what the build complains of. */
export function prepare(name, app, tarball, { quiet = [] }) {
  cpSync(join(import.meta.dirname, '..', name), app, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|build|\.next|\.astro|\.react-router)$/.test(path),
  })
  npm(app, 'ci', '--no-audit', '--no-fund', '--prefer-offline')
  npm(app, 'install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefer-offline', tarball)
  const complaints = complaintsIn(npm(app, 'run', 'build', '--if-present', '--silent'), quiet)
  if (complaints.length) throw new Error(complaints.join('\n'))
}

/** Gives what it printed. */
function npm(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    env: environment,
    encoding: 'utf8',
    shell: isWindows,
  })
  if (status !== 0) throw new Error(`npm ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout + stderr
}
