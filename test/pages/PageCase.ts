/** A component with what a shop gives it, as plain data, so that it can be sent to any browser. */
export interface Shown {
  surface: 'banner' | 'notice' | 'page' | 'fallback' | 'dialog' | 'button'
  /** `withDetails` is a failure that has an id and a code, so that the details for support are there, opened. */
  status?: number | 'withDetails'
  /** The language of the words. English by default. */
  locale?: 'en' | 'ar' | 'de' | 'ja'
  /** Words for developers, which have links below the description. */
  forDevelopers?: boolean
  /** Whether there is a close button. */
  dismiss?: boolean
  heading?: string
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6
  description?: string | null
  children?: string
  className?: string
  steps?: ('retry' | 'home' | 'search' | 'support' | 'statusPage' | 'checkOrders' | 'signIn')[]
  /** Labels of the shop instead of those of the language. */
  labels?: Record<string, string>
  /** The id of the failure, with the status `withDetails`. */
  reference?: string
}

/** What is measured beside what holds on every page. */
export interface Measured {
  /** How wide a surface is, where its box takes its width from its content. */
  width?: boolean
  /** Not how far the words are from the edges: the page stretches the surface on purpose. */
  isStretched?: boolean
  /** Not whether the surface is within the window: it stands in something that scrolls sideways on purpose. */
  scrolls?: boolean
  /** Not whether a word is broken that could have fitted: the text has words that are longer than a line. */
  hasLongWords?: boolean
  /**
   * Not the spaces and the sizes: the page has rules of the weight of a class that reach what is inside a surface, and such a rule wins on
   * purpose, because a shop's own look like that. All else holds: nothing is cut off, out of reach or hard to read.
   */
  byClass?: boolean
  /** Each rule of the sheet by itself, instead of all at once. */
  eachRule?: boolean
  /** What a rule of the shop says on purpose, and nothing else. */
  overrides?: readonly (readonly [selector: string, property: string, value: string])[]
  /** Not the sign of the focus, where nothing in the page changes it: it takes as long as all else. */
  noFocus?: boolean
  /** The texts of the shop, each with its own direction and not in the language of our words, which is told too. */
  said?: { byShop: string[]; ours: string }
}

/** A page that is not ours, with the surfaces in it. */
export interface PageCase {
  name: string
  /** The body. The surfaces become the last children of the element with `data-place`; what has `data-after` follows them. */
  html: string
  /** The sheet of the page. */
  css: string
  /** Whether that sheet is loaded before or after ours. */
  order: 'before' | 'after'
  /** Attributes of the page’s own elements. */
  attributes: { html?: Record<string, string>; body?: Record<string, string> }
  shown: Shown[]
  /** How large the window is, in px. */
  size: readonly [width: number, height: number]
  /** What the shopper’s system asks for. */
  system: 'light' | 'dark'
  measured: Measured
}

export const desktop = [1024, 720] as const
export const phone = [320, 640] as const

const usual: Omit<PageCase, 'name'> = {
  html: '<main data-place></main>',
  css: '',
  order: 'after',
  attributes: {},
  shown: [],
  size: desktop,
  system: 'light',
  measured: {},
}

/** A page of which only what is special is said. */
export function pageCase(special: Partial<PageCase> & { name: string }): PageCase {
  const page = { ...usual, ...special }
  return { ...page, measured: { noFocus: !page.css, ...page.measured } }
}
