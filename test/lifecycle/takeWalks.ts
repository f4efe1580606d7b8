import fc from 'fast-check'

/** What `walk.tsx` gives to the page. */
interface Walker {
  words: string[]
  surfaces: string[]
  walk: (surface: string, isStrict: boolean, steps: readonly string[]) => Promise<string[]>
  warmUp: () => Promise<void>
}
declare const walker: Walker

/** Carries out a function in the page of a browser. */
export type Read = <Value, Result>(look: (value: Value) => Result | Promise<Result>, value: Value) => Promise<Result>

interface Options {
  seed: number
  /** How many walks each surface takes. */
  count: number
  /** How many steps a walk has. */
  steps: number
  /** Only these. */
  surfaces?: readonly string[] | undefined
  /** This walk instead of random ones. */
  walk?: readonly string[] | undefined
}

/** Has each surface take random walks. Returns what went wrong: each with its seed, and the shortest walk that still goes wrong. */
export async function takeWalks(read: Read, { seed, count, steps, surfaces, walk }: Options): Promise<string[]> {
  const known = await read(() => ({ words: walker.words, surfaces: walker.surfaces }), undefined)
  const walks = walk
    ? [false, true].map((isStrict) => ({ isStrict, steps: [...walk] }))
    : fc.sample(randomWalk(known.words, steps), { seed, numRuns: count })
  await read(() => walker.warmUp(), undefined)
  const wrong: string[] = []
  for (const surface of surfaces ?? known.surfaces) {
    for (const { isStrict, steps: taken } of walks) {
      const take = (list: readonly string[]) =>
        read(([name, strict, all]) => walker.walk(name, strict, all), [surface, isStrict, list] as const)
      const faults = await take(taken)
      if (!faults.length) continue
      const found = await shorten(taken, faults, take)
      wrong.push(
        `${surface}${isStrict ? ' in Strict Mode' : ''}, seed ${seed}: ${JSON.stringify(found.walk)}\n  ${found.faults.join('\n  ')}`,
      )
      break
    }
  }
  return wrong
}

function randomWalk(words: string[], steps: number) {
  const length = { minLength: steps - 1, maxLength: steps - 1 }
  return fc.record({
    isStrict: fc.boolean(),
    // Most surfaces show nothing before something fails.
    steps: fc
      .tuple(
        fc.constantFrom(...words.filter((word) => word.startsWith('fail'))),
        fc.array(fc.constantFrom(...words), length),
      )
      .map(([first, others]) => [first, ...others]),
  })
}

/** Leaves out what is not needed to go wrong: halves first, single steps at last. */
async function shorten(walk: string[], faults: string[], take: (walk: string[]) => Promise<string[]>) {
  const last = walk.findIndex((step) => faults[0]?.startsWith(`${step}: `))
  let found = { walk, faults }
  const attempt = async (shorter: string[]) => {
    const left = await take(shorter)
    if (left.length) found = { walk: shorter, faults: left }
    return left.length > 0
  }
  // What comes after the step at which it went wrong.
  if (last >= 0) await attempt(walk.slice(0, last + 1))
  for (let size = Math.ceil(found.walk.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let at = 0; at < found.walk.length; )
      if (!(await attempt(found.walk.filter((_, index) => index < at || index >= at + size)))) at += size
  }
  return found
}
