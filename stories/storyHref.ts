/** What the toolbar is set to. */
export type Globals = Readonly<Record<string, unknown>>

const passedOn = ['locale', 'reader', 'theme', 'direction', 'viewport']

/** Where a story or a page of docs opens in the catalogue, from any folder, with the toolbar and the controls as given. */
export function storyHref(id: string, globals: Globals, args: Readonly<Record<string, string>> = {}): string {
  const kept = passedOn.flatMap((name) => pair(name, globals[name]))
  const set = Object.entries(args).flatMap(([name, value]) => pair(name, value))
  const kind = id.endsWith('--docs') ? 'docs' : 'story'
  return `./?path=/${kind}/${id}${set.length ? `&args=${set.join(';')}` : ''}&globals=${kept.join(';')}`
}

function pair(name: string, value: unknown): string[] {
  // The viewport comes as an object once somebody has chosen one.
  const text = typeof value === 'object' ? (value as { value?: unknown } | null)?.value : value
  return typeof text === 'string' && text ? [`${name}:${text}`] : []
}
