import { maskPath } from './maskPath'

/**
 * Converts a URL to a route, for grouping and without personal data: its path, with `:id` in place of every segment that may identify
 * a person, a search, a token or a single item. At most 200 characters.
 */
export function routePattern(url: string | undefined): string | undefined {
  return (typeof url === 'string' && maskPath(url, ':id').slice(0, 200)) || undefined
}
