// What runs in a shop that installs the package, as a CycloneDX bill of materials, to standard output.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'sbom-'))
const root = readJson('package.json')
const app = join(folder, root.name)
mkdirSync(app)

// Without the workspaces, whose dependencies `npm sbom` would take for the package's own.
const manifest = { ...root, workspaces: undefined, devDependencies: undefined }
const lock = readJson('package-lock.json')
const installed = Object.entries(lock.packages).filter(([path, { link }]) => path.startsWith('node_modules/') && !link)
writeJson('package.json', manifest)
writeJson('package-lock.json', { ...lock, packages: { '': manifest, ...Object.fromEntries(installed) } })

try {
  npm('install', '--package-lock-only', '--offline', '--ignore-scripts', '--no-audit')
  process.stdout.write(npm('sbom', '--package-lock-only', '--omit=dev', '--omit=peer', '--sbom-format=cyclonedx'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function npm(...args) {
  const options = { cwd: app, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' }
  return execFileSync('npm', args, options)
}

function readJson(name) {
  return JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
}

function writeJson(name, value) {
  writeFileSync(join(app, name), JSON.stringify(value))
}
