export function asImported(code: string): string
