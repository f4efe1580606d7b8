export interface Property {
  /** As `--error-ui-text`. */
  name: string
  /** The whole of it, as the sheets use it. */
  expression: string
  /** The token of a FastStore page that it takes where it is not set. */
  faststore: string | undefined
  /** What it is without either: a value, or one of our own properties. */
  fallback: string | undefined
}
export function readProperties(css: string): Property[]
export function readPalette(css: string, theme: 'light' | 'dark'): Record<string, string>
