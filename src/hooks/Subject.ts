import type { ReactElement, RefAttributes } from 'react'
import { isSafe } from '../http/isSafe'
import type { RetryHandler } from './ErrorUIContext'
import type { Retry } from './Retry'

/** What a component explains: a status or an error, never both. */
export interface SubjectProps {
  /** HTTP status to explain, as a number or a numeric string. */
  status?: number | string | undefined
  /** The answer of the request or the error that it threw, of any type. */
  error?: unknown
}

type StatusValue = SubjectProps['status']

/** Requires a prop that nobody can give: its name is the sentence that the compiler shows. */
type Misuse<Sentence extends string> = { [Each in Sentence]: never }

type IsMissing<Given> = 0 extends 1 & Given ? false : [Given] extends [undefined] ? true : false

/** `unknown` is the type of the optional prop in the props that a shop's own component passes on, so it counts as one that may be missing. */
type NotBoth<Status, Failure> = unknown extends Failure
  ? unknown
  : [IsMissing<Status>, IsMissing<Failure>] extends [false, false]
    ? Misuse<'Give `status` or `error`, not both: they may say different things'>
    : unknown

type OneSubject<Status, Failure> = [IsMissing<Status>, IsMissing<Failure>] extends [true, true]
  ? Misuse<'Give `status` or `error`: what the request came back with'>
  : NotBoth<Status, Failure>

type OneAction<Handler, Tries> = [IsMissing<Handler>, IsMissing<Tries>] extends [true, true]
  ? Misuse<'Give `onRetry` or `retry`: without one, the button can send nothing'>
  : unknown

interface Given<Status, Failure> {
  status?: Status | undefined
  error?: Failure | undefined
}

/** A component that needs a status or an error. Its props are a plain interface, so that a shop can extend them. */
export type SurfaceComponent<Props, Root> = <Status extends StatusValue = undefined, Failure = undefined>(
  props: Props & Given<Status, Failure> & OneSubject<NoInfer<Status>, NoInfer<Failure>> & RefAttributes<Root>,
) => ReactElement | null

/** A component that may have a status or an error. */
export type SubjectComponent<Props, Root> = <Status extends StatusValue = undefined, Failure = undefined>(
  props: Props & Given<Status, Failure> & NotBoth<NoInfer<Status>, NoInfer<Failure>> & RefAttributes<Root>,
) => ReactElement | null

/** A component that sends a request again, by `onRetry` or by `retry`. */
export type RetryComponent<Props, Root> = <
  Status extends StatusValue = undefined,
  Failure = undefined,
  Handler extends RetryHandler | undefined = undefined,
  Tries extends Retry | undefined = undefined,
>(
  props: Props &
    Given<Status, Failure> & { onRetry?: Handler | undefined; retry?: Tries | undefined } & NotBoth<
      NoInfer<Status>,
      NoInfer<Failure>
    > &
    OneAction<NoInfer<Handler>, NoInfer<Tries>> &
    RefAttributes<Root>,
) => ReactElement | null

/** The value that a subject explains: its error, or its status if there is no error. */
export function inputOf({ status, error }: SubjectProps): unknown {
  return error === undefined ? status : error
}

/**
 * The method that decides which words and steps are shown. A `retry` with a `mode` has decided already whether the request may be repeated,
 * so the mode is translated into a method that says the same. A method that is not known stays unknown: it is the empty text.
 */
export function methodOf({
  retry,
  method = retry?.method,
}: {
  retry?: Retry | undefined
  method?: string | undefined
}) {
  if (!retry?.mode) return method
  if (retry.mode === 'verifyFirst') return 'POST'
  if (isSafe(method)) return method
  return method || retry.mode === 'automatic' ? 'PUT' : ''
}
