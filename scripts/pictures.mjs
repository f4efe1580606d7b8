// Takes a picture of every story in every variant and compares it with the one kept in test/pictures.
// `--update` keeps the new ones instead; a further word limits both to the stories with it in their id.
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { chromium } from 'playwright'
import { getBrowser, launchOptions } from './browser.mjs'
import { serveCatalogue } from './catalogue.mjs'
import { closeAlbum, keepPicture, openAlbum, readPicture, weigh } from './pictures/album.mjs'
import { comparePictures } from './pictures/comparePictures.mjs'
import { fontFolders } from './pictures/fonts.mjs'
import { decode, encodeSmall } from './pictures/png.mjs'
import { clearChanges, showChanges } from './pictures/showChanges.mjs'
import { takePictures } from './pictures/takePictures.mjs'

const isUpdate = process.argv.includes('--update')
const filter = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? ''
const start = Date.now()

const album = openAlbum()
getBrowser()
const options = launchOptions()
const browser = await chromium.launch({
  ...options,
  // How letters are drawn must not depend on the settings of a desktop.
  args: [...options.args, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
})
const taker = `Chromium ${browser.version().split('.')[0]}, ${process.platform}`
const isSameBrowser = album.browser === taker
const catalogue = await serveCatalogue(fontFolders)
const stories = catalogue.stories.filter(({ id }) => id.includes(filter))
if (!stories.length) throw new Error(`No story has “${filter}” in its id.`)

const hashes = {}
const changes = []
const skipped = []
const kept = new Set()
const queue = [...stories]
await Promise.all(Array.from({ length: Math.min(6, availableParallelism() + 1) }, takeFromQueue))
await browser.close()
catalogue.close()

if (isUpdate) update()
else compare()

async function takeFromQueue() {
  // A window of its own, since only one page in a window has the focus.
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  for (let story = queue.shift(); story; story = queue.shift()) {
    const { id } = story
    try {
      const result = await takePictures(context, catalogue.address, story, ({ name }, take) =>
        see(`${id}/${name}`, take),
      )
      if (result.skipped) skipped.push(`${id}: ${result.skipped}`)
      if (result.failed) changes.push({ name: id, reason: result.failed })
    } catch (error) {
      changes.push({ name: id, reason: error.message.split('\n')[0] })
    }
  }
  await context.close()
}

/** Looks at one picture, and again if it is not as expected, for something may not have come to rest. */
async function see(name, take) {
  let file = await take()
  let change = judge(name, file)
  for (let tries = 0; change && tries < 3; tries++) {
    const again = await take()
    if (again.equals(file)) break
    file = again
    change = judge(name, file)
  }
  hashes[name] = hashOf(file)
  if (!change) {
    // The hash may be that of an earlier browser, the picture is still the same.
    kept.add(name)
  } else if (isUpdate) {
    keepPicture(name, encodeSmall(decode(file)))
  } else {
    changes.push({ name, ...change })
  }
  return file
}

function judge(name, file) {
  const stored = readPicture(name)
  if (!stored) return { reason: 'There is no picture of it yet.', actual: file }
  if (album.hashes[name] === hashOf(file)) return undefined
  const { isChanged, pixels, difference } = comparePictures(decode(stored), decode(file))
  if (!isChanged) return undefined
  return { reason: `${pixels} pixels differ.`, expected: stored, actual: file, difference }
}

function hashOf(file) {
  return createHash('sha256').update(file).digest('hex').slice(0, 16)
}

function update() {
  const isOther = (name) => !name.split('/')[0].includes(filter)
  const others = Object.fromEntries(Object.entries(album.hashes).filter(([name]) => isOther(name)))
  closeAlbum({ browser: taker, hashes: { ...others, ...hashes } })
  for (const { name, reason } of changes) console.error(`✗ ${name}: ${reason}`)
  const taken = Object.keys(hashes).length
  console.log(
    `${taken - kept.size} of ${taken} pictures are new or changed. All weigh ${(weigh() / 1e6).toFixed(1)} MB.`,
  )
  finish()
}

function compare() {
  for (const name of Object.keys(album.hashes)) {
    const [id] = name.split('/')
    const isGone = id.includes(filter) && !(name in hashes) && !changes.some((change) => change.name === id)
    if (isGone) changes.push({ name, reason: 'The story or this variant of it is gone.' })
  }
  clearChanges()
  for (const { name, reason } of changes) console.error(`✗ ${name}: ${reason}`)
  if (changes.length)
    console.error(`\nSide by side: ${showChanges(changes)}\nIf all of it is meant: npm run pictures:update`)
  console.log(`${Object.keys(hashes).length} pictures compared, ${changes.length} changed`)
  if (changes.length && !isSameBrowser) {
    console.log(
      `They were taken with ${album.browser ?? 'nothing yet'}; this is ${taker}, which draws otherwise. Not counted as failed.`,
    )
  }
  finish(isSameBrowser)
}

function finish(counts = true) {
  for (const line of skipped) console.log(`– ${line}`)
  console.log(`${((Date.now() - start) / 1000).toFixed(0)} s`)
  process.exitCode = changes.length && counts ? 1 : 0
}
