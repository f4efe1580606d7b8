#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { pageNames } from './pages/pageNames.mjs'

const help = `Writes error pages that need nothing but themselves: one file each, without a script.

  npx storefront-error-ui pages --out public/errors

  --out        the folder to write to; each language has a folder in it
  --languages  such as en,pt-BR; en by default
  --brand      a JSON file with the name, the colours and the links of the shop
  --pages      some of ${pageNames.join(',')}; all by default
  --help       prints this
`

try {
  await run()
} catch (error) {
  console.error(`storefront-error-ui: ${error.message}`)
  process.exitCode = 1
}

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      languages: { type: 'string', default: 'en' },
      brand: { type: 'string' },
      pages: { type: 'string', default: pageNames.join() },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const [command, ...others] = positionals
  if (values.help || command === undefined) return process.stdout.write(help)
  if (command !== 'pages' || others.length)
    throw new Error(`There is no command “${positionals.join(' ')}”, only “pages”.`)
  if (!values.out) throw new Error('Say where to write to: --out public/errors')
  // Here, so that a React that is not installed is told like any other mistake.
  const { writePages } = await import('./pages/writePages.mjs')
  const { files, policy } = await writePages({
    out: values.out,
    languages: values.languages.split(','),
    pages: values.pages.split(','),
    brandFile: values.brand,
  })
  for (const { path, size } of files) console.log(`${path}  ${(size / 1000).toFixed(1)} kB`)
  console.log(
    `\nEach page has this Content-Security-Policy in itself. If your server sends one, let it allow the same:\n${policy}`,
  )
}
