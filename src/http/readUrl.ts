import { readProperty, readText } from './readProperty'
import { findRequests } from './readRequest'
import type { Tree } from './readTree'

/** The URL of a request, from the objects that `readMethod` reads, or from a `Response`. Never from a body. */
export function readUrl(tree: Tree): string | undefined {
  for (const [source] of findRequests(tree)) {
    const url = readProperty(source, 'url')
    // The `request` of ofetch is a string. The `url` of got is a `URL`.
    const text = [source, url].find((value) => typeof value === 'string') ?? readText(url, 'href')
    if (/^\S{1,2048}$/.test(text as string)) return text as string
  }
  return undefined
}
