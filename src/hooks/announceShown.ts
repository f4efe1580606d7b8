import type { Speak } from './announce'
import { announceWhereHeard } from './announceWhereHeard'
import { readShown } from './readShown'

/** What was last shown at each title. */
const last = new WeakMap<Element, string>()

/** Announces what a surface shows, when it appears and when that changes. Without a title, it announces the text. */
export const announceShown: Speak = (text, politeness, locale, isQuiet, title) => {
  if (!title) return isQuiet ? undefined : announceWhereHeard(() => text, politeness, locale)
  const read = () => readShown(title, locale)
  function look(isFirst: boolean) {
    const [before, now] = [last.get(title as Element), read()]
    last.set(title as Element, now)
    // It is read again when it is announced: what is gone by then shows nothing.
    if (now && now !== before && !isFirst) announceWhereHeard(read, politeness, locale)
    return now
  }
  const surface = title.parentElement as Element
  // What is not displayed yet is announced once it is, such as in a dialog that the shop opens after it has rendered what is in it.
  let sizes: ResizeObserver | undefined
  if (!look(!!isQuiet && !last.has(title)) && !isQuiet && globalThis.ResizeObserver) {
    sizes = new ResizeObserver(() => look(false) && sizes?.disconnect())
    sizes.observe(surface)
  }
  // The text is the same although its markup, or what the shop has added, may change.
  const observer = new MutationObserver((changes) => {
    const inSteps = ({ target }: MutationRecord) => target.parentElement?.closest('[data-part=actions]')
    if (!changes.every(inSteps)) look(false)
  })
  observer.observe(surface, { childList: true, characterData: true, subtree: true })
  return () => {
    observer.disconnect()
    sizes?.disconnect()
  }
}
