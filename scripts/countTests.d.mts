interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** How many tests passed and failed, from a JSON report of Vitest. A file that could not run counts as one failed test. */
export function countTests(report: Report): { passed: number; failed: number }
