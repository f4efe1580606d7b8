import { expect, test } from 'vitest'
import { labelled } from '../../src/messages/labelled'
import { languageNames } from '../../src/messages/languages'

test('puts the colon of the language between a label and its value', () => {
  const rows = Object.keys(languageNames).map((tag) => [tag, labelled('a', 'b', tag)])
  const own = rows.filter(([, text]) => text !== 'a: b')
  expect(own).toEqual([
    // A space that does not break stands before a double mark in French, and Japanese marks have the width of a letter.
    ['fr', 'a\u00a0: b'],
    ['ja', 'a：b'],
  ])
  expect(labelled('a', 503, 'fr-CA')).toBe('a\u00a0: 503')
})
