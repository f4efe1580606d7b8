import { pageCase, phone } from '../PageCase'
import { realSheets } from '../realSheets'
import { dialog, standing } from './shownSets'

/** Whether it has rules for `[type="button"]`, which weigh as much as a class. */
function measuredOf(name: string) {
  return { byClass: name.startsWith('Pico') }
}

/** Sheets as they are published, once loaded after our sheet and once before it, and on a system that asks for dark. */
export const realSheetPages = Object.entries(realSheets).flatMap(([name, css]) => {
  const measured = measuredOf(name)
  return [
    pageCase({ name, css, shown: standing, measured }),
    pageCase({ name: `${name}, system dark`, css, shown: standing, system: 'dark', measured }),
    pageCase({
      name: `${name}, 320 px, loaded before ours`,
      css,
      shown: standing,
      size: phone,
      order: 'before',
      measured,
    }),
    pageCase({ name: `${name}, dialog`, css, shown: dialog, measured }),
  ]
})

/** Each rule of them that reaches a surface, by itself. */
export const realRulePages = Object.entries(realSheets).map(([name, css]) =>
  pageCase({ name: `each rule of ${name}`, css, shown: standing, measured: { ...measuredOf(name), eachRule: true } }),
)
