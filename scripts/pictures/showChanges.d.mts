export interface Change {
  name: string
  reason: string
  expected?: Uint8Array
  actual?: Uint8Array
  difference?: { width: number; height: number; data: Uint8Array }
}
export function showChanges(changes: Change[], folder?: string): string
