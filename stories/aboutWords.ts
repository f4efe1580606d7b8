import type { AboutWords } from '../src/messages/AboutWords'
import { aboutEn } from '../src/messages/about/en'

const modules = import.meta.glob<Record<string, AboutWords>>('../src/messages/about/*.ts', { eager: true })
const all = Object.values(modules).flatMap((module) => Object.values(module))

/** What failed, in a language, and in English for any other. */
export function aboutWords(locale: string): AboutWords {
  return all.find((words) => words.locale === locale) ?? aboutEn
}
