import { readStatus } from '../status/statusKind'
import { fullReading } from './fullReading'
import { isChallengePage } from './isChallengePage'
import { parseJson } from './parseJson'
import { isObject } from './readProperty'
import type { Failure } from './readRetry'
import { readRetry } from './readRetry'

/** Reads everything that decides the words and the retry, and nothing that only support and monitoring need. Never throws. */
export function readFailure(input: unknown): Failure {
  const failure = readRetry(isMessage(input) ? { message: input } : input, fullReading)
  const { response, body } = failure.tree
  return [...response, ...body].some(isChallengePage)
    ? { ...failure, kind: 'actionRequired', challenged: true }
    : failure
}

/** Whether a shop keeps or throws only the message of an error: a string that is neither a status nor JSON. */
function isMessage(input: unknown): boolean {
  return typeof input === 'string' && readStatus(input) === undefined && !isObject(parseJson(input, { left: 65_536 }))
}
