// Writes src/tokens.json, the look as design tools read it (DTCG Format Module 2025.10), from what the sheets say.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPalette, readProperties } from './readProperties.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path) => readFileSync(root + path, 'utf8')
const facts = JSON.parse(read('scripts/properties.json'))

/** The text of all sheets of the look. */
export function readSheets() {
  const sheets = readdirSync(`${root}src/components`).filter((file) => file.endsWith('.css'))
  return ['src/tokens.css', ...sheets.map((file) => `src/components/${file}`)].map(read).join('\n')
}

/** The content of src/tokens.json. */
export function makeTokens(css = readSheets()) {
  const properties = readProperties(css).sort(byPlace)
  const colours = properties.filter(({ name }) => isColour(name))
  const [, compact] = /\[data-density='compact'\] \{\s*--eui-gap: var\(--fs-[\w-]+, ([\w.]+)\)/.exec(css)
  const sizes = Object.fromEntries(properties.map((property) => [property.name.slice('--error-ui-'.length), property]))
  const themes = ['light', 'dark'].map((theme) => {
    const palette = readPalette(css, theme)
    const tokens = colours.map((property) => [shortName(property.name), colour(property, palette, theme)])
    return [theme, { $type: 'color', $description: `Colours of the ${theme} theme.`, ...Object.fromEntries(tokens) }]
  })
  const { radius, gap, layer, easing } = sizes
  const duration = (name) => ({ $value: time(sizes[name].fallback), ...about(sizes[name]) })
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
    $description: 'storefront-error-ui. A shop sets these as --error-ui-* custom properties.',
    ...Object.fromEntries(themes),
    size: {
      $type: 'dimension',
      radius: { $value: dimension(radius.fallback), ...about(radius) },
      gap: {
        comfortable: { $value: dimension(gap.fallback), ...about(gap) },
        compact: { $value: dimension(compact), $description: 'The same, below data-density="compact".' },
      },
      'tap-size': { $value: dimension(smallestTarget(css)), ...about(sizes['tap-size']) },
    },
    layer: { $type: 'number', $value: Number(layer.fallback), ...about(layer) },
    duration: { $type: 'duration', short: duration('duration-short'), long: duration('duration-long') },
    easing: { $type: 'cubicBezier', $value: easing.fallback.match(/[\d.]+/g).map(Number), ...about(easing) },
  }
}

function colour(property, palette, theme) {
  const { name, fallback } = property
  const own = `--eui-${shortName(name)}`
  if (palette[own]) return { $value: srgb(palette[own]), ...about(property) }
  // The focus ring is drawn in the colour of the text; the main step is text and surface, changed round.
  const other = fallback === 'currentcolor' ? 'text' : fallback.replace(/^--eui-/, '')
  return { $value: `{${theme}.${other}}`, ...about(property) }
}

function about({ name, faststore }) {
  const { sets, keep } = facts[name]
  const rules = keep.map(({ ratio, against }) => `${ratio}:1 on ${against.map(shortName).join(' and ')}`)
  return {
    $description: [`${name}. ${sets}`, ...rules.map((rule) => `Keeps ${rule}.`)].join(' '),
    $extensions: { 'storefront-error-ui': { property: name, ...(faststore && { faststore }) } },
  }
}

function srgb(hex) {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const components = [1, 3, 5].map((at) => Number((Number.parseInt(long.slice(at, at + 2), 16) / 255).toFixed(4)))
  return { colorSpace: 'srgb', components, hex: long }
}

function dimension(text) {
  const [, value, unit] = /^([\d.]+)(px|em)$/.exec(text)
  // The format has no `em`. In text of the usual size, both are the same.
  return { value: Number(value), unit: unit === 'em' ? 'rem' : unit }
}

function time(text) {
  const [, value, unit] = /^([\d.]+)(ms|s)$/.exec(text)
  return { value: Number(value), unit }
}

function smallestTarget(css) {
  return /max\(2\.75em, (\d+px), var\(--error-ui-tap-size/.exec(css)[1]
}

function shortName(name) {
  return name.replace('--error-ui-', '').replace('*-bkg', 'the ground of every tone')
}

function isColour(name) {
  return ['Text and ground', 'Main step', 'Tones'].includes(facts[name].group)
}

function byPlace(one, other) {
  const places = Object.keys(facts)
  return places.indexOf(one.name) - places.indexOf(other.name)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = JSON.stringify(makeTokens(), null, 2)
  const lists = /\[[^[\]{}]*\]/g
  writeFileSync(
    `${root}src/tokens.json`,
    `${text.replace(lists, (list) => list.replace(/\s+/g, ' ').replace(/(?<=\[) | (?=\])/g, ''))}\n`,
  )
}
