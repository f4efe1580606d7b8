// Takes a picture of every story in every variant and compares it with the one kept in test/pictures.
// `--update` keeps the new ones instead; a further word limits both to the stories with it in their id.
import { availableParallelism } from 'node:os'
import { serveCatalogue } from './catalogue/serveCatalogue.mjs'
import { closeAlbum, openAlbum, weigh } from './pictures/album.mjs'
import { fontFolders } from './pictures/fonts.mjs'
import { openCamera } from './pictures/openCamera.mjs'
import { see } from './pictures/see.mjs'
import { clearChanges, showChanges } from './pictures/showChanges.mjs'
import { takePictures } from './pictures/takePictures.mjs'
import { startVariant } from './pictures/variants.mjs'

const isUpdate = process.argv.includes('--update')
const filter = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? ''
const start = Date.now()
const has = (name) => name.includes(filter)

const album = openAlbum()
const catalogue = await serveCatalogue(fontFolders)
const camera = await openCamera(catalogue.address)
const stories = catalogue.stories.filter(({ id }) => has(id))
const changes = []
const skipped = []
const hashes = {}
let taken = 0

const why = whyNot()
if (why) console.log(why)
else {
  const queue = [...stories]
  await Promise.all(Array.from({ length: Math.min(6, availableParallelism() + 1) }, () => takeFrom(queue)))
}
await camera.close()
catalogue.close()
if (!why && isUpdate) keep()
if (!why && !isUpdate) report()

/** Why there is nothing to do, if so. Only a comparison in a browser of one’s own, which may be another, is no failure. */
function whyNot() {
  const isOther = album.browser && album.browser !== camera.name
  const difference = `The pictures were taken with ${album.browser}. This is ${camera.name}, which draws otherwise`
  if (isOther && !isUpdate && !process.env.CI) return `${difference}, so nothing is compared.`
  process.exitCode = 1
  if (isOther && !isUpdate) return `${difference}: update all of them there.`
  if (isOther && filter) return `${difference}: update all of them.`
  if (!stories.length) return `No story has “${filter}” in its id.`
  process.exitCode = 0
}

async function takeFrom(queue) {
  // A window of its own, since only one page in a window has the focus.
  const context = await camera.openWindow()
  for (let story = queue.shift(); story; story = queue.shift()) {
    const { id } = story
    try {
      const keepOrCompare = async (variant, take) => {
        const name = `${id}/${variant.name}`
        const { hash, change, file } = await see(name, take, { hash: album.hashes[name], isUpdate })
        hashes[name] = hash
        if (change && isUpdate) taken += 1
        else if (change) changes.push({ name, ...change })
        return file
      }
      const hasStart = !isUpdate && `${id}/${startVariant.name}` in album.hashes
      const result = await takePictures(context, camera.address, story, keepOrCompare, hasStart)
      if (result.skipped) skipped.push(`${id}: ${result.skipped}`)
      if (result.failed) changes.push({ name: id, reason: result.failed })
    } catch (error) {
      changes.push({ name: id, reason: error.message.split('\n')[0] })
    }
  }
  await context.close()
}

function keep() {
  // A story that failed keeps the pictures it had.
  const isKept = (name) => !has(name.split('/')[0]) || changes.some(({ name: id }) => name.startsWith(`${id}/`))
  const others = Object.fromEntries(Object.entries(album.hashes).filter(([name]) => isKept(name)))
  closeAlbum({ browser: camera.name, hashes: { ...others, ...hashes } })
  const size = (weigh() / 1e6).toFixed(1)
  finish(`${taken} of ${Object.keys(hashes).length} pictures are new or changed, all weigh ${size} MB`)
}

function report() {
  for (const name of Object.keys(album.hashes)) {
    const [id] = name.split('/')
    const isGone = has(id) && !(name in hashes) && !changes.some((change) => change.name === id)
    if (isGone) changes.push({ name, reason: 'The story or this variant of it is gone.' })
  }
  clearChanges()
  const page = changes.length ? showChanges(changes) : undefined
  finish(`${Object.keys(hashes).length} pictures compared, ${changes.length} changed`)
  if (page) console.error(`Side by side: ${page}\nIf all of it is meant: npm run pictures:update`)
}

function finish(sum) {
  for (const line of skipped) console.log(`– ${line}`)
  for (const { name, reason } of changes) console.error(`✗ ${name}: ${reason}`)
  console.log(`${sum}, in ${((Date.now() - start) / 1000).toFixed(0)} s`)
  process.exitCode = changes.length ? 1 : 0
}
