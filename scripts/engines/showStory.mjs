import { storyAddress } from '../catalogue/serveCatalogue.mjs'
import { storyEnd } from '../catalogue/storyEnd.mjs'
import { turnStory } from '../catalogue/turnStory.mjs'

const usual = { width: 1024, height: 720 }

/** Shows a story in the window it asks for, then in each of the looks, and gives a result for each. */
export async function showStory(session, address, story, looks) {
  try {
    await session.resize(usual)
    let read = await open(session, address, story)
    if (read.size) {
      await session.resize(read.size)
      read = await open(session, address, story)
    }
    const results = [{ story, plays: story.plays, ...judge(read) }]
    const seen = new Set()
    for (const look of looks) {
      // A story may have a theme or a language of its own: then some looks are the same.
      const key = JSON.stringify({ ...look.globals, ...read.pinned, sheets: look.sheets.length })
      if (seen.has(key)) continue
      seen.add(key)
      await session.read(turnStory, look)
      results.push({ story, look: look.name, ...judge(await storyEnd(session.read)) })
    }
    return results
  } catch (error) {
    return [{ story, plays: story.plays, failures: [error.message.split('\n')[0]] }]
  }
}

async function open(session, address, { id }) {
  await session.visit(storyAddress(address, id))
  return storyEnd(session.read)
}

function judge({ status, failure, axeFailure, axe, violations }) {
  const failures = violations.map(({ id, help, where }) => `axe ${id}: ${help} (${where.join(', ')})`)
  if (failure) failures.unshift(failure)
  if (axeFailure) failures.push(`axe could not look: ${axeFailure}`)
  else if (!axe?.contrast) failures.push('axe did not look for a contrast of 7:1.')
  if (status !== 'success' && !failures.length) failures.push('The story failed without a reason.')
  return { axe, played: !failure, failures }
}
