/**
 * Which components of the status page a request of the shop depends on. Each key names requests: what they are about (`cart`), a path
 * (`/api/checkout/`, and what is below it; `*` stands for a segment), a host (`pay.example.com`, or `.example.com` with all below it), or `*` for
 * every other request. Each value lists components and groups of the page; `*` stands for all, for a page that names none.
 */
export type ServiceComponents = Readonly<Record<string, readonly string[]>>

/** What failed. */
export interface ServiceSubject {
  /** What the request was about, such as `cart`. */
  about?: string | undefined
  /** The address of the request: absolute, or a path. */
  url?: string | undefined
}

/** The names of the components that a failed request depends on. What it was about decides, then its path, then its host. */
export function touchedComponents({ about, url }: ServiceSubject, components: ServiceComponents): readonly string[] {
  const own = about === undefined ? undefined : named(components, about)
  if (own) return own
  const { host, path } = split(url)
  const keys = Object.keys(components)
  const paths = keys.filter((key) => key.startsWith('/') && isBelow(path, key))
  const hosts = keys.filter((key) => host && (key === host || (key.startsWith('.') && `.${host}`.endsWith(key))))
  // The longest is the closest.
  const [found] = [...byLength(paths), ...byLength(hosts)]
  return named(components, found ?? '*') ?? []
}

function named(components: ServiceComponents, key: string): readonly string[] | undefined {
  return Object.hasOwn(components, key) ? components[key] : undefined
}

function byLength(keys: string[]): string[] {
  return keys.sort((one, other) => other.length - one.length)
}

function isBelow(path: string, key: string): boolean {
  const own = path.split('/')
  const wanted = key.replace(/\/$/, '').split('/')
  return wanted.every((segment, at) => segment === '*' || segment === own[at])
}

function split(url: string | undefined): { host: string; path: string } {
  if (!url) return { host: '', path: '' }
  try {
    // Without a page, as on a server, a path has no host.
    const { hostname, pathname } = new URL(url, globalThis.location?.href ?? 'https://unknown.invalid')
    return { host: hostname, path: pathname }
  } catch {
    return { host: '', path: '' }
  }
}
