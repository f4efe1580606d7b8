import { engines } from '../engines/engines.mjs'

/** How many pages are measured at once. A driver may end a script that takes long. */
const atOnce = 20

/** Shows groups of pages in an engine, and gives what the measure found. A system that asks for dark is a browser of its own. */
export async function runPages(name, url, groups) {
  const start = Date.now()
  const results = []
  let version = ''
  for (const system of ['light', 'dark']) {
    const own = groups.filter(([page]) => page.system === system)
    if (!own.length) continue
    const session = await engines[name]({ colorScheme: system })
    version = session.version
    try {
      await session.resize({ width: 1024, height: 720 })
      await session.visit(url)
      const isDark = await session.read(() => matchMedia('(prefers-color-scheme: dark)').matches)
      if (isDark !== (system === 'dark'))
        throw new Error(`${name} does not show pages as on a system that asks for ${system}.`)
      for (const group of own) {
        const [width, height] = group[0].size
        await session.resize({ width, height })
        for (let index = 0; index < group.length; index += atOnce) {
          const pages = group.slice(index, index + atOnce)
          const found = await measure(session, pages)
          results.push(...pages.map(({ title }, index) => ({ title, failures: found[index] })))
        }
      }
    } finally {
      await session.close()
    }
  }
  return { name, version, results, time: (Date.now() - start) / 1000 }
}

async function measure(session, pages) {
  try {
    return await session.read((pages) => hostPages.measure(pages), pages)
  } catch (error) {
    return pages.map(() => [error.message.split('\n')[0]])
  }
}
