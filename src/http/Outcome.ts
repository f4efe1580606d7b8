import type { StatusKind } from '../status/statusKind'

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
  /** The server's own text. For developers' tools only: never shown to a shopper. */
  detail?: string | undefined
  method?: string | undefined
  url?: string | undefined
}
