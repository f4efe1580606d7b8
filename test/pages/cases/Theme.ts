import type { PageCase, Shown } from '../PageCase'
import { pageCase, phone } from '../PageCase'
import { standing } from './shownSets'

export interface Theme {
  name: string
  html: string
  css: string
  attributes?: PageCase['attributes']
  /** Instead of every surface. */
  shown?: Shown[]
}

/** A theme in a wide and in a narrow window, once loaded after our sheet and once before it. */
export function inBothWindows({ name, ...theme }: Theme): PageCase[] {
  const page = { shown: standing, ...theme }
  const hasLongWords = /card|table/.test(name)
  return [
    pageCase({ name, ...page, measured: { isStretched: true, hasLongWords } }),
    pageCase({
      name: `${name}, 320 px, loaded before ours`,
      ...page,
      size: phone,
      order: 'before',
      measured: { isStretched: true },
    }),
  ]
}
