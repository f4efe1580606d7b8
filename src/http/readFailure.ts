import { readStatus } from '../status/statusKind'
import { fullReading } from './fullReading'
import { isChallengePage } from './isChallengePage'
import { parseJson } from './parseJson'
import { isObject } from './readProperty'
import type { Failure } from './readRetry'
import { readRetry } from './readRetry'

/** All that decides about words and retry, without what only support and monitoring need. Total: it never throws. */
export function readFailure(input: unknown): Failure {
  const failure = readRetry(isMessage(input) ? { message: input } : input, fullReading)
  const { answer, body } = failure.tree
  return [...answer, ...body].some(isChallengePage) ? { ...failure, kind: 'actionRequired', challenged: true } : failure
}

/** Whether this is what some keep or throw alone: the message, no status, and no JSON. */
function isMessage(input: unknown): boolean {
  return typeof input === 'string' && readStatus(input) === undefined && !isObject(parseJson(input, { left: 65_536 }))
}
