import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileFastStore } from '../scripts/faststore.mjs'
import { readPalette } from '../scripts/readProperties.mjs'

// The defaults of each theme, as the stylesheet declares them; contrast by WCAG 2.2 SC 1.4.6 and 1.4.11.
const css = readFileSync('src/tokens.css', 'utf8')
const themes = (['light', 'dark'] as const).map((theme) => {
  const palette = Object.entries(readPalette(css, theme))
  return { theme, colours: Object.fromEntries(palette.map(([name, hex]) => [name.replace('--eui-', ''), hex])) }
})
/** The colours for an engine without `light-dark()`. */
const fallbacks = [...css.matchAll(/\{([^{}]*--eui-text: #[^{}]*)\}/g)].map(([, block]) =>
  Object.fromEntries(
    [...(block ?? '').matchAll(/--eui-([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name, hex]) => [name, hex]),
  ),
)
const tones = ['critical', 'warning', 'info', 'success']

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one = '', other = ''): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

test('an engine without light-dark() has the same colours', () => {
  expect(fallbacks).toEqual(themes.map(({ colours }) => colours))
  expect(Object.keys(fallbacks[0] ?? {})).toHaveLength(12)
})

test.each(themes)('text stands out 7:1 from every background: $theme', ({ colours = {} }) => {
  for (const ground of ['surface', ...tones.map((tone) => `${tone}-bkg`)]) {
    for (const ink of ['text', 'muted']) {
      expect(contrast(colours[ink], colours[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7)
    }
  }
})

test.each(themes)(
  'the icon of a tone stands out 3:1 from its background and from the page: $theme',
  ({ colours = {} }) => {
    for (const tone of tones) {
      expect(contrast(colours[tone], colours[`${tone}-bkg`]), tone).toBeGreaterThanOrEqual(3)
      expect(contrast(colours[tone], colours.surface), tone).toBeGreaterThanOrEqual(3)
    }
  },
)

// FastStore's own tokens, from the real package. What they make of the components is measured in themes/contrast.test.ts.
const declared = Object.fromEntries(
  [...compileFastStore().matchAll(/(--fs-color-[\w-]+)\s*: ([^;]+);/g)].map(([, name, value]) => [name, value]),
)

function faststore(name: string): string {
  const value = declared[`--fs-color-${name}`]?.trim() ?? ''
  const alias = /^var\(--fs-color-([\w-]+)\)$/.exec(value)?.[1]
  return alias ? faststore(alias) : value
}

test.each([
  ['text', 'body-bkg'],
  ['text', 'neutral-bkg'],
  ['text', 'danger-bkg'],
  ['text', 'warning-bkg'],
  ['text', 'info-bkg'],
  ['text', 'success-bkg'],
  ['link', 'body-bkg'],
  ['link', 'neutral-bkg'],
  ['primary-text', 'primary-bkg'],
  ['primary-text', 'primary-bkg-hover'],
  ['primary-text', 'primary-bkg-active'],
  ['text-inverse', 'secondary-bkg-hover'],
])('FastStore’s %s, which we use on its %s, stands out 7:1', (ink, ground) => {
  expect(contrast(faststore(ink), faststore(ground))).toBeGreaterThanOrEqual(7)
})

test.each([
  ['danger-text', 'danger-bkg', 4.5],
  ['link', 'danger-bkg', 7],
  ['focus-ring', 'body-bkg', 3],
])('FastStore’s %s falls short on its %s, so we use another', (ink, ground, least) => {
  expect(contrast(faststore(ink), faststore(ground))).toBeLessThan(least)
})
