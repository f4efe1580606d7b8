// Compiles a shop by one TypeScript, as each kind of project, and prints what is wrong with its files and the package's types.
import { createRequire } from 'node:module'
import { relative } from 'node:path'

const [compiler, shop, projects] = process.argv.slice(2)
const ts = createRequire(import.meta.url)(compiler)
const libraries = new Map()

for (const [kind, json] of Object.entries(JSON.parse(projects))) {
  const { options, errors } = ts.convertCompilerOptionsFromJson(json, shop)
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  // The same for all, and long.
  host.getSourceFile = (path, ...rest) => {
    if (!/[\\/]lib\.[\w.]+\.d\.ts$/.test(path)) return read(path, ...rest)
    if (!libraries.has(path)) libraries.set(path, read(path, ...rest))
    return libraries.get(path)
  }
  const program = ts.createProgram([`${shop}/shop.tsx`, `${shop}/wrong.ts`], options, host)
  // Neither the DOM's declarations nor React's, which are long and not ours.
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes('node_modules') || /storefront-error-ui\/dist/.test(fileName))
  const found = [...errors, ...program.getOptionsDiagnostics(), ...ours.flatMap((file) => check(program, file))]
  for (const diagnostic of found) process.stdout.write(`${kind}: ${describe(diagnostic)}\n`)
}

function check(program, file) {
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
}

function describe({ file, start, code, messageText }) {
  const place = file && `${relative(shop, file.fileName)}(${file.getLineAndCharacterOfPosition(start).line + 1})`
  return `${place ?? 'options'}: error TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
}
