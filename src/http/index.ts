export type { Outcome } from './Outcome'
export { readOutcome } from './readOutcome'
