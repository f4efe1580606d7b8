import { statusFacts } from '../status/statusFacts'
import { readProperty, readText } from './readProperty'

/**
 * What was read before: an outcome, as it is or carried by an `HttpError`, also by one that something else wraps, and by what a
 * structured clone or JSON leaves of one. `undefined` where there is none, or where a status stands further out.
 */
export function readKnown(input: unknown): object | undefined {
  if (isOutcome(input)) return input
  let node = input
  for (let depth = 9; depth && (readText(node, 'stack') || readText(node, 'name') === 'HttpError'); depth--) {
    const outcome = readProperty(node, 'outcome')
    if (isOutcome(outcome)) return outcome
    if (readProperty(node, 'status')) return undefined
    const isClone = /^HTTP \d{3}/.test(readText(node, 'message'))
    node = readProperty(node, 'cause')
    if (isClone && isOutcome(node)) return node
  }
  return undefined
}

function isOutcome(value: unknown): value is object {
  return Object.hasOwn(statusFacts, readText(value, 'kind'))
}
