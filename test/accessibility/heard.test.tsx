import { render, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import type { Heard } from '../../stories/accessibility/heard'
import { heard } from '../../stories/accessibility/heard'
import type { SpecimenName } from '../../stories/specimens/specimens'
import { specimens } from '../../stories/specimens/specimens'
import { words } from '../../stories/words'
import { accessibilityTree } from './accessibilityTree'

// The page “Accessibility” of the catalogue reads the components by itself; what it says is what the browser says.
const links = { home: '/', search: '/search', support: '/help' }

test.each(
  Object.keys(specimens).flatMap((name) =>
    ['en', 'de', 'ar', 'ja'].map((locale) => [name as SpecimenName, locale] as const),
  ),
)('the catalogue says of the %s what a screen reader is told: %s', async (name, locale) => {
  const { root, render: specimen } = specimens[name]
  render(
    <ErrorUIProvider messages={words.shopper[locale]} links={links}>
      {specimen()}
    </ErrorUIProvider>,
  )
  await waitFor(() => expect(document.querySelector(root)).not.toBeNull())
  const said = [...document.querySelectorAll(root)].flatMap(heard)
  expect(said.map(write)).toEqual(told(await accessibilityTree()))
})

function write({ what, text }: Heard): string {
  return `${what}: ${text}`
}

/** The lines of a tree, as the catalogue would word them. */
function told(tree: string): string[] {
  return tree.split('\n').flatMap((line, index, lines) => {
    const [, role = '', name = '', rest = ''] = /^ *- (\w+)(?: “(.*?)”)?(.*)$/.exec(line) ?? []
    const description = /\((.*)\)$/.exec(rest)?.[1]
    const after = description ? [`: ${description}`] : []
    switch (role) {
      case 'heading':
        return [`heading, level ${/level (\d)/.exec(rest)?.[1]}: ${name}`]
      case 'button':
        return [`${rest.includes('disabled') ? 'button, dimmed' : 'button'}: ${name}`, ...after]
      case 'DisclosureTriangle':
        return [`${rest.includes('expanded') ? 'button, expanded' : 'button, collapsed'}: ${name}`]
      case 'alertdialog':
        return [`alert dialog: ${name}`, ...after]
      case 'list':
        return [`list: ${countItems(lines.slice(index))}`]
      case 'region':
      case 'link':
        return [`${role}: ${name}`, ...after]
      case 'paragraph':
      case 'term':
      case 'definition':
        return [`: ${name}`]
      default:
        return []
    }
  })
}

/** The items of the list in the first of some lines. */
function countItems([list = '', ...others]: string[]): number {
  const start = `${list.replace(/-.*/, '')}  - listitem`
  const end = others.findIndex((line) => !line.startsWith(list.replace(/-.*/, '  ')))
  return (end < 0 ? others : others.slice(0, end)).filter((line) => line.startsWith(start)).length
}
