import type { FaultRules, FieldFault } from './faultRules'
import { ambiguous, checkoutRules, lastRules, rules, sentenceRules } from './faultRules'
import { fieldSources } from './fieldSources'
import { isList } from './isList'
import { readKeys } from './readKeys'
import { readList } from './readList'
import { isObject, readProperty, readText } from './readProperty'

const codeKeys = 'code keyword errorCode error_code rule tag kind issue reason error received'.split(' ')
const sentenceKeys = 'message msg detail defaultMessage errorMessage description'.split(' ')
/** No code and no usual sentence of a framework is longer. */
const maxLength = 200
const maxParts = 50

/**
 * What is wrong with a field of an outcome, or with anything that a server says about a value: a text, a list of texts, or an error with a code
 * or a message. A code takes precedence over a sentence. `undefined` if they only say that the value was rejected. Never throws.
 */
export function readFault(field: unknown): FieldFault | undefined {
  const texts = readTexts(field).map((text) => text.slice(0, maxLength))
  const codes = texts.filter((text) => !/\s/.test(text)).map(spellCode)
  const sentences = texts.filter((text) => /\s/.test(text)).map(spellSentence)
  const fault =
    find(checkoutRules, texts) ??
    find(rules, codes) ??
    find(sentenceRules, sentences) ??
    find(lastRules, [...codes, ...sentences])
  // A value that needs one character is an empty one.
  const isEmpty = sentences.some((text) => /(at least|>=|than|than or equal to|minimum is) ?1\b/.test(text))
  return fault === 'tooShort' && isEmpty ? 'missing' : fault
}

function find(faultRules: FaultRules, texts: readonly string[]): FieldFault | undefined {
  return faultRules.find(([, says]) => texts.some((text) => says.test(text) && !ambiguous.test(text)))?.[0]
}

function readTexts(field: unknown): string[] {
  const texts: string[] = []
  const parts = [field]
  for (let index = 0; index < Math.min(parts.length, maxParts); index++) {
    const part = parts[index]
    if (typeof part === 'string') texts.push(part)
    else if (isList(part)) parts.push(...readList(part, 5))
    else if (isObject(part)) {
      parts.push(...(fieldSources.get(part) ?? []))
      texts.push(...readError(part))
    }
  }
  return texts.filter(Boolean)
}

function readError(error: object): string[] {
  const read = (key: string) => readText(error, key)
  // A type is a code (Joi, yup, FastAPI), or the type of the value that a code is about (zod).
  const type = [read('origin') || read('type'), read('code')].filter(Boolean).join('.')
  // class-validator sends its messages by the names of its rules, such as `isEmail`.
  const constraints = readKeys(readProperty(error, 'constraints'), 5).map((name) => `constraint.${name}`)
  return [...codeKeys.map(read), type, ...constraints, ...sentenceKeys.map(read)]
}

/** The words of a code in camelCase, snake_case or any other spelling. */
function spellCode(code: string): string {
  return code
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\d<>=’']+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** The words of a sentence, without what it quotes: the name of the field, or what the shopper has entered. */
function spellSentence(sentence: string): string {
  return spellCode(sentence.replace(/"[^"]*"|“[^”]*”|`[^`]*`|(^|\s)'[^']*'/g, ' '))
    .replace(/’/g, "'")
    .replace(/(no|(not|n't) (be|have|contain)) (more|greater|longer) than/, 'at most')
    .replace(/(no|(not|n't) (be|have|contain)) (less|shorter|fewer) than/, 'at least')
}
