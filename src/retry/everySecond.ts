/** What comes by each second. */
export const ticking = new Set<() => unknown>()
let timer: ReturnType<typeof setInterval> | undefined

/**
 * Calls back at once and then each second, unless the page is hidden, until it gets `false`: by one timer for the whole page,
 * which ends itself once nobody needs it. Gives a function that ends it before.
 */
export function everySecond(tick: () => boolean): () => void {
  if (tick()) ticking.add(tick)
  timer ??= setInterval(() => {
    // Nobody sees the seconds of a hidden page.
    if (!document.hidden) for (const each of ticking) each() || ticking.delete(each)
    if (!ticking.size) timer = clearInterval(timer) as undefined
  }, 1000)
  return () => {
    ticking.delete(tick)
  }
}
