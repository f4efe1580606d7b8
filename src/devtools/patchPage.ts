import { restoreFault, setFault } from './faultStore'
import { patchFetch } from './patchFetch'
import { patchXhr } from './patchXhr'

let unpatch: (() => boolean) | undefined
let mounts = 0

/** Reaches the requests of the page from now on, and goes on with what was chosen before a reload. */
export function patchPage(): void {
  if (unpatch) return
  const [unpatchFetch, unpatchXhr] = [patchFetch(), patchXhr()]
  unpatch = () => [unpatchFetch(), unpatchXhr()].every(Boolean)
  restoreFault()
}

/** Counts a panel. With the last one nothing goes wrong any more, and the page has its own `fetch` and `XMLHttpRequest` back. */
export function countPanel(): { isFirst: boolean; leave: () => void } {
  mounts += 1
  patchPage()
  return { isFirst: mounts === 1, leave }
}

function leave(): void {
  mounts -= 1
  // Strict Mode mounts at once what it has just unmounted, and what was chosen before a reload has to outlive that.
  queueMicrotask(() => {
    if (mounts) return
    setFault(undefined)
    // What somebody has wrapped since cannot be taken out. It passes everything on.
    if (unpatch?.()) unpatch = undefined
  })
}
