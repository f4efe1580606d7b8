export function findBrowser(): string | undefined
export function getBrowser(): string
export function launchOptions(): { executablePath?: string; args: string[] }
