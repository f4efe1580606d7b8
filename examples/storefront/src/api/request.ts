import { assertOk } from 'storefront-error-ui/http'

/** In milliseconds: longer than a slow answer takes, shorter than a shopper's patience. A build may set another. */
export const timeout = Number(import.meta.env.VITE_TIMEOUT ?? 8000)

export interface RequestOptions {
  method?: 'GET' | 'POST'
  body?: unknown
  signal?: AbortSignal | undefined
}

/** Sends one request, once. Rejects where no answer came in time or its status is not a success. */
export async function request(path: string, { method = 'GET', body, signal }: RequestOptions = {}): Promise<Response> {
  const signals = [AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]
  const response = await fetch(path, {
    method,
    signal: AbortSignal.any(signals),
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  return assertOk(response)
}
