import { openPages } from './pages.mjs'
import { tickLength } from './shop.mjs'

/** The same page as realPage has, simulated. */
export function simulatedPage(policy, { answer, latency, retryAfter, acts, watch, random }) {
  const clock = { tick: 0 }
  const sent = []
  const counts = []
  let events = []
  const add = (tick, happen) => events.push({ tick, view: pages.view(0), happen })
  const pages = openPages({
    policy,
    shoppers: 1,
    retryAfter,
    kind: 'serviceUnavailable',
    clock,
    luck: { start() {}, random: () => random },
    plan: (tick, _, request, tries) => add(tick, () => pages.due(0, request, tries)),
    send(_, request, tries) {
      sent.push([clock.tick * tickLength, request])
      counts[request] = (counts[request] ?? 0) + 1
      const isServed = answer(request, counts[request])
      add(clock.tick + latency / tickLength, () =>
        isServed ? pages.serve(0, request) : pages.refuse(0, request, tries),
      )
    },
  })
  pages.load(0)
  for (; clock.tick * tickLength <= watch; clock.tick += 1) {
    const due = events.filter(({ tick }) => tick === clock.tick)
    events = events.filter(({ tick }) => tick > clock.tick)
    for (const { view, happen } of due) if (view === pages.view(0)) happen()
    for (const { at, isReload } of acts) {
      if (at !== clock.tick * tickLength) continue
      if (isReload) pages.reload(0)
      else pages.press(0)
    }
  }
  return sent
}
