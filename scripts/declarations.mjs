// Writes the declaration files, with the file extensions that Node's own module resolution asks for and tsc leaves out.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: process.platform === 'win32' })

for (const file of readdirSync('dist', { recursive: true })) {
  if (!file.endsWith('.d.ts')) continue
  const path = join('dist', file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/(\bfrom |\bimport\()(['"])(\.[^'"]*?)(?:\.js)?\2/g, '$1$2$3.js$2'))
}
