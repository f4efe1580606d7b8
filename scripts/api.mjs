// The public API with its types, as test/package/api.md to review, or with --print to look at. Reads the build.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { entries } from './entries.mjs'

const root = join(import.meta.dirname, '..')
const modules = entries().filter(({ file }) => file.endsWith('.js'))
const declared = ({ name, file }) => [name, file.replace(/\.js$/, '.d.ts')]
const types = (folder) => readdirSync(join(root, 'dist', folder)).filter((file) => file.endsWith('.d.ts'))

mkdirSync(join(root, '.cache'), { recursive: true })
const folder = mkdtempSync(join(root, '.cache/api-'))
try {
  const sections = [
    ...modules.filter(({ source }) => source.endsWith('/index.ts')).map(declared),
    ...modules.filter(({ path, source }) => !path.includes('*') && !source.endsWith('/index.ts')).map(declared),
    ['storefront-error-ui/locales/…', all('messages/locales')],
    ['storefront-error-ui/locales/developer/…', all('messages/locales/developer')],
    ['storefront-error-ui/locales/service/…', all('messages/service')],
    ['storefront-error-ui/locales/summary/…', all('messages/summary')],
    ...modules.filter(({ path }) => path === './adapters/*').map(declared),
  ].map(([title, file]) => `## ${title}\n\n${report(file)}`)
  const page = `# The public API\n\nWritten by \`npm run api\` from the build, and reviewed.\n\n${sections.join('\n\n')}\n`
  if (process.argv.includes('--print')) process.stdout.write(page)
  else writeFileSync(join(root, 'test/package/api.md'), page)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** One file for entry points that differ in a name only. */
function all(entries) {
  const path = join(folder, `${entries.replaceAll('/', '-')}.d.ts`)
  const lines = types(entries).map((file) => `export * from '../../dist/${entries}/${file.slice(0, -5)}.js'\n`)
  writeFileSync(path, lines.join(''))
  return path.slice(root.length + 1)
}

/** What can be imported from a declaration file, and the types behind it, without the tool’s own introduction. */
function report(file) {
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    strict: true,
    // Another test compiles them.
    skipLibCheck: true,
    types: [],
  }
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, file),
      compiler: { overrideTsconfig: { compilerOptions, files: [join(root, file)] } },
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: 'entry.api.md',
        reportFolder: folder,
        reportTempFolder: join(folder, 'temp'),
      },
      newlineKind: 'lf',
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      // Every export is public, and docstrings have rules of our own.
      messages: {
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  })
  const complaints = []
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      if (message.category === 'Compiler') complaints.push(message.formatMessageWithLocation(root))
      message.handled = true
    },
  })
  if (complaints.length) throw new Error(complaints.join('\n'))
  const text = readFileSync(join(folder, 'entry.api.md'), 'utf8')
  return text
    .replace(/^.*?(?=^```ts)/ms, '')
    .replace(/^ *\/\/ (@public|\(undocumented\)|\(No @packageDocumentation).*\n/gm, '')
    .replace(/(?<=^```ts\n)\n+|\n+(?=\n```)/gm, '')
    .trim()
}
