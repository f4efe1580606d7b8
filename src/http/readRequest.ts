import { readProperty, readText } from './readProperty'

/** What clients keep of the request itself. */
export function readRequest(nodes: readonly object[], key: 'method' | 'url'): string | undefined {
  for (const node of nodes) {
    for (const place of [node, ...['config', 'request', 'options'].map((name) => readProperty(node, name))]) {
      const text = readText(place, key) || readText(readProperty(place, key), 'href')
      if (text) return text
    }
  }
  return undefined
}
