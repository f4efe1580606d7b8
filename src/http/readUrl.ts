import { readProperty, readText } from './readProperty'
import { findRequests } from './readRequest'
import type { Tree } from './readTree'

/** The address of a request, from where its method is read, or from a `Response`. Never from a body. */
export function readUrl(tree: Tree): string | undefined {
  for (const [place] of findRequests(tree)) {
    const url = readProperty(place, 'url')
    // ofetch keeps the address as its request; got keeps a `URL`.
    const text = [place, url].find((value) => typeof value === 'string') ?? readText(url, 'href')
    if (/^\S{1,2048}$/.test(text as string)) return text as string
  }
  return undefined
}
