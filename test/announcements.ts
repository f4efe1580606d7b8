import { onTestFinished } from 'vitest'
import type { Politeness } from '../src/hooks/announce'
import { announce } from '../src/hooks/announce'

/** What is put into the live regions from now on, in order: `assertive: …`. */
export function listen(): string[] {
  // What an earlier test said must not count as said just now, nor its regions as there before.
  announce('', 'polite', 'en')
  for (const politeness of ['polite', 'assertive'] as const) region(politeness)?.remove()
  const said: string[] = []
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const politeness = (target as Element).getAttribute?.('aria-live')
      if (politeness) for (const node of addedNodes) said.push(`${politeness}: ${node.textContent}`)
    }
  })
  observer.observe(document.body, { childList: true, subtree: true })
  onTestFinished(() => observer.disconnect())
  return said
}

/** Long enough for everything that would be said to have been said. */
export async function silence(): Promise<void> {
  await new Promise((done) => setTimeout(done, 400))
}

/** A live region on the page. */
export function region(politeness: Politeness): HTMLElement | null {
  return document.querySelector(`[data-error-ui="announcer"][aria-live="${politeness}"]`)
}
