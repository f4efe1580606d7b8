/** The size of every component, hook and entry point, in bytes, minified and gzipped. Reads `dist`. */
export function weigh(): Promise<Record<string, number>>
