import { useErrorUI } from '../src/hooks/ErrorUIContext'
import type { ServiceWords } from '../src/messages/ServiceWords'
import { serviceEn } from '../src/messages/service/en'

const modules = import.meta.glob<Record<string, ServiceWords>>('../src/messages/service/*.ts', { eager: true })
const all = Object.values(modules).flatMap((module) => Object.values(module))

/** The words about incidents in a language. */
export function serviceWordsIn(locale: string): ServiceWords {
  return all.find((words) => words.locale === locale) ?? serviceEn
}

/** The words about incidents in the toolbar's language. */
export function useServiceWords(): ServiceWords {
  return serviceWordsIn(useErrorUI().locale)
}
