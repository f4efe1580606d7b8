export interface Entry {
  /** As package.json has it: `./locales/*`. */
  path: string
  /** As a shop imports it: `storefront-error-ui/locales/de`. */
  name: string
  /** The built file, from the root: `dist/messages/locales/de.js`. */
  file: string
  /** The source file, from the root: `src/messages/locales/de.ts`. */
  source: string
}

/** Every entry point of the package, from the exports of package.json. */
export function entries(): Entry[]

/** What the main entry point exports, types aside, with the room of `src` that each is in. */
export function mainExports(): { name: string; room: string }[]
