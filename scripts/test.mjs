// Runs every check in one command: a browser, types and lint, both builds, then every test. The last line counts each of the
// first steps, and each test.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { getBrowser } from './browser.mjs'
import { countTests } from './countTests.mjs'

const report = '.cache/tests.json'
let passed = 0
let failed = 0

/** Runs one step, and says how long it took. */
function run(title, action) {
  console.log(`\n── ${title}`)
  const start = Date.now()
  let ok = false
  try {
    ok = action()
  } catch (error) {
    console.error(error.message)
  }
  console.log(`── ${title}: ${ok ? 'passed' : 'FAILED'} after ${((Date.now() - start) / 1000).toFixed(1)} s`)
  return ok
}

/** Runs one step, and counts it as passed or failed. */
function step(title, action) {
  const ok = run(title, action)
  if (ok) passed += 1
  else failed += 1
  return ok
}

function command(...words) {
  return spawnSync(words.join(' '), { stdio: 'inherit', shell: true }).status === 0
}

/** What the test runner reported. */
function readReport() {
  try {
    return countTests(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    console.error('The test runner ended before it could report.')
    return { passed: 0, failed: 0 }
  }
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
  const ok = run('Tests', () => command(`vitest run --reporter=default --reporter=json --outputFile.json=${report}`))
  const tests = readReport()
  passed += tests.passed
  // Something else than a test can fail, such as an error that nobody caught.
  failed += tests.failed || (ok ? 0 : 1)
} else {
  console.error('\nThe tests need all of the above, so they were not run.')
}

console.log(`\nDone in ${((Date.now() - start) / 1000).toFixed(0)} s`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
