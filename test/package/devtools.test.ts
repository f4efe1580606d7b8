import { build as esbuild } from 'esbuild'
import { build as vite } from 'vite'
import { expect, test } from 'vitest'

/** A shop that mounts the panel, from an entry point of the package. */
const shop = (entry: string) => `
  import { createElement } from 'react'
  import { ErrorDevtools } from '${entry}'
  export const app = createElement('main', null, createElement(ErrorDevtools))
`
const development = 'storefront-error-ui/devtools'
const everywhere = 'storefront-error-ui/devtools/production'
const external = ['react', 'react-dom', 'react/jsx-runtime']
/** What is in the code of the panel and of what it does. */
const traces = /go wrong|XMLHttpRequest|sessionStorage|attachShadow|Object reference|error-ui-devtools/

async function byEsbuild(entry: string, mode: string): Promise<string> {
  const { outputFiles } = await esbuild({
    stdin: { contents: shop(entry), resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    tsconfigRaw: {},
    external,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  })
  return outputFiles.map(({ text }) => text).join()
}

async function byVite(entry: string, mode: string): Promise<string> {
  const result = await vite({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    plugins: [
      {
        name: 'shop',
        resolveId: (id) => (id === 'virtual:shop' ? `${process.cwd()}/shop.js` : undefined),
        load: (id) => (id.endsWith('/shop.js') ? shop(entry) : undefined),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: 'virtual:shop', external, preserveEntrySignatures: 'strict' },
    },
  })
  return JSON.stringify(result)
}

test.each([
  ['esbuild', byEsbuild],
  ['Vite', byVite],
])('a shop that %s builds for production has nothing of the panel', async (_, bundle) => {
  const code = await bundle(development, 'production')
  expect(code).toContain('main')
  expect(code).not.toMatch(traces)
  expect(await bundle(development, 'development')).toMatch(traces)
  expect(await bundle(everywhere, 'production')).toMatch(traces)
})

test('what is left of it in production is a function that returns null', async () => {
  expect((await byEsbuild(development, 'production')).length).toBeLessThan(200)
})
