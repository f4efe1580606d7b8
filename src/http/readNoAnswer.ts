import type { StatusKind } from '../status/statusKind'
import { readProperty, readText } from './readProperty'

// By name, code or message: what clients and Node say when a request ends without an answer.
const signs: readonly (readonly [StatusKind, RegExp])[] = [
  // First, because a client that gives up on a slow answer cancels it, and some keep both errors.
  ['timedOut', /^(TimeoutError|E(SOCKET)?TIME(D?OUT)?|UND_ERR_\w+_TIMEOUT)$/],
  ['aborted', /^(AbortError|Cancel(l?ed)?Error|ERR_CANCELED|ABORTED|Request aborted)$/],
  // What axios calls both its timeout and, with the words above, a page that was left.
  ['timedOut', /^ECONNABORTED$/],
  // fetch has no code. Chromium, Node, Firefox, Safari, React Native, and a body that breaks off in Chromium and in axios;
  // other TypeErrors are a programmer's.
  [
    'networkError',
    /^(E(CONN|NOTFOUND|AI_|HOST|NET|PIPE)|UND_ERR_|ERR_(NETWORK|TLS|SSL)|CERT_|network ?(error|request failed)|failed to fetch|fetch failed|load failed|stream has been aborted)/i,
  ],
]

/** Why no answer came, as far as an error tells. */
export function readNoAnswer(nodes: readonly object[]): StatusKind {
  const [type] = nodes.map((node) => readText(node, 'type'))
  // Fetch Standard §2.2.6: these responses hide their status behind 0.
  if (type === 'opaqueredirect') return 'redirection'
  if (type === 'opaque') return 'unknown'
  const said = ['name', 'code', 'message'].flatMap((key) => nodes.map((node) => readText(node, key)))
  const sign = signs.find(([, pattern]) => said.some((text) => pattern.test(text)))
  const kind = sign?.[0] ?? (nodes.some((node) => readProperty(node, 'status') === 0) ? 'networkError' : 'unknown')
  return kind === 'networkError' && globalThis.navigator?.onLine === false ? 'offline' : kind
}
