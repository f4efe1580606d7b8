import { createHash } from 'node:crypto'
import { keepPicture, readPicture } from './album.mjs'
import { comparePictures } from './comparePictures.mjs'
import { decode } from './png.mjs'

/** How long something may take to come to rest where no timer tells, in milliseconds. */
const pause = 250

/**
 * Looks at one picture, and again while it is not as expected, for something may not have come to rest. Keeps the new one where
 * it is an update. Gives the file, its hash, and what changed, if anything.
 */
export async function see(name, take, { hash, isUpdate }) {
  let file = await take()
  let change = judge(name, file, hash)
  for (let tries = 0; change && tries < 3; tries++) {
    await new Promise((rested) => setTimeout(rested, pause))
    const again = await take()
    if (again.equals(file)) break
    file = again
    change = judge(name, file, hash)
  }
  if (change && isUpdate) keepPicture(name, decode(file))
  return { file, hash: hashOf(file), change }
}

function judge(name, file, hash) {
  const stored = readPicture(name)
  if (!stored) return { reason: 'There is no picture of it yet.', actual: file }
  if (hash === hashOf(file)) return undefined
  const { isChanged, pixels, difference } = comparePictures(decode(stored), decode(file))
  if (!isChanged) return undefined
  return { reason: `${pixels} pixels differ.`, expected: stored, actual: file, difference }
}

function hashOf(file) {
  return createHash('sha256').update(file).digest('hex').slice(0, 16)
}
