import { statusFacts } from '../status/statusFacts'
import { readProperty, readText } from './readProperty'

/**
 * Finds an outcome that was read before. The input may be the outcome, an `HttpError`, an error that wraps an `HttpError` as its
 * cause, or a copy of one by structured clone or JSON. Returns `undefined` if there is none, or if an outer error has a status.
 */
export function findOutcome(input: unknown): object | undefined {
  if (isOutcome(input)) return input
  let node = input
  for (let depth = 9; depth && (readText(node, 'stack') || readText(node, 'name') === 'HttpError'); depth--) {
    const outcome = readProperty(node, 'outcome')
    if (isOutcome(outcome)) return outcome
    if (readProperty(node, 'status')) return undefined
    // A structured clone keeps only the message and the cause of an `HttpError`.
    const isClone = /^HTTP \d{3}/.test(readText(node, 'message'))
    node = readProperty(node, 'cause')
    if (isClone && isOutcome(node)) return node
  }
  return undefined
}

function isOutcome(value: unknown): value is object {
  return Object.hasOwn(statusFacts, readText(value, 'kind'))
}
