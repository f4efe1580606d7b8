import type { StatusKind } from '../status/statusKind'
import type { FieldError } from './readFields'

/** The result of a request, as far as it could be read. */
export interface Outcome {
  kind: StatusKind
  /** HTTP status code. Absent when no response arrived or none could be read. */
  status?: number | undefined
  /** The API's own error code, for support. Never a sentence. */
  code?: string | undefined
  /** The id by which support finds the request. */
  requestId?: string | undefined
  /** When the request may be sent again, in epoch milliseconds (RFC 9110 §10.2.3). */
  retryAt?: number | undefined
  /**
   * When `retryAt` was computed, in epoch milliseconds, by the same clock. Set when the outcome was read on a server, whose clock
   * may differ from the browser's.
   */
  readAt?: number | undefined
  /** The server's own text. For developers' tools only: no component shows it to a shopper. */
  detail?: string | undefined
  /** The fields that the server rejected. */
  fields?: readonly FieldError[] | undefined
  /** A different status code that the body contains, such as a 429 inside a 400. `kind` follows `status`. */
  bodyStatus?: number | undefined
  /** The URL to open next: the payment step that a 428 asks for. An http or https URL, or a path on the same site. */
  location?: string | undefined
  /** `true` if the server rejects the request until a captcha is solved. `kind` is then `actionRequired`. */
  captchaRequired?: true | undefined
  /** `true` if a firewall asks for proof that the user is a person. `kind` is then `actionRequired`: reload the page. */
  challenged?: boolean | undefined
  /** The request method, as the client recorded it. Never read from a body. */
  method?: string | undefined
  /** The request URL, as the client recorded it. Never read from a body. */
  url?: string | undefined
}
