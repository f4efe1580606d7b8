const colons: Record<string, string> = { fr: '\u00a0: ', ja: '：' }

/** Joins a label and its value with the colon of the language. */
export function labelled(label: string, value: unknown, locale: string): string {
  return label + (colons[locale.slice(0, 2)] ?? ': ') + value
}
