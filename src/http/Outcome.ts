import type { StatusKind } from '../status/statusKind'
import type { FieldError } from './readFields'

/** What came back from a request, as far as it could be read. */
export interface Outcome {
  kind: StatusKind
  /** HTTP status code; absent when no answer came or none could be read. */
  status?: number | undefined
  /** The API's own error code, for support. Never words. */
  code?: string | undefined
  /** What support asks for to find the request. */
  requestId?: string | undefined
  /** When the request may be sent again, in epoch milliseconds (RFC 9110 §10.2.3). */
  retryAt?: number | undefined
  /** The time on the clock that has set `retryAt`, in epoch milliseconds, where the outcome comes from a server with another. */
  readAt?: number | undefined
  /** The server's own text. For developers' tools only: never shown to a shopper. */
  detail?: string | undefined
  /** The values that were not accepted. */
  fields?: readonly FieldError[] | undefined
  /** Another status that the body speaks of, such as a 429 inside a 400. The HTTP status decides. */
  bodyStatus?: number | undefined
  /** Where to go next, an http or https address: the payment step that a 428 asks for. */
  location?: string | undefined
  /** Whether the request was refused only until a captcha is solved; `kind` is then `actionRequired`. */
  captchaRequired?: true | undefined
  /** Whether a firewall wants to see a person first; `kind` is then `actionRequired`, and the page has to be loaded again. */
  challenged?: boolean | undefined
  /** The method of the request, as the client has it. Never from a body. */
  method?: string | undefined
  /** The address of the request, as the client has it. Never from a body. */
  url?: string | undefined
}
