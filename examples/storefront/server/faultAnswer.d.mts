export const rawText: string
