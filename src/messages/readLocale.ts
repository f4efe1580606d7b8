import { english } from './english'

/** A tag as BCP 47 has it. Servers and systems write `pt_BR` too (POSIX). English if it is none. */
export function readLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/[.@].*/, '').replaceAll('_', '-'))[0] ?? english.locale
  } catch {
    return english.locale
  }
}
