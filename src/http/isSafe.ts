/** Whether the method is safe: the request asks for nothing to change (RFC 9110 §9.2.1). */
export function isSafe(method: string | undefined): boolean {
  return /^(GET|HEAD|OPTIONS|TRACE|QUERY)$/i.test(method ?? '')
}
