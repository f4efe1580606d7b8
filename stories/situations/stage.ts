import { expect, waitFor } from 'storybook/test'
import { announce } from '../../src/hooks/announce'
import { sentences } from '../../src/messages/format'
import './stage.css'

const said: string[] = []

/**
 * Prepares the page for a scene: notes what is put into the live regions, holds still what moves, and takes chance out of the
 * waits before a try. Gives a function that puts all of it back.
 */
export function setStage(chance = 0): () => void {
  said.length = 0
  // What the scene before has said does not count as said just now.
  announce('', 'polite', 'en')
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const politeness = (target as Element).getAttribute?.('aria-live')
      if (politeness)
        for (const { textContent } of addedNodes) if (textContent) said.push(`${politeness}: ${textContent}`)
    }
  })
  observer.observe(document.body, { childList: true, subtree: true })
  const { random } = Math
  Math.random = () => chance
  document.documentElement.dataset.still = ''
  return () => {
    observer.disconnect()
    Math.random = random
    delete document.documentElement.dataset.still
  }
}

/** Waits until a screen reader has been told these texts, each once and in this order, as `polite: …`. */
export async function hear(...texts: string[]): Promise<void> {
  await waitFor(() => expect(said.filter((text) => texts.includes(text))).toEqual(texts))
  said.length = 0
}

/** As a live region says a message in a language. */
export function spokenMessage(
  locale: string,
  { title = '', description = '' }: { title?: string; description?: string } = {},
): string {
  return description ? sentences(title, description, locale) : title
}

/** That nothing reaches over the sides of the page, so that nobody has to scroll in two directions (WCAG 2.2 SC 1.4.10). */
export async function expectOneColumn(): Promise<void> {
  const { scrollWidth, clientWidth } = document.documentElement
  await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
}

/** Waits until the focus is somewhere in an element. */
export async function focusIsIn(element: HTMLElement): Promise<void> {
  await waitFor(() => expect(element).toContainElement(document.activeElement as HTMLElement))
}
