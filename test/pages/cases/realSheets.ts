import { pageCase, phone } from '../PageCase'
import { realSheets } from '../realSheets'
import { dialog, standing } from './shownSets'

/** Sheets as they are published, once loaded after our sheet and once before it, and on a system that asks for dark. */
export const realSheetPages = Object.entries(realSheets).flatMap(([name, css]) => [
  pageCase({ name, css, shown: standing }),
  pageCase({ name: `${name}, system dark`, css, shown: standing, system: 'dark' }),
  pageCase({ name: `${name}, 320 px, loaded before ours`, css, shown: standing, size: phone, order: 'before' }),
  pageCase({ name: `${name}, dialog`, css, shown: dialog }),
])

/** Each rule of them that reaches a surface, by itself. */
export const realRulePages = Object.entries(realSheets).map(([name, css]) =>
  pageCase({ name: `each rule of ${name}`, css, shown: standing, measured: { eachRule: true } }),
)
