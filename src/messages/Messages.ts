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
export interface Labels extends Record<ActionName, string> {
  back: string
  close: string
  /** On the retry button while a try is under way. */
  retrying: string
  /** Announced when a wait begins; `{time}` is a relative time such as "in 30 seconds". */
  retryIn: string
  /** Announced when a wait is over. */
  retryReady: string
  /** On the retry button after its last try; `{count}` is the number of tries. */
  gaveUp: PluralForms
  /** Said after a link that opens a new tab. */
  newTab: string
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

/** A text for each plural category that the language has (Unicode CLDR). */
export type PluralForms = { other: string } & { [Category in Intl.LDMLPluralRule]?: string | undefined }
