const shown = new Map<string, number>()
const watchers = new Set<() => void>()

/** Says that a message on the screen tells of an incident. Returns a function that takes it back. */
export function tellOfIncident(id: string): () => void {
  add(id, 1)
  return () => add(id, -1)
}

/** Whether a message on the screen tells of an incident already. */
export function isTold(id: string): boolean {
  return (shown.get(id) ?? 0) > 0
}

/** Which incidents messages on the screen tell of, as a text that is another one when they are others. */
export function toldIncidents(): string {
  return [...shown.keys()].join('\n')
}

export function watchIncidents(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

function add(id: string, count: number) {
  shown.set(id, (shown.get(id) ?? 0) + count)
  if (!isTold(id)) shown.delete(id)
  for (const watcher of [...watchers]) watcher()
}
