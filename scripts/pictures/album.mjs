// The pictures kept in the project, and the list of what they were taken with.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pack, unpack } from './png.mjs'

const folder = 'test/pictures'
const listFile = join(folder, 'pictures.json')
const ending = '.png.br'

/**
 * The album: the browser that took the pictures, and for each `story/variant` the hash of what that browser gave, so that only
 * what differs has to be unpacked.
 */
export function openAlbum() {
  try {
    return JSON.parse(readFileSync(listFile, 'utf8'))
  } catch {
    return { browser: undefined, hashes: {} }
  }
}

/** Writes the list, one picture a line and in order, so that it merges well, and removes the pictures that are not in it. */
export function closeAlbum({ browser, hashes }) {
  const sorted = Object.fromEntries(
    Object.keys(hashes)
      .sort()
      .map((name) => [name, hashes[name]]),
  )
  mkdirSync(folder, { recursive: true })
  writeFileSync(listFile, `${JSON.stringify({ browser, hashes: sorted }, null, 2)}\n`)
  for (const name of storedNames()) if (!(name in sorted)) rmSync(pathOf(name))
  for (const story of readdirSync(folder)) {
    const path = join(folder, story)
    if (statSync(path).isDirectory() && readdirSync(path).length === 0) rmSync(path, { recursive: true })
  }
}

/** The PNG that is kept, if there is one. */
export function readPicture(name) {
  return existsSync(pathOf(name)) ? unpack(readFileSync(pathOf(name))) : undefined
}

export function keepPicture(name, picture) {
  mkdirSync(dirname(pathOf(name)), { recursive: true })
  writeFileSync(pathOf(name), pack(picture))
}

/** How many bytes all pictures have. */
export function weigh() {
  return storedNames().reduce((sum, name) => sum + statSync(pathOf(name)).size, 0)
}

function pathOf(name) {
  return join(folder, `${name}${ending}`)
}

function storedNames() {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.replaceAll('\\', '/').slice(0, -ending.length))
}
