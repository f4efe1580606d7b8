// Everything that has to hold, in one command: a browser, types and lint, both builds, then every test.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { getBrowser } from './browser.mjs'

const report = '.cache/tests.json'
let passed = 0
let failed = 0

/** Runs one step, says how long it took, and counts it. */
function step(title, run) {
  console.log(`\n── ${title}`)
  const start = Date.now()
  let ok = false
  try {
    ok = run()
  } catch (error) {
    console.error(error.message)
  }
  console.log(`── ${title}: ${ok ? 'passed' : 'FAILED'} after ${((Date.now() - start) / 1000).toFixed(1)} s`)
  if (ok) passed += 1
  else failed += 1
  return ok
}

function command(...words) {
  return spawnSync(words.join(' '), { stdio: 'inherit', shell: true }).status === 0
}

const start = Date.now()
const ready =
  step('Browser', () => {
    console.log(getBrowser())
    return true
  }) &
  step('Types, lint, format', () => command('npm run --silent check')) &
  step('Build of the package', () => command('npm run --silent build')) &
  step('Build of the catalogue', () => command('npm run --silent build-storybook -- --quiet'))

if (ready) {
  mkdirSync('.cache', { recursive: true })
  rmSync(report, { force: true })
  step('Tests', () => command(`vitest run --reporter=default --reporter=json --outputFile.json=${report}`))
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    failed += numFailedTests
  } catch {
    console.error('The test runner ended before it could report.')
  }
} else {
  console.error('\nThe tests need all of the above, so they were not run.')
}

console.log(`\nDone in ${((Date.now() - start) / 1000).toFixed(0)} s`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
