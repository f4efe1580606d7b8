import type { Token } from './tokensOf'
import { tokensOf } from './tokensOf'

/** A part of a component, as it is found in the page. */
export interface Part {
  /** `title`; of a root or a step, its `data-error-ui`. */
  name: string
  /** How a sheet of a shop addresses it. */
  selector: string
  tokens: readonly Token[]
  /** From the corner of the box around it, in pixels; `undefined` for what only holds other parts. */
  at: { x: number; y: number } | undefined
}

const holders = ['layout', 'body', 'label', 'hidden', 'actions']

/** The parts of a component, the root first, each once. */
export function partsOf(root: Element): Part[] {
  const parts = new Map<string, Part>()
  const box = root.closest('.specimen-box')?.getBoundingClientRect()
  for (const element of [root, ...root.querySelectorAll('[data-error-ui], [data-part]')]) {
    const own = element.getAttribute('data-error-ui')
    const name = own ?? element.getAttribute('data-part') ?? ''
    if (parts.has(name)) continue
    const { left, top } = element.getBoundingClientRect()
    const isMarked = box && element !== root && !holders.includes(name)
    parts.set(name, {
      name,
      selector: own ? `[data-error-ui='${own}']` : `[data-part='${name}']`,
      tokens: tokensOf(element),
      at: isMarked ? { x: left - box.left, y: top - box.top } : undefined,
    })
  }
  return [...parts.values()]
}
