import { readProperty, readText } from './readProperty'

/**
 * Whether a body is a firewall's challenge: an HTML page with the script of the check, or the JSON that HUMAN, DataDome and Akamai
 * send instead. Many firewalls send it without a header, and some with status 200.
 */
export function isChallengePage(node: object): boolean {
  const texts = ['body', 'data', 'bodyText', 'text', 'responseText'].map((key) => readProperty(node, key))
  return (
    texts.some((text) => typeof text === 'string' && /^\s*</.test(text.slice(0, 1000)) && scripts.test(text)) ||
    (!!readText(node, 'blockScript') && !!readText(node, 'appId')) ||
    /^https:\/\/[\w.-]+\.captcha-delivery\.com\//.test(readText(node, 'url')) ||
    readText(node, 'sec-cp-challenge') === 'true'
  )
}

// Each pattern occurs only on a challenge page. A vendor's name is not enough: HUMAN, Imperva, Kasada, AWS WAF and DataDome also put
// their sensors and policies on every page of a protected shop, including its 404 page.
const scripts = new RegExp(
  [
    // Cloudflare; AWS WAF; Vercel; DataDome; HUMAN (PerimeterX).
    '_cf_chl_opt|<title>Just a moment\\.\\.\\.|gokuProps|Vercel Security Checkpoint|captcha-delivery\\.com/\\w|px-captcha',
    // Imperva: its captcha, its script, its check for bots.
    '_Incapsula_Resource\\?\\wWUDNSAI|nofollow">\\s*<script src="/_Incapsula_Resource|<title>Pardon Our Interruption',
    // Kasada; Akamai; Fastly; SiteGround.
    '-[\\da-f]{12}/ips\\.js|sec-if-cpt-container|<title>Client Challenge<|0;/\\.well-known/sgcaptcha/',
  ].join('|'),
  'i',
)
