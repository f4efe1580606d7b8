import { readHeader } from './readHeader'

/**
 * Whether a firewall answered in the place of the shop to see that a person is there: `cf-mitigated` (Cloudflare),
 * `x-amzn-waf-action` (AWS WAF) and `x-vercel-mitigated` (Vercel), on any status. A page that is loaded again passes the check;
 * a request that is sent again does not.
 */
export function isChallenged(headers: unknown): boolean {
  return names.some((name) => /^(challenge|captcha)$/i.test(readHeader(headers, name) ?? ''))
}

const names = ['cf-mitigated', 'x-amzn-waf-action', 'x-vercel-mitigated']
