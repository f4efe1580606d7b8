import { engines } from './engines.mjs'
import { showStory } from './showStory.mjs'

/** Runs every story in an engine, in two windows at once, and in each of the looks. */
export async function runEngine(name, address, stories, looks) {
  const start = Date.now()
  const results = []
  const seconds = []
  const queue = [...stories]
  let version
  let failure
  await Promise.all([1, 2].map(work))
  results.sort((a, b) => stories.indexOf(a.story) - stories.indexOf(b.story))
  return { name, version, failure, results, seconds, time: (Date.now() - start) / 1000 }

  async function work() {
    let session
    try {
      session = await engines[name]()
      version = session.version
      for (let story = queue.shift(); story; story = queue.shift()) results.push(...(await show(session, story)))
    } catch (error) {
      failure = error.message
      console.error(`✗ ${name}: ${failure}`)
    } finally {
      await session?.close()
    }
  }

  async function show(session, story) {
    const first = await showStory(session, address, story, looks)
    if (!first.some(isFailed)) return first
    // What failed once may have met a slow moment, which the report names; what fails twice has failed.
    const second = await showStory(session, address, story, looks)
    for (const { look, failures } of second.filter(isFailed)) {
      console.log(`✗ ${[story.id, look].filter(Boolean).join(', ')}: ${failures.join('; ')}`)
    }
    if (!second.some(isFailed)) seconds.push({ story, failures: first.flatMap(({ failures }) => failures) })
    return second
  }
}

function isFailed({ failures }) {
  return failures.length > 0
}
