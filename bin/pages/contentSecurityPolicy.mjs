import { createHash } from 'node:crypto'

/** A policy that allows these styles and pictures in the page itself, and nothing else (CSP Level 3). */
export function contentSecurityPolicy(styles) {
  const hash = createHash('sha256').update(styles).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
}
