import type { ActionName } from '../status/statusFacts'
import type { StatusKind } from '../status/statusKind'

/** A catalogue of words in one language, for one kind of reader. Plain data: no markup. */
export interface Messages {
  /** BCP 47 language tag of the words, also used to format numbers and times. */
  locale: string
  dir: 'ltr' | 'rtl'
  statuses: Record<StatusKind, StatusWords>
  labels: Labels
}

export interface StatusWords {
  title: string
  description: string
  /** Documentation that explains the status. */
  links?: readonly MessageLink[] | undefined
}

export interface MessageLink {
  label: string
  href: string
}

/** What the controls say. */
export interface Labels extends BaseLabels, MoreLabels {}

/** What every surface says. */
export interface BaseLabels extends Record<ActionName, string> {
  back: string
  close: string
  /** On the retry button while a try is under way. */
  retrying: string
  /** Announced when a wait begins; `{time}` is a relative time such as "in 30 seconds". */
  retryIn: string
  /** Announced when a wait is over. */
  retryReady: string
  /** On the retry button after its last try. */
  gaveUp: string
  /** Said after a link that opens a new tab. */
  newTab: string
}

/** What only some components say. Apart, so that those who do not use them need not load it. */
export interface MoreLabels {
  /** Announced while we wait ourselves before the next try; `{time}` as in `retryIn`. */
  retryingIn: string
  /** On the retry button while we wait ourselves: sends at once. */
  tryNow: string
  /** Said at the first press of the retry button where the request may have taken effect although its answer was lost. */
  verify: string
  /** On the retry button from then on: the shopper has looked, and sends again. */
  confirm: string
  /** Says that the connection is there again. */
  backOnline: string
  /** Opens what support needs to know of a failure. */
  details: string
  requestId: string
  /** The API's own code for what went wrong. */
  code: string
  status: string
  /** When the failure was first shown. */
  time: string
  /** The address of the page, without its query. */
  page: string
  /** On the button that copies the details. */
  copy: string
  /** On that button for a few seconds after it has copied, and announced. */
  copied: string
}

/** A catalogue that may lack the labels of some components; `allLabels` has them all. */
export interface BaseMessages extends Omit<Messages, 'labels'> {
  labels: BaseLabels & { [Name in keyof MoreLabels]?: string | undefined }
}
