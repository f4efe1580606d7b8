import { maskPath } from './maskPath'

/**
 * An address as a route, fit for grouping and free of personal data: its path with `:id` for every segment that may name a
 * person, a search, a token or one thing. At most 200 characters.
 */
export function routePattern(url: string | undefined): string | undefined {
  return (typeof url === 'string' && maskPath(url, ':id').slice(0, 200)) || undefined
}
