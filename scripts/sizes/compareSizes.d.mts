export interface SizeRow {
  name: string
  size: number
  kept: number | undefined
}

/** How many bytes more than the kept size are no jump. */
export function allowance(kept: number): number

/** Each size beside the kept one, and what fails. */
export function compareSizes(
  kept: Record<string, number>,
  sizes: Record<string, number>,
): { rows: SizeRow[]; failures: string[] }

/** `ErrorBanner: 7586 → 7800 B (+214 B, +2.8 %)` */
export function describeChange(row: { name: string; size: number; kept: number }): string

/** All sizes as a table in Markdown. */
export function sizeTable(rows: SizeRow[]): string
