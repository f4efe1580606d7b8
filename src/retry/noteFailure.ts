import { readFailure } from '../http/readFailure'
import { triesOf } from './clientTries'
import { mayTake } from './pageBudget'
import type { Failure } from './retryState'

/** Reads a failure for a transition. `isNew` says that it has just been thrown. */
export function noteFailure(error: unknown, random: () => number = Math.random, isNew = false): Failure {
  const outcome = readFailure(error)
  return { error, outcome, tries: triesOf(error, isNew), random: random(), mayTake: mayTake(outcome.url) }
}
