import type { SummaryWords } from './SummaryWords'

/** How many parts of a page could not be loaded, in the plural form of the language. */
export function describeCount(count: number, { locale, parts }: SummaryWords): string {
  const text = parts[new Intl.PluralRules(locale).select(count)] ?? parts.other
  return text.replace('{count}', new Intl.NumberFormat(locale).format(count))
}
