import { readHeader } from './readHeader'

/**
 * Whether the headers mark the response as a firewall's challenge: `cf-mitigated` (Cloudflare), `x-amzn-waf-action` (AWS WAF) or
 * `x-vercel-mitigated` (Vercel), with any status. Reloading the page shows the challenge to the user. Sending the request again
 * does not, so it fails again.
 */
export function isChallenged(headers: unknown): boolean {
  return names.some((name) => /^(challenge|captcha)$/i.test(readHeader(headers, name) ?? ''))
}

const names = ['cf-mitigated', 'x-amzn-waf-action', 'x-vercel-mitigated']
