export function pageStyles(css: string): string
