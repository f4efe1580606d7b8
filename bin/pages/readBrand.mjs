import { readFile } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { contrast } from './contrast.mjs'

const links = ['home', 'search', 'checkOrders', 'statusPage', 'support']
const colors = ['text', 'muted', 'surface', 'action', 'actionText', 'focus']
const keys = ['name', 'logo', 'colors', 'font', 'radius', 'links', 'hours', 'phone', 'email']
const pictures = { '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp' }

/**
 * Reads a brand, and gives its parts for each language. Throws with the first thing that is wrong: a key that does not exist, a text that
 * lacks a language, a link that a browser would run, text that does not stand out from its ground (WCAG 2.2 SC 1.4.3).
 */
export async function readBrand(path, languages) {
  const brand = path === undefined ? {} : parse(await readFile(path, 'utf8'), path)
  const fail = (what) => {
    throw new Error(`${path}: ${what}`)
  }
  for (const key of Object.keys(brand))
    if (!keys.includes(key)) fail(`there is no “${key}”. There are ${keys.join(', ')}.`)
  const byLanguage = (name, value) => {
    if (value === undefined || value === null || typeof value === 'string') return () => value ?? undefined
    const missing = languages.find((language) => typeof value[language] !== 'string')
    if (missing) fail(`“${name}” is missing in ${missing}.`)
    return (language) => value[language]
  }
  const text = (name) => byLanguage(name, brand[name])
  const link = (name) => {
    const value = byLanguage(`links.${name}`, brand.links[name])
    for (const language of languages) {
      const href = value(language)
      if (href && !/^(https?:\/\/|mailto:|tel:|\/(?!\/)|\?|#)/i.test(href))
        fail(`the link “${name}” has to be an address, a path that starts with “/”, mailto: or tel:, not ${href}.`)
    }
    return value
  }
  for (const name of Object.keys(brand.links ?? {}))
    if (!links.includes(name)) fail(`there is no link “${name}”. There are ${links.join(', ')}.`)
  const found = Object.keys(brand.links ?? {}).map((name) => [name, link(name)])
  return {
    name: text('name'),
    hours: text('hours'),
    phone: text('phone'),
    email: text('email'),
    logo: brand.logo === undefined ? undefined : await readPicture(resolve(dirname(path), brand.logo), fail),
    links: (language) => ({
      home: '/',
      ...Object.fromEntries(found.map(([name, value]) => [name, value(language)])),
    }),
    light: readColors(brand.colors?.light, 'light', fail),
    dark: readColors(brand.colors?.dark, 'dark', fail),
    font: readValue(brand.font, /^[\w\s,'-]+$/, 'font', fail),
    radius: readValue(brand.radius, /^[\d.]+(px|r?em|%)$/, 'radius', fail),
  }
}

function parse(json, path) {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`${path} is not JSON: ${error.message}`)
  }
}

async function readPicture(path, fail) {
  const type = pictures[extname(path).toLowerCase()] ?? fail(`the logo has to be .svg, .png or .webp, not ${path}.`)
  return `data:${type};base64,${(await readFile(path)).toString('base64')}`
}

function readValue(value, pattern, name, fail) {
  if (value !== undefined && !pattern.test(value)) fail(`“${name}” is not valid: ${value}`)
  return value
}

function readColors(given, scheme, fail) {
  if (!given) return undefined
  for (const [name, color] of Object.entries(given)) {
    if (!colors.includes(name)) fail(`there is no colour “${name}”. There are ${colors.join(', ')}.`)
    if (!/^#([\da-f]{3}|[\da-f]{6})$/i.test(color)) fail(`the colour “${name}” has to be as in #1d2126, not ${color}.`)
  }
  for (const name of ['text', 'surface']) if (!given[name]) fail(`the ${scheme} colours lack “${name}”.`)
  if (!given.action !== !given.actionText) fail(`the ${scheme} colours need “action” and “actionText”, or neither.`)
  const { text, surface, muted = text, action = text, actionText = surface } = given
  for (const [name, ink, ground] of [
    ['text', text, surface],
    ['muted', muted, surface],
    ['actionText', actionText, action],
  ]) {
    const found = contrast(ink, ground)
    if (found < 4.5) fail(`the ${scheme} colour “${name}” has a contrast of ${found.toFixed(1)}:1. It needs 4.5:1.`)
  }
  // The main step has the colours of the page, the other way round, unless the brand has others.
  return { ...given, muted, action, actionText }
}
