import type { ActionName } from '../status/statusFacts'
import type { StatusKind } from '../status/statusKind'

/** All words in one language, for shoppers or for developers. Plain data without markup. */
export interface Messages {
  /** BCP 47 language tag of the words. Numbers and times are formatted for it too. */
  locale: string
  dir: 'ltr' | 'rtl'
  statuses: Record<StatusKind, StatusWords>
  /** A word of `Intl.RelativeTimeFormat` that a shop would not say for a wait, and the word that it says: "em", "daqui a". */
  waits?: readonly [from: string, to: string] | undefined
  /** The words where more is known than the status. Without them, as in messages for developers, the words are those of the status. */
  outcomes?: OutcomeWords | undefined
  labels: Labels
}

export interface StatusWords {
  title: string
  /** True whatever was asked, because the method of the request is often not known. It promises neither a cart nor an order. */
  description: string
  /** Instead of the description if the request has placed no order: it is repeatable, or the server turned it away. */
  noOrder?: string | undefined
  /** Instead of the description if the request can have changed nothing: its method is safe (RFC 9110 §9.2.1). */
  noChange?: string | undefined
  /** Documentation that explains the status. */
  links?: readonly MessageLink[] | undefined
  /** Labels for the steps that fit better here than the usual ones. */
  labels?: Readonly<Partial<Record<ActionName, string>>> | undefined
}

/** The words for outcomes that differ from those of their status. */
export interface OutcomeWords {
  /** The request may have taken effect although it failed (`verifyFirst`). */
  unsure: StatusWords
  /** Instead of the description if the server named a time that is some minutes away. `{time}` is the day and the hour. */
  backAt?: string | undefined
  /** Instead of the description while `useRetry` sends the request again by itself. */
  trying?: string | undefined
  /** Instead of the description when `useRetry` has given up. */
  gaveUp?: string | undefined
  /** For a shopper who is not signed in, by kind. */
  guest?: AccountWords | undefined
  /** For a shopper who is signed in, by kind. */
  signedIn?: AccountWords | undefined
}

export type AccountWords = { readonly [Kind in StatusKind | 'unsure']?: StatusWords | undefined }

export interface MessageLink {
  label: string
  href: string
}

/** The labels and announcements of all components. */
export interface Labels extends BaseLabels, FieldLabels, MoreLabels {}

/** The labels that every component for errors may need. */
export interface BaseLabels extends Record<ActionName, string> {
  back: string
  close: string
  /** On the retry button while a request is pending. */
  retrying: string
  /** Announced when a wait begins. `{time}` is a relative time such as "in 30 seconds". */
  retryIn: string
  /** Announced when a wait is over. */
  retryReady: string
  /** On the retry button after the last attempt. */
  gaveUp: string
  /** Hidden text after a link that opens a new tab, for screen readers. */
  newTab: string
}

/** The labels of some components. They are separate so that a shop without these components does not load them. */
export interface MoreLabels {
  /** Announced when a wait before an automatic retry begins. `{time}` is a relative time, as in `retryIn`. */
  retryingIn: string
  /** On the retry button during a wait before an automatic retry. A press sends the request at once. */
  tryNow: string
  /** Shown and announced at the first press of the retry button if the request may have taken effect. */
  verify: string
  /** On the retry button while the shop itself finds out whether it went through. */
  checking: string
  /** On the retry button after that: the shopper confirms that they have checked, and sends the request again. */
  confirm: string
  /** Shown when the browser is online again. */
  backOnline: string
  /** Opens the details of a failure for support. */
  details: string
  requestId: string
  /** The API's own error code. */
  code: string
  status: string
  /** When the failure was first shown. */
  time: string
  /** The URL of the page, without its query and without private segments. */
  page: string
  /** On the button that copies the details. */
  copy: string
  /** Announced after the copy, and on the button for a few seconds. */
  copied: string
}

/** The labels about fields of a form. `{label}` is the shop's own label of the field. */
export interface FieldLabels {
  /** The title of the list of fields that the server rejected. */
  checkFields: string
  fieldMissing: string
  /** The value does not have the form that the server expects. */
  fieldInvalid: string
  fieldTooLong: string
  fieldTooShort: string
  /** Somebody else has the value already, such as the email address of another account. */
  fieldTaken: string
  /** The server does not know the value, such as a coupon that does not exist. */
  fieldNotFound: string
  /** The server does not say what is wrong. */
  fieldUnknown: string
}

/** Messages that may lack the labels of some components, which are then in English. */
export interface BaseMessages extends Omit<Messages, 'labels'> {
  labels: BaseLabels & { [Name in keyof (FieldLabels & MoreLabels)]?: string | undefined }
}
