import { waitFor } from '../testing/Answer'
import { answers } from '../testing/answers'
import { forFetch } from '../testing/forFetch'
import { faultAnswer } from './faultAnswer'
import { takeFault } from './faultStore'

/** Makes the page's `fetch` fail as the chosen fault says. Gives what puts it back, and says whether it could. */
export function patchFetch(): () => boolean {
  const send = window.fetch
  const failing: typeof fetch = async (input, init) => {
    const request = typeof input === 'object' && 'url' in input ? input : undefined
    const fault = takeFault(new URL(request?.url ?? String(input), document.baseURI).href)
    const answer = fault && faultAnswer(fault)
    if (answer) return forFetch(answer)(input, init)
    if (fault?.what === 'slow') await waitFor(fault.delay ?? 3000, init?.signal ?? request?.signal)
    if (fault?.what === 'lost') await send.call(window, input, init)
    if (fault?.what === 'late') send.call(window, request?.clone() ?? input, { ...init, signal: null }).catch(() => {})
    if (fault?.what === 'lost') return forFetch(answers.dropped())(input, init)
    if (fault?.what === 'late') return forFetch(answers.hanging())(input, init)
    return send.call(window, input, init)
  }
  window.fetch = failing
  return () => {
    if (window.fetch === failing) window.fetch = send
    return window.fetch === send
  }
}
