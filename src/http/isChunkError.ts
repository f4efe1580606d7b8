import { isError, readProperty, readText } from './readProperty'
import { readTree } from './readTree'

// Each may follow `Uncaught (in promise) TypeError: `, so none is tied to the beginning. Case is that of the source.
const wordings = [
  // webpack, Rspack and Turbopack name the error; mini-css-extract-plugin does not. Expo, and externals of webpack.
  /ChunkLoadError\b|Loading (\w+ )?chunk .+ failed|Loading (module .+|script) failed\.\n/,
  // Turbopack, and the Pages Router of Next: any other script may be a third party's.
  /Failed to load (chunk |script: \S*\/_next\/)/,
  // Chromium, Firefox and Parcel 2 on import(); Safari, and the console of Chromium.
  /dynamically imported module|module script( failed|:)/,
  // A page came instead of a script: Safari, if the page lacks CORS headers, and if not; the console of Firefox.
  /script load denied|(a valid JavaScript|because of a disallowed) MIME type/,
  // A release that arrived in part: Chromium and Firefox; Safari.
  /provide an export named|(ng|ous) star export|binding name '/,
  // The same, in an older Firefox.
  /((indirect ex|im)port not found|ambiguous (indirect ex|im)port): [\w$]+$/,
  // Vite; Parcel 2, whose ids mix upper and lower case, while packages have names in lower case.
  /Unable to preload CSS|resolve bundle with id|Cannot find module '(?=\w+[A-Z]|[A-Z]\w*\d)\w{5,6}'$/,
  // SystemJS, and so Vite's legacy plugin; RequireJS.
  /\(SystemJS .*#[347]\)|(Script error|Load timeout) for(:| "| modules:)/,
  // Module federation 2: no entry, no manifest, no script, no such module. That of webpack. Metro.
  /#RUNTIME-0(0[138]|1[34])|" does not exist in container|Requiring unknown module/,
]

/** Whether an error says that a part of the application's own code could not be loaded. Total: it never throws. */
export function isChunkError(error: unknown): boolean {
  if (typeof error === 'string') return saysChunk(error.slice(0, 1000))
  return readTree(error, { outside: ['error', 'errors', 'reason', 'payload', 'cause'], inside: [] }).outer.some(
    (node) =>
      (node === error || isError(node)) &&
      // An error that carries an answer may repeat the words of the server.
      ['status', 'response', 'errors', 'data'].every((key) => readProperty(node, key) == null) &&
      ['name', 'message', 'cause'].some((key) => saysChunk(readText(node, key))),
  )
}

function saysChunk(text: string): boolean {
  // A text that begins like JSON or HTML is the body of an answer.
  return !/^\s*[{<]/.test(text) && wordings.some((wording) => wording.test(text))
}
