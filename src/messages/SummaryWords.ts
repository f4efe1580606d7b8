/** The words for many failures of one page. */
export interface SummaryWords {
  /** BCP 47 language tag of the words. Numbers are formatted for it too. */
  locale: string
  dir: 'ltr' | 'rtl'
  /** How many parts could not be loaded, by the plural category of the number (Unicode CLDR). `{count}` is the number. */
  parts: { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string }
  /** On the button that sends all of it again. */
  retryAll: string
}
