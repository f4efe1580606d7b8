import { createHash } from 'node:crypto'

/** A policy that allows these styles, pictures in the page itself, what these links search, and nothing else (CSP Level 3). */
export function contentSecurityPolicy(styles, searches) {
  const hash = createHash('sha256').update(styles).digest('base64')
  const origins = searches.filter(Boolean).map((href) => (/^https?:/i.test(href) ? new URL(href).origin : "'self'"))
  const forms = [...new Set(origins)].join(' ') || "'none'"
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action ${forms}`
}
