export interface Result {
  story: { id: string }
  plays?: boolean
  played?: boolean
  look?: string
  axe?: { rules: Record<string, { passed: number; failed: number; undecided: number }> }
  failures: string[]
}
export interface Run {
  name: 'chromium' | 'firefox' | 'webkit'
  version?: string
  failure?: string
  results: Result[]
  seconds: { story: { id: string }; failures: string[] }[]
  time: number
}
export function writeReport(runs: Run[]): string
