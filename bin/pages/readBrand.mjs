import { readFile } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { contrast } from './contrast.mjs'
import { readLink } from './readLink.mjs'

const links = ['home', 'search', 'checkOrders', 'statusPage', 'support']
const colors = ['text', 'muted', 'surface', 'action', 'actionText', 'focus']
const schemes = ['light', 'dark']
const keys = ['name', 'logo', 'colors', 'font', 'radius', 'links', 'hours', 'phone', 'email']
const pictures = { '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp' }

/**
 * Reads a brand, and gives its parts for each language. Throws with the first thing that is wrong: a key that does not exist, a text that
 * lacks a language, a link that a browser would run, text that does not stand out from its ground (WCAG 2.2 SC 1.4.3).
 */
export async function readBrand(path, languages) {
  const fail = (what) => {
    throw new Error(`${path}: ${what}`)
  }
  const brand = path === undefined ? {} : readObject(parse(await readText(path), path), 'the brand', fail)
  checkNames('key', brand, keys, fail)
  const given = { links: readObject(brand.links, '“links”', fail), colors: readObject(brand.colors, '“colors”', fail) }
  checkNames('link', given.links, links, fail)
  checkNames('group of colours', given.colors, schemes, fail)
  const text = (name, value, check = (value) => value) => {
    const all = Object.fromEntries(languages.map((language) => [language, readWords(name, value, language, fail)]))
    for (const language of languages) if (all[language]) check(all[language])
    return (language) => all[language]
  }
  const found = Object.keys(given.links).map((name) => [
    name,
    text(`links.${name}`, given.links[name], (href) => readLink(name, href, fail)),
  ])
  return {
    name: text('name', brand.name),
    hours: text('hours', brand.hours),
    phone: text('phone', brand.phone, (phone) =>
      readValue(phone, phones, 'phone', 'a number such as +55 11 4000-0000', fail),
    ),
    email: text('email', brand.email, (email) =>
      readValue(email, emails, 'email', 'an address such as help@shop.example', fail),
    ),
    logo: brand.logo === undefined ? undefined : await readPicture(dirname(path), brand.logo, fail),
    links: (language) => ({
      home: '/',
      ...Object.fromEntries(found.map(([name, value]) => [name, value(language)])),
    }),
    light: readColors(given.colors.light, 'light', fail),
    dark: readColors(given.colors.dark, 'dark', fail),
    font: readValue(brand.font, fonts, 'font', "names of typefaces, such as 'Source Sans', sans-serif", fail),
    radius: readValue(brand.radius, lengths, 'radius', 'a length such as 0.25rem', fail),
  }
}

const phones = /^\+?(?=(\D*\d){3})[\d\s()./\u2011-]+$/
const emails = /^[^\s@?&"'<>]+@[^\s@?&"'<>]+$/
const fonts = /^([\p{L}\p{N} _,-]|'[\p{L}\p{N} _-]+')+$/u
const lengths = /^(0|(\d+|\d*\.\d+)(px|r?em|%))$/

async function readText(path) {
  try {
    // Some editors begin a file with a mark of its byte order, which is no JSON (RFC 8259 §8.1).
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Error(`${path} cannot be read (${error.code}).`)
  }
}

function parse(json, path) {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`${path} is not JSON: ${error.message}`)
  }
}

function readObject(value, name, fail) {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(`${name} has to be an object.`)
  return value
}

function checkNames(what, object, known, fail) {
  const unknown = Object.keys(object).find((name) => !known.includes(name))
  if (unknown !== undefined) fail(`there is no ${what} “${unknown}”. There are ${known.join(', ')}.`)
}

/** A text that is the same in all languages, or that of one of them. */
function readWords(name, value, language, fail) {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || Array.isArray(value))
    fail(`“${name}” has to be a text, or an object with a text for each language.`)
  if (typeof value[language] !== 'string') fail(`“${name}” is missing in ${language}.`)
  return value[language]
}

async function readPicture(folder, logo, fail) {
  const type = typeof logo === 'string' && pictures[extname(logo).toLowerCase()]
  if (!type || /^\w{2,}:/.test(logo)) fail(`the logo has to be a file that ends in .svg, .png or .webp, not ${logo}.`)
  try {
    return `data:${type};base64,${(await readFile(resolve(folder, logo))).toString('base64')}`
  } catch (error) {
    fail(`the logo ${logo} cannot be read (${error.code}).`)
  }
}

function readValue(value, pattern, name, such, fail) {
  if (value !== undefined && !(typeof value === 'string' && pattern.test(value)))
    fail(`“${name}” is not valid: ${JSON.stringify(value)}. It has to be ${such}.`)
  return value
}

function readColors(given, scheme, fail) {
  if (!given) return undefined
  readObject(given, `“${scheme}”`, fail)
  checkNames('colour', given, colors, fail)
  for (const [name, color] of Object.entries(given)) {
    if (!/^#([\da-f]{3}|[\da-f]{6})$/i.test(color)) fail(`the colour “${name}” has to be as in #1d2126, not ${color}.`)
  }
  for (const name of ['text', 'surface']) if (!given[name]) fail(`the ${scheme} colours lack “${name}”.`)
  if (!given.action !== !given.actionText) fail(`the ${scheme} colours need “action” and “actionText”, or neither.`)
  const { text, surface, muted = text, action = text, actionText = surface, focus = text } = given
  for (const [name, ink, ground, least] of [
    ['text', text, surface, 4.5],
    ['muted', muted, surface, 4.5],
    ['actionText', actionText, action, 4.5],
    // WCAG 2.2 SC 1.4.11: a ring is no text.
    ['focus', focus, surface, 3],
  ]) {
    const found = contrast(ink, ground)
    if (found < least)
      fail(`the ${scheme} colour “${name}” has a contrast of ${found.toFixed(1)}:1. It needs ${least}:1.`)
  }
  // The main step has the colours of the page, the other way round, unless the brand has others.
  return { ...given, muted, action, actionText }
}
