// Types only: `tsc --noEmit` compiles this file, and nothing runs it.
import type {
  ErrorBannerProps,
  ErrorDialogProps,
  ErrorPageProps,
  Retry,
  RetryButtonProps,
  RetryRequest,
  RetrySnapshot,
  StatusNoticeProps,
  StatusPageLinkProps,
  SupportLinkProps,
  UseRetryOptions,
} from '../src/index'
import { useRetry } from '../src/index'
import type { Messages } from '../src/messages/index'
import { defineMessages } from '../src/messages/index'
import { en } from '../src/messages/locales/en'
import type { DocumentedStatus, StatusFacts, StatusKind } from '../src/status/index'
import { documentedStatuses, statusFacts, statusKind } from '../src/status/index'

function accepts<T>(..._values: T[]): void {}
const error: unknown = new Error('x')

// A surface takes a status or an error.
accepts<ErrorBannerProps>({ status: 503 }, { status: '503' }, { error }, { error: null })
accepts<StatusNoticeProps>({ status: 503 }, { status: '503' }, { error }, { error: null })
accepts<ErrorPageProps>({ status: 503 }, { status: '503' }, { error }, { error: null })
accepts<ErrorDialogProps>({ status: 503 }, { status: '503' }, { error }, { error: null })

// A link or a retry button stands for itself.
accepts<RetryButtonProps>({ onRetry() {} }, { status: 503, onRetry() {} }, { error, onRetry() {} })
accepts<StatusPageLinkProps>({}, { status: 503 }, { error })
accepts<SupportLinkProps>({}, { status: 503 }, { error })

// A status is a number or a string.
// @ts-expect-error
accepts<ErrorBannerProps>({ status: null })
// @ts-expect-error
accepts<ErrorBannerProps>({ status: { code: 503 } })

// A retry button is told of a press in one way only.
// @ts-expect-error
accepts<RetryButtonProps>({ onRetry() {}, onClick() {} })
// @ts-expect-error
accepts<RetryButtonProps>({ onRetry() {}, disabled: true })
accepts<RetryButtonProps>({ onRetry: async () => 5 })
// It gets no event, which a client would take for data.
// @ts-expect-error
accepts<RetryButtonProps>({ onRetry: (event: Event) => event.preventDefault() })

// What is left out may be passed as undefined.
accepts<ErrorBannerProps>({ status: 503, onRetry: undefined, icon: undefined, pending: undefined, links: undefined })
accepts<ErrorPageProps>({ status: 503, onBack: undefined, illustration: undefined, headingLevel: undefined })
accepts<ErrorDialogProps>({ status: 503, open: undefined, onOpenChange: undefined, returnFocus: undefined })

// Slots belong to the surfaces that have them.
// @ts-expect-error
accepts<ErrorPageProps>({ status: 503, icon: null })
// @ts-expect-error
accepts<ErrorBannerProps>({ status: 503, illustration: null })
// @ts-expect-error
accepts<ErrorBannerProps>({ status: 503, headingLevel: 7 })
// @ts-expect-error
accepts<ErrorBannerProps>({ status: 503, links: { homepage: '/' } })

// Messages have every kind and every label.
const { unknown: _unknown, ...statuses } = en.statuses
// @ts-expect-error
accepts<Messages>({ ...en, statuses })
const { back: _back, ...labels } = en.labels
// @ts-expect-error
accepts<Messages>({ ...en, labels })
const { retry: _retry, ...stepless } = en.labels
// @ts-expect-error
accepts<Messages>({ ...en, labels: stepless })
// @ts-expect-error
accepts<Messages>({ ...en, statuses: { ...en.statuses, ok: { title: 'Fine' } } })
// @ts-expect-error
accepts<Messages>({ ...en, statuses: { ...en.statuses, ok: { description: 'Fine.' } } })
// @ts-expect-error
accepts<Messages>({ ...en, labels: { ...en.labels, gaveUp: { one: 'once' } } })
// @ts-expect-error
accepts<Messages>({ ...en, dir: 'up' })

// Changes may leave out anything, but name nothing that is not there.
defineMessages(en, {})
defineMessages(en, { labels: { retry: undefined, gaveUp: 'x' }, statuses: { ok: { title: 'x' } } })
// @ts-expect-error
defineMessages(en, { labels: { again: 'x' } })
// @ts-expect-error
defineMessages(en, { statuses: { teapot: { title: 'x' } } })
// @ts-expect-error
defineMessages(en, { statuses: { ok: { title: 5 } } })

// Every kind has facts, and nobody changes them.
accepts<StatusFacts>(statusFacts[statusKind('anything')])
accepts<Record<StatusKind, StatusFacts>>(statusFacts)
accepts<readonly DocumentedStatus[]>(documentedStatuses)
accepts<200 | 201 | 202 | 204 | 205 | 400 | 401 | 403 | 404 | 405 | 429 | 500 | 502 | 503 | 504>(
  documentedStatuses[0].status,
)
// @ts-expect-error
statusFacts.ok = statusFacts.unknown
// @ts-expect-error
statusFacts.ok.tone = 'critical'
// @ts-expect-error
statusFacts.ok.actions.push('retry')
// @ts-expect-error
documentedStatuses.push(documentedStatuses[0])

// `state` tells what there is.
function useOrder() {
  const order = useRetry(async ({ variables }: RetryRequest<{ id: string }>) => ({ total: variables.id.length }))
  if (order.state === 'succeeded') accepts<{ total: number }>(order.data)
  if (order.state === 'waiting') accepts<number>(order.retryAt)
  if (order.state === 'asking') accepts<undefined>(order.data)
  if (order.state === 'idle') accepts<undefined>(order.error)
  accepts<Promise<RetrySnapshot<{ total: number }>>>(order.run({ id: 'cart 1' }), order.run(), order.confirm())
  // @ts-expect-error
  order.run(7)
  // It can be handed to every component, and its `run` to a button.
  accepts<Retry>(order, { state: 'failed', run() {} }, { state: 'sending', error, run: async () => 7 })
  return useRetry(async () => 7).run
}
accepts<() => () => Promise<RetrySnapshot<number>>>(useOrder)

// A client's function takes no argument of ours, and an action that takes one has no error from elsewhere.
function useClient(refetch: (options?: { force: boolean }) => Promise<string>, options: UseRetryOptions<string>) {
  useRetry(refetch, { error, method: 'GET' })
  useRetry(({ signal }) => fetch('/', { signal }).then(String), options)
  // @ts-expect-error
  useRetry(({ signal }) => fetch('/', { signal }), { error })
}
accepts<unknown>(useClient)
