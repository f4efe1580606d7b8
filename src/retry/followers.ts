/** Requests that failed, may be repeated without asking, and wait until another request succeeds. The longest waiting comes first. */
const followers = new Set<() => boolean>()
/** How many requests of the page have succeeded since one failed. */
let inARow = 0

/** Adds or removes a request. `follow` sends it, and returns whether it was sent. */
export function setFollowing(follow: () => boolean, isFollowing: boolean): void {
  if (isFollowing) followers.add(follow)
  else followers.delete(follow)
}

/**
 * A request that succeeds sends others of the page: the first success one, each of the next in a row two. So a store that has just
 * recovered gets a full page of requests in steps, a store that still fails gets one, and the shopper presses once.
 */
export function releaseFollowers(): void {
  inARow++
  // A hidden page has no shopper who waits.
  if (globalThis.document?.hidden) return
  let sent = 0
  for (const follow of [...followers]) if (sent < Math.min(2, inARow) && follow()) sent++
}

/** Requests that take no press for a while, because all presses were used up. */
const resting = new Set<() => void>()

/** Adds or removes a request that rests. `end` lets the shopper press again. */
export function setResting(end: () => void, isResting: boolean): void {
  if (isResting) resting.add(end)
  else resting.delete(end)
}

/** Ends every rest of the page, because there is a reason to press again. A wait that a server asked for stays. */
export function endRests(): void {
  for (const end of [...resting]) end()
}

/** A failure ends the row of successes. */
export function slowDown(): void {
  inARow = 0
}
