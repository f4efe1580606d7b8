import { allLabels } from '../messages/allLabels'
import { english } from '../messages/english'
import { englishTries } from '../messages/englishOutcomes'
import { formatWait } from '../messages/format'
import type { BaseMessages, OutcomeWords } from '../messages/Messages'
import { isOnline } from '../retry/online'
import type { RetrySnapshot } from '../retry/retrySnapshot'

/** What a retry button shows in addition to the words of its state. */
export interface RetryView {
  state: 'idle' | 'waiting' | 'pending' | 'gaveUp'
  /** Whether a press has an effect although the session waits. */
  isReady?: boolean | undefined
  /** The label, instead of the words of the state. */
  label?: string | undefined
  /** A text beside the button. For a screen reader it is part of the button's description. */
  note?: string | undefined
  /** The label that was seen before, in whose room the spinner stands. */
  room?: string | undefined
  /** The announcement, instead of the words of the state. `null` while it is not known yet. */
  said?: string | null | undefined
  /** The description of the message, instead of that of the status. */
  description?: string | undefined
}

/** The messages of a surface without a provider, with the words about tries. */
const inEnglish = { ...english, outcomes: { ...(english.outcomes as OutcomeWords), ...englishTries } }

const states = {
  idle: 'idle',
  sending: 'pending',
  waiting: 'waiting',
  failed: 'idle',
  asking: 'idle',
  verifying: 'pending',
  succeeded: 'idle',
  gaveUp: 'gaveUp',
} as const

/** The view of a session of `useRetry`. `RetryButton` receives it, so a shop that uses only `onRetry` does not load it. */
export function retryView(
  { state, mode, canSkip, retryAt }: RetrySnapshot,
  messages: BaseMessages | undefined = inEnglish,
  seconds?: number | undefined,
  milestone?: number | undefined,
): RetryView {
  const labels = allLabels(messages)
  const waitText = (time: number) => labels.retryingIn.replace('{time}', formatWait(time, messages))
  const { trying, gaveUp } = messages.outcomes ?? {}
  const isTrying = mode === 'automatic' && (state === 'waiting' || state === 'sending')
  // Where trying again cannot help, or may do harm, the words of the outcome say what does.
  const hasTried = state === 'gaveUp' && (mode === 'automatic' || mode === 'manual')
  const description = isTrying ? trying : hasTried ? gaveUp : undefined
  const room = mode === 'verifyFirst' ? labels.confirm : isTrying ? labels.tryNow : undefined
  // The note of the wait stays, so that nothing below it moves with each try.
  const note = isTrying ? labels.retrying : undefined
  const view = { state: states[state], room, note, description }
  if (state === 'verifying') return { ...view, label: labels.checking, said: labels.checking }
  if (state === 'asking') return { ...view, label: labels.confirm, note: labels.verify, said: labels.verify }
  // The end of a wait is announced, unless the shopper ended it.
  if (state === 'failed' && retryAt !== undefined) return { ...view, said: labels.retryReady }
  if (state !== 'waiting' || mode !== 'automatic') return view
  // The wait is over, but there is no connection.
  if (seconds === undefined && !isOnline()) {
    const { title } = messages.statuses.offline
    return { ...view, isReady: canSkip, label: canSkip ? labels.tryNow : undefined, note: title, said: title }
  }
  // A wait of a few seconds is over before a screen reader has announced it.
  const said = milestone && (milestone > 4 || !canSkip) ? waitText(milestone) : null
  if (!canSkip) return { ...view, note: undefined, said }
  return { ...view, isReady: true, label: labels.tryNow, note: waitText(seconds ?? 1), said }
}
