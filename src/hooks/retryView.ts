import { allLabels } from '../messages/allLabels'
import { formatWait } from '../messages/format'
import type { BaseMessages } from '../messages/Messages'
import { isOnline } from '../retry/online'
import type { RetrySession } from '../retry/retrySession'

/** What a retry button shows beyond the words of its state. */
export interface RetryView {
  state: 'idle' | 'waiting' | 'pending' | 'gaveUp'
  /** Whether a press does something, although it waits. */
  isReady?: boolean | undefined
  /** Instead of the words of the state. */
  label?: string | undefined
  /** Shown beside it, and added to its name for those who cannot see it. */
  note?: string | undefined
  /** What is announced instead of the words of the state; `null` while that is not known. */
  said?: string | null | undefined
  /** The longest of what it may say, to keep its width. */
  longest?: string | undefined
}

const states = { idle: 'idle', waiting: 'waiting', retrying: 'pending', succeeded: 'idle', gaveUp: 'gaveUp' } as const

/** The look of the tries of `useRetry`, so that a button for `onRetry` alone need not know of them. */
export function retryView(
  { state, mode, canSkip, isAsking, retryAt }: ReturnType<RetrySession<unknown>['get']>,
  messages: BaseMessages,
  seconds: number | undefined,
  milestone: number | undefined,
): RetryView {
  const labels = allLabels(messages)
  const wait = (time: number) => labels.retryingIn.replace('{time}', formatWait(time, messages.locale))
  // Room for whatever comes next, before it comes.
  const [longest] = [labels.retrying, labels.tryNow, mode === 'verifyFirst' ? labels.confirm : ''].sort(
    (one, other) => other.length - one.length,
  )
  const view = { state: states[state], longest }
  if (isAsking) return { ...view, label: labels.confirm, note: labels.verify, said: labels.verify }
  // A wait that is over by itself is news; one that was cut short is not.
  if (state === 'idle' && retryAt !== undefined) return { ...view, said: labels.retryReady }
  if (state !== 'waiting' || mode !== 'automatic') return view
  // The time is over, and only the connection is not there.
  if (seconds === undefined && !isOnline()) {
    const { title } = messages.statuses.offline
    return { ...view, isReady: canSkip, label: canSkip ? labels.tryNow : undefined, note: title, said: title }
  }
  // A wait of a few seconds is over before it is said.
  const said = milestone && (milestone > 4 || !canSkip) ? wait(milestone) : null
  return canSkip ? { ...view, isReady: true, label: labels.tryNow, note: wait(seconds ?? 1), said } : { ...view, said }
}
