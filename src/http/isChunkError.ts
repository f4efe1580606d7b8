import { isError, readProperty, readText } from './readProperty'
import { readTree } from './readTree'

// Messages may start with `Uncaught (in promise) TypeError: `, so no pattern is anchored to the start. Letter case is as in the sources.
const messagePatterns = [
  // webpack, Rspack and Turbopack set the error's name, mini-css-extract-plugin does not. Expo. Externals of webpack.
  /ChunkLoadError\b|Loading (\w+ )?chunk .+ failed|Loading (module .+|script) failed\.\n/,
  // Turbopack. The Pages Router of Next.js: a script at another path may belong to a third party.
  /Failed to load (chunk |script: \S*\/_next\/)/,
  // import() in Chromium, Firefox and Parcel 2. Safari, and Chromium's console.
  /dynamically imported module|module script( failed|:)/,
  // The server sent a page instead of a script: Safari, without and with CORS headers on that page; Firefox's console.
  /script load denied|(a valid JavaScript|because of a disallowed) MIME type/,
  // Modules of two releases are mixed: Chromium and Firefox; Safari.
  /provide an export named|(ng|ous) star export|binding name '/,
  // The same in older versions of Firefox.
  /((indirect ex|im)port not found|ambiguous (indirect ex|im)port): [\w$]+$/,
  // Vite. Parcel 2: its module ids mix upper and lower case, while package names are in lower case.
  /Unable to preload CSS|resolve bundle with id|Cannot find module '(?=\w+[A-Z]|[A-Z]\w*\d)\w{5,6}'$/,
  // SystemJS, which Vite's legacy plugin uses. RequireJS.
  /\(SystemJS .*#[347]\)|(Script error|Load timeout) for(:| "| modules:)/,
  // Module Federation 2: missing entry, manifest, script or module. Module federation of webpack. Metro.
  /#RUNTIME-0(0[138]|1[34])|" does not exist in container|Requiring unknown module/,
]

/** Whether an error means that a chunk of the application's own code failed to load. Never throws. */
export function isChunkError(error: unknown): boolean {
  if (typeof error === 'string') return matchesChunkError(error.slice(0, 1000))
  return readTree(error, { clientKeys: ['error', 'errors', 'reason', 'payload', 'cause'], bodyKeys: [] }).outer.some(
    (node) =>
      (node === error || isError(node)) &&
      // An error with a response may repeat the server's text.
      ['status', 'response', 'errors', 'data'].every((key) => readProperty(node, key) == null) &&
      ['name', 'message', 'cause'].some((key) => matchesChunkError(readText(node, key))),
  )
}

function matchesChunkError(text: string): boolean {
  // Text that starts like JSON or HTML is a response body.
  return !/^\s*[{<]/.test(text) && messagePatterns.some((pattern) => pattern.test(text))
}
