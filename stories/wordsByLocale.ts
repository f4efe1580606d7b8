/** Finds the words of a language among the modules that have one language each, and gives English for any other. */
export function wordsByLocale<Words extends { locale: string }>(
  modules: Record<string, Record<string, Words>>,
  english: Words,
): (locale: string) => Words {
  const all = Object.values(modules).flatMap((module) => Object.values(module))
  return (locale) => all.find((words) => words.locale === locale) ?? english
}
