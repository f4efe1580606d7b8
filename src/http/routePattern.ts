/**
 * An address as a route, fit for grouping: without origin, query and fragment, and with `:id` for every part that names one
 * order, product or person (anything with a digit, an `@`, an escape, or more than 32 characters). At most 200 characters.
 */
export function routePattern(url: string | undefined): string | undefined {
  const path = url?.slice(0, 2048).match(/^(?:[a-z][a-z\d+.-]*:)?(?:\/\/[^/?#]*)?([^?#]*)/i)?.[1]
  if (!path) return undefined
  return path
    .split('/')
    .map((part) => (/\d|@|%|=|^.{33,}$/.test(part) && !/^v\d+$/.test(part) ? ':id' : part))
    .join('/')
    .slice(0, 200)
}
