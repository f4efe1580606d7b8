import type { AboutWords } from '../src/messages/AboutWords'
import { aboutEn } from '../src/messages/about/en'
import { wordsByLocale } from './wordsByLocale'

const modules = import.meta.glob<Record<string, AboutWords>>('../src/messages/about/*.ts', { eager: true })

/** What failed, in a language, and in English for any other. */
export const aboutWords = wordsByLocale(modules, aboutEn)
