/** The text of all sheets of the look. */
export function readSheets(): string
/** The content of src/tokens.json. */
export function makeTokens(css?: string): Record<string, unknown>
