/** How much of raw, or how many milliseconds: the quartiles over the rounds. */
export interface Quartiles {
  median: number
  low: number
  high: number
}

export interface Results {
  date: string
  rounds: number
  versions: Record<'node' | 'browser' | 'react', string>
  machine: string
  contenders: {
    id: string
    name: string
    component?: string
    version?: string
    elements: number
    js: number
    css: number
    ratios?: Record<string, Quartiles>
    times: Record<string, Quartiles>
  }[]
}

/** The results in Markdown, with a line that says how they were measured. */
export function table(results: Results): string

/** The page with the table between its two marks replaced. */
export function withTable(page: string, results: Results): string
