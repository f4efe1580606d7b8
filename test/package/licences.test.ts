import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'

interface Component {
  name: string
  version: string
  licenses: { license?: { id?: string }; expression?: string }[]
}

let sbom: { metadata: { component: Component }; components: Component[] }
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

beforeAll(() => {
  sbom = JSON.parse(execFileSync(process.execPath, ['scripts/sbom.mjs'], { encoding: 'utf8' }))
})

test('the bill of materials names this package and what comes with it, and nothing that only tests need', () => {
  expect(sbom.metadata.component.name).toBe('storefront-error-ui')
  const names = sbom.components.map(({ name }) => name)
  for (const name of Object.keys(manifest.dependencies)) expect(names).toContain(name)
  for (const name of Object.keys(manifest.devDependencies)) expect(names).not.toContain(name)
  expect(names.length).toBeLessThan(40)
})

test('all that runs in a shop has a licence that lets a shop use it', () => {
  const licences = sbom.components.map(({ name, licenses }) => [name, licenses.map(({ license }) => license?.id)])
  expect(licences.filter(([, ids]) => !/^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/.test(String(ids)))).toEqual([])
})

test('docs/licences.md lists it (npm run licences)', () => {
  const page = execFileSync(process.execPath, ['scripts/licences.mjs', '--print'], { encoding: 'utf8' })
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(page)
})

test('nothing runs when a shop installs the package', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
  expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([])
  for (const { name, version } of sbom.components) {
    const { version: found, hasInstallScript } = locked[`node_modules/${name}`]
    expect([name, found, hasInstallScript ?? false]).toEqual([name, version, false])
  }
})
