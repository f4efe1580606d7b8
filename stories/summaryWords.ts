import type { SummaryWords } from '../src/messages/SummaryWords'
import { summaryEn } from '../src/messages/summary/en'
import { wordsByLocale } from './wordsByLocale'

const modules = import.meta.glob<Record<string, SummaryWords>>('../src/messages/summary/*.ts', { eager: true })

/** The words for many failures in a language, and in English for any other. */
export const summaryWords = wordsByLocale(modules, summaryEn)
