/** What one order is known by: its key, and a hash of its variables. */
export interface Order {
  idempotencyKey: string
  variables: string
}

/** The last order, if there are no variables or the same ones, as JSON. Otherwise a new order. */
export function orderOf(variables: unknown, last: Order | undefined): Order {
  const hash = hashOf(variables)
  const isSame = variables === undefined || last?.variables === hash
  return last && isSame ? last : { idempotencyKey: randomKey(), variables: hash }
}

/** Tells the developer that an order of other variables is sent again without any: a page that was loaded again does not know them. */
export function warnMissingVariables(variables: unknown, order: Order): void {
  if (variables !== undefined || order.variables === hashOf(undefined)) return
  // biome-ignore lint/suspicious/noConsole: this is what the developer is told
  console.warn(
    'storefront-error-ui: a request is sent again after a reload without its variables, which are not kept. Give them to ' +
      '`useRetry` as the option `variables`, so that the retry button sends the same order.',
  )
}

/** A hash, because the variables may hold personal data and the order is kept in the browser. */
function hashOf(variables: unknown): string {
  let text = ''
  try {
    text = JSON.stringify(variables, sortNames) ?? ''
  } catch {
    // What has no JSON cannot be compared after a reload, so it stays one order until that ends.
  }
  // FNV-1a with two offsets: one of 32 bits would meet another order too often.
  return [0x811c9dc5, 0x9e3779b9].map((offset) => fnv(text, offset).toString(36)).join('-')
}

function fnv(text: string, offset: number): number {
  let hash = offset
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The same data in another order is the same order. */
function sortNames(_: string, value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isRecord ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value
}

/** `randomUUID` is missing where a page is not served by HTTPS. */
function randomKey(): string {
  const random: Partial<Crypto> = crypto
  if (random.randomUUID) return random.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
