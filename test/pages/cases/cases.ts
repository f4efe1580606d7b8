import type { PageCase } from '../PageCase'
import { contextPages } from './contexts'
import { inheritedDialogs, inheritedPages } from './inherited'
import { overridePages } from './overrides'
import { realRulePages, realSheetPages } from './realSheets'
import { schemePages } from './schemes'
import { ownSheetPages } from './sheets'
import { templatePages } from './templates'
import { textPages } from './texts'
import { themePages } from './themes'
import { widths } from './widths'

/** Every page, by what it tries. */
export const cases: Record<string, PageCase[]> = {
  'any width': widths,
  'any template': templatePages,
  'any text': textPages,
  'any style sheet': ownSheetPages,
  'any scheme': schemePages,
  'any theme': themePages,
  'any context': contextPages,
  'any published sheet': realSheetPages,
  'any rule': realRulePages,
  'any override': overridePages,
  'any place': [...inheritedPages, ...inheritedDialogs],
}
