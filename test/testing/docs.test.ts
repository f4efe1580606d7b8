import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answers } from '../../src/testing/answers'
import { poses } from '../../src/testing/poses'
import { readBlocks } from '../docs/blocks'

const page = readFileSync('docs/testing.md', 'utf8')
const read = (path: string) => readFileSync(path, 'utf8')
// Its address is read from the environment, so that the test can set it.
const recipes = readdirSync('test/testing/recipes').filter((name) => name !== 'playwright.config.ts')

test('docs/testing.md prints what the tests run, and no other code', () => {
  const files = [
    ...recipes.map((name) => `test/testing/recipes/${name}`),
    ...['transformed', 'modules'].map((name) => `test/consumers/jest/jest.${name}.json`),
  ]
  const codes = readBlocks('docs/testing.md', page).map(({ code }) => code)
  expect(codes.sort()).toEqual(files.map(read).sort())
})

test('the app that Jest tests has the component of the page', () => {
  expect(read('test/consumers/jest/src/Shelf.tsx')).toBe(read('test/testing/recipes/Shelf.tsx'))
})

test('the page names every answer and every pose', () => {
  const names = [...Object.keys(answers), ...Object.keys(poses)]
  expect(names.filter((name) => !new RegExp(`[\`.]${name}\\b`).test(page))).toEqual([])
})
