/** How long a story may take, in milliseconds. */
const patience = 60_000

/** What became of a story, once it has ended. `run` runs a function in its page. */
export async function storyEnd(run) {
  const end = Date.now() + patience
  while (Date.now() < end) {
    const story = await run(readStory)
    if (story) return story
    await new Promise((looked) => setTimeout(looked, 20))
  }
  throw new Error(`The story did not end within ${patience / 1000} s.`)
}

/**
 * Runs in the page of a story: what Storybook said about its end, or `null` while it is not there yet. It needs nothing but
 * the page, so that any driver of any browser can run it.
 */
function readStory() {
  if (window.isTurning) return null
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__
  const last = (event) => channel?.last(event)?.[0]
  const missing = last('storyMissing') ?? last('configError')
  if (missing) return { status: 'error', failure: 'The catalogue could not show it.', violations: [] }
  const finished = last('storyFinished')
  if (!finished) return null
  const thrown = last('playFunctionThrewException') ?? last('storyThrewException') ?? last('storyErrored')
  const unhandled = last('unhandledErrorsWhilePlaying') ?? []
  const first = thrown ?? unhandled[0]
  const report = finished.reporters.find(({ type }) => type === 'a11y')
  const { parameters } = last('storyPrepared') ?? {}
  const { globals, storyGlobals } = last('globalsUpdated') ?? {}
  return {
    status: finished.status,
    // What follows on further lines is the whole page.
    failure: first && `${first.name ?? 'Error'}: ${first.message ?? first.description ?? first}`.split('\n')[0],
    axe: report?.result?.passes && countChecks(report.result),
    violations: (report?.result?.violations ?? []).map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ target }) => target.join(' ')),
    })),
    axeFailure: report?.result?.error && String(report.result.error.message ?? report.result.error),
    skip: parameters?.pictures?.skip,
    pinned: storyGlobals ?? {},
    size: sizeOf(parameters?.viewport?.options?.[globals?.viewport?.value]),
  }

  /** The size of the window that the story asks for, in px. */
  function sizeOf(viewport) {
    if (!viewport) return undefined
    const { width, height } = viewport.styles
    return { width: Number.parseInt(width, 10), height: Number.parseInt(height, 10) }
  }

  /** For each rule of axe, on how many elements it passed, failed, and could not decide. */
  function countChecks({ passes, violations, incomplete, inapplicable }) {
    const rules = {}
    const kinds = { passed: passes, failed: violations, undecided: incomplete }
    for (const [kind, found] of Object.entries(kinds)) {
      for (const { id, nodes } of found) {
        rules[id] ??= { passed: 0, failed: 0, undecided: 0 }
        rules[id][kind] += nodes.length
      }
    }
    const contrast = 'color-contrast-enhanced'
    return { rules, contrast: contrast in rules || inapplicable.some(({ id }) => id === contrast) }
  }
}
