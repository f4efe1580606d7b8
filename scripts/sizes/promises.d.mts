/** The sizes that docs/performance.md promises, in kB, and says were measured, in kB as written there. */
export function readPromises(page: string): { name: string; measured: string; promise: number }[]

/** Bytes in kB of 1000 B, with one decimal. */
export function inKilobytes(bytes: number): string
