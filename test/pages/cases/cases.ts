import type { PageCase } from '../PageCase'
import { inheritedDialogs, inheritedPages } from './inherited'
import { schemePages } from './schemes'
import { ownSheetPages } from './sheets'
import { templatePages } from './templates'
import { textPages } from './texts'
import { widths } from './widths'

/** Every page, by what it tries. */
export const cases: Record<string, PageCase[]> = {
  'any width': widths,
  'any template': templatePages,
  'any text': textPages,
  'any style sheet': ownSheetPages,
  'any scheme': schemePages,
  'any place': [...inheritedPages, ...inheritedDialogs],
}
