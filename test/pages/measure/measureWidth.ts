import type { Note } from './Note'
import { px } from './Note'
import type { Surface } from './readSurface'

/** A page has its words in the middle of a column, which may be narrower than a long line. */
const columns: Record<string, number> = { page: 28 }

/**
 * A surface is as wide as its words ask for, up to what its place gives. What a place gives to words is what it gives to a plain box
 * that has them, so one is put there in its stead.
 */
export function measureWidth(surface: Surface, note: Note) {
  const { root, name, box, em, part, steps } = surface
  const words = [part('title'), part('description')].flatMap((each) => (each ? [each] : []))
  if (!words.length) return
  const copy = document.createElement('div')
  copy.className = root.className
  for (const each of words) copy.append(copyOf(each))
  root.after(copy)
  const display = root.style.getPropertyValue('display')
  root.style.setProperty('display', 'none', 'important')
  const given = copy.getBoundingClientRect().width
  const many = document.createElement('div')
  many.style.cssText = 'all: initial; display: block'
  many.textContent = 'word '.repeat(200)
  copy.append(many)
  const offered = Math.min(copy.getBoundingClientRect().width, document.documentElement.clientWidth)
  many.remove()
  copy.className = ''
  copy.style.cssText = 'position: absolute; inline-size: max-content; max-inline-size: none'
  const asked = copy.getBoundingClientRect().width
  copy.remove()
  if (display) root.style.setProperty('display', display)
  else root.style.removeProperty('display')

  const column = columns[name]
  const least = column ? Math.min(given, column * em) : Math.min(given, asked)
  // Where it shares the width with others, it gets a little more or less than a plain box.
  note(
    box.width >= 0.9 * least - 1,
    root,
    () => `is ${px(box.width)} wide, where its words ask for ${px(asked)} and get ${px(given)}`,
  )

  // What others beside it leave is not known.
  if (!document.querySelector('[data-after]')) measureRow(surface, offered, note)

  // Where the place gives more than the words ask for, it stretches what is in it. A page has its words in a column of their own.
  if (given > asked + 1 || column) return
  // The icon, the close button and the padding take their part.
  const row = steps.reduce((sum, step) => sum + step.getBoundingClientRect().width + 1.25 * em, 0)
  const most = Math.max(asked, row) + 10 * em
  note(box.width <= most + 1, root, () => `is ${px(box.width)} wide, where its words ask for ${px(most)} at most`)
}

/** Steps stand in one row where the place has room for it. Where it has less than 26 em, the main step has a row of its own. */
function measureRow({ root, name, em, part, steps }: Surface, offered: number, note: Note) {
  const tops = steps.map((step) => step.getBoundingClientRect().top)
  const actions = part('actions')
  if (columns[name] || !actions || Math.max(...tops) - Math.min(...tops) < 20) return
  const inner = actions.getBoundingClientRect().width + offered - root.getBoundingClientRect().width
  const row = steps.reduce((sum, step) => sum + step.getBoundingClientRect().width + 1.25 * em, 2.25 * em)
  note(inner < 26 * em || inner < row, actions, () => `breaks steps of ${px(row)} in ${px(inner)}`)
}

/** The same words with the same letters, as a plain box. */
function copyOf(words: Element): HTMLElement {
  const copy = document.createElement('div')
  const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing, textTransform } =
    getComputedStyle(words)
  copy.style.cssText = 'all: initial; display: block; max-inline-size: 70ch; overflow-wrap: break-word'
  Object.assign(copy.style, { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing, textTransform })
  copy.textContent = words.textContent
  return copy
}
