import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// What the guide prints is what the stories run.
const guide = readFileSync('docs/themes.md', 'utf8')
const blocks = [...guide.matchAll(/^```css\n(.*?)\n```$/gms)].map(([, code]) => code)

test.each(['plain.css', 'Checkout.module.css'])('the guide prints %s as the story loads it', (name) => {
  expect(blocks).toContain(readFileSync(`stories/themes/${name}`, 'utf8').trim())
})

test('the guide prints the recipe for Tailwind as the story compiles it', () => {
  const story = readFileSync('stories/themes/Tailwind.stories.tsx', 'utf8')
  expect(blocks).toContain(/const recipeCode = `(.*?)`/s.exec(story)?.[1])
})

test('the guide prints no other recipe', () => {
  expect(blocks).toHaveLength(3)
})
