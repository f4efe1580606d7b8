const watchers = new Set<() => void>()
/** Whether something has proved that there is a connection, although the browser says that there is none. */
let proved = false

/**
 * Whether the page may have a connection. The browser's word is a hint: that there is none counts until something proves
 * the contrary, and that there is one is no promise.
 */
export function isOnline(): boolean {
  return proved || globalThis.navigator?.onLine !== false
}

/** Probes of the shop's own. While there are any, only they prove a connection: a service worker may answer everything else. */
let ownProbes = 0

/** Has only `proveOnline(true)` count until the returned function is called. */
export function trustProbe(): () => void {
  ownProbes++
  return () => {
    ownProbes--
  }
}

/** Says that a server has answered. That counts more than what the browser says of the connection. */
export function proveOnline(isProbe = false): void {
  if (isOnline() || (ownProbes && !isProbe)) return
  proved = true
  // The proof holds until the browser changes its mind, even while nobody watches.
  attend()
  tell()
}

/** Calls back whenever the answer may have changed; gives a function that ends it. */
export function watchOnline(watcher: () => void): () => void {
  watchers.add(watcher)
  attend()
  return () => {
    watchers.delete(watcher)
    attend()
  }
}

/** Listens to the browser for as long as anybody needs it. */
function attend() {
  const turn = proved || watchers.size ? addEventListener : removeEventListener
  // A page that comes back from the back/forward cache has missed the events of the connection.
  for (const event of ['online', 'offline', 'pageshow']) turn(event, doubtConnection)
}

/** Takes the browser's word again, whatever has proved the contrary. */
export function doubtConnection(): void {
  proved = false
  attend()
  tell()
}

function tell() {
  for (const watcher of [...watchers]) watcher()
}
