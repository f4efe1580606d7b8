import { readText } from './readProperty'
import { readTree } from './readTree'

// webpack, Rspack and Next; Turbopack; Chromium, Firefox and Safari on import(); Vite's preload; Parcel; SystemJS; RequireJS.
const wordings =
  /^(loading (css )?chunk \S+ failed|failed to load chunk|failed to fetch dynamically imported module|error loading dynamically imported module|importing a module script failed|unable to preload css|cannot find module '?\w{5,6}'?$|failed to load module script|unable to load .*\.js|script error for)/i

/** Whether an error says that a part of the application's own code could not be loaded. Total: it never throws. */
export function isChunkError(error: unknown): boolean {
  return readTree(error).outer.some(
    (node) =>
      /^(ChunkLoadError|CSS_CHUNK_LOAD_FAILED)$/.test(readText(node, 'name') + readText(node, 'code')) ||
      wordings.test(readText(node, 'message')),
  )
}
