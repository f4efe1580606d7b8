import { describe, expect, test } from 'vitest'
import { readOutcome } from '../../src/http/readOutcome'
import { readPublicOutcome } from '../../src/http/readPublicOutcome'
import { readResponse } from '../../src/http/readResponse'
import { describe as describeStatus } from '../../src/messages/describe'
import { en } from '../../src/messages/locales/en'
import { retryAdvice } from '../../src/retry/retryAdvice'

// Headers and pages as the vendors document them, or as their own open source makes them. All ids are made up.

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more)
const html = { 'content-type': 'text/html; charset=utf-8' }

function expectChallenge(outcome: ReturnType<typeof readOutcome>): void {
  expect(outcome).toMatchObject({ kind: 'actionRequired', challenged: true })
  expect(outcome.captchaRequired).toBeUndefined()
  for (const method of ['GET', 'POST', undefined]) {
    expect(retryAdvice(outcome, { attempt: 1, method }).mode).toBe('never')
    expect(describeStatus({ ...outcome, method }, en).actions).toEqual(['refresh'])
  }
}

const headers: readonly (readonly [vendor: string, name: string, value: string])[] = [
  ['Cloudflare', 'cf-mitigated', 'challenge'],
  ['AWS WAF', 'x-amzn-waf-action', 'challenge'],
  ['AWS WAF, with a captcha', 'x-amzn-waf-action', 'captcha'],
  ['Vercel', 'x-vercel-mitigated', 'challenge'],
]

describe.each(headers)('the header of %s', (_, name, value) => {
  test.each([200, 202, 403, 405, 429, 503])('makes %i a challenge', async (status) => {
    const response = () => new Response('', { status, headers: { ...html, [name]: value } })
    expectChallenge(readOutcome(response()))
    expectChallenge(await readResponse(response()))
    expectChallenge(readOutcome({ status, headers: { [name]: value } }))
    expectChallenge(readOutcome({ status, headers: { [name.toUpperCase()]: [value] } }))
    expectChallenge(readOutcome(error('x', { response: response() })))
    expectChallenge(readOutcome(error('x', { response: { status, data: '', headers: { [name]: value } } })))
    expectChallenge(
      readOutcome({ readyState: 4, status, getResponseHeader: (asked: string) => (asked === name ? value : null) }),
    )
  })

  test('counts although the header says to come back later', () => {
    const response = new Response('', { status: 429, headers: { [name]: value, 'retry-after': '5' } })
    expectChallenge(readOutcome(response))
  })

  test('keeps the status', () => {
    expect(readOutcome(new Response('', { status: 403, headers: { [name]: value } })).status).toBe(403)
  })
})

const pages: readonly (readonly [vendor: string, status: number, page: string])[] = [
  [
    'Cloudflare',
    403,
    "<!DOCTYPE html><html lang=\"en-US\"><head><title>Just a moment...</title></head><body><script>(function(){window._cf_chl_opt = {cvId: '3',cZone: 'shop.example'};var a = document.createElement('script');a.src = '/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=0'}());</script></body></html>",
  ],
  [
    'Cloudflare, in another language',
    503,
    '<!DOCTYPE html><html><head><title>Einen Moment…</title></head><body><script>window._cf_chl_opt={cvId:"3"}</script></body></html>',
  ],
  [
    'AWS WAF',
    202,
    '<!DOCTYPE html><html lang="en"><head><script type="text/javascript">window.awsWafCookieDomainList = [];window.gokuProps = {"key":"a"};</script><script src="https://0a.eu-west-1.token.awswaf.com/0a/challenge.js"></script></head><body><script>AwsWafIntegration.saveReferrer()</script></body></html>',
  ],
  [
    'AWS WAF, with a captcha',
    405,
    '<!DOCTYPE html><html><head><title>Human Verification</title><script>window.gokuProps = {"key":"a"};</script><script src="https://0a.captcha.awswaf.com/0a/captcha.js"></script></head><body><script>AwsWafIntegration.getToken()</script></body></html>',
  ],
  [
    'Vercel',
    429,
    '<!DOCTYPE html><html lang="en"><head><title>Vercel Security Checkpoint</title><script type="module" src="/.well-known/vercel/security/static/challenge.v2.min.js"></script></head><body></body></html>',
  ],
  [
    'DataDome',
    403,
    "<html lang=\"en\"><head><title>shop.example</title></head><body><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'a','host':'geo.captcha-delivery.com'}</script><script src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>",
  ],
  [
    'HUMAN',
    403,
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Access to this page has been denied</title><meta name="description" content="px-captcha"></head><body><script>window._pxAppId = \'PXabc\';</script></body></html>',
  ],
  [
    'Imperva',
    200,
    '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&amp;xinfo=0">Request unsuccessful. Incapsula incident ID: 0-0</iframe></body></html>',
  ],
  [
    'Imperva, with a script alone',
    200,
    '<html><head><META NAME="robots" CONTENT="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=0"></script></head><body></body></html>',
  ],
  [
    'Imperva, against bots',
    405,
    '<!DOCTYPE html><html><head><title>Pardon Our Interruption</title></head><body><script>window.onProtectionInitialized = function () {}</script></body></html>',
  ],
  [
    'Fastly',
    200,
    '<!DOCTYPE html><html lang="en"><head><title>Client Challenge</title></head><body><script src="/_fs-ch-0/script.js"></script></body></html>',
  ],
  [
    'SiteGround',
    202,
    '<html><head><link rel="icon" href="data:;"><meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F&y=ipr:1"></meta></head></html>',
  ],
  [
    'Kasada',
    429,
    '<!DOCTYPE html><html><head></head><body><script>window.KPSDK={};KPSDK.now=typeof performance!=="undefined"</script><script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js"></script></body></html>',
  ],
  [
    'Akamai',
    428,
    '<!DOCTYPE html><html><head><title>Challenge Validation</title></head><body><div id="sec-if-cpt-container"></div><script src="/a/b"></script></body></html>',
  ],
]

describe.each(pages)('the page of %s', (_, status, page) => {
  test('is a challenge, whatever the client keeps of it', async () => {
    expectChallenge(await readResponse(new Response(page, { status, headers: html })))
    expectChallenge(await readResponse(new Response(`\ufeff\n  ${page}`, { status })))
    expectChallenge(readOutcome({ status, body: page }))
    expectChallenge(readOutcome({ status, data: page, headers: new Headers(html) }))
    expectChallenge(
      readOutcome(
        error(`Request failed with status code ${status}`, { response: { status, data: page, headers: {} } }),
      ),
    )
    expectChallenge(readOutcome(error('x', { statusCode: status, bodyText: page })))
    expectChallenge(readOutcome(error('x', { statusCode: status, response: { statusCode: status, body: page } })))
    expectChallenge(readOutcome(error('x', { status, response: { status, text: page } })))
    expectChallenge(readOutcome({ readyState: 4, status, responseText: page, getResponseHeader: () => null }))
    expectChallenge(
      readOutcome({ status: 'PARSING_ERROR', originalStatus: status, data: page, error: 'SyntaxError: x' }),
    )
    expectChallenge(
      readOutcome(
        error('x', { name: 'HttpErrorResponse', status, error: { error: new SyntaxError('x'), text: page } }),
      ),
    )
  })

  test('is one with status 200 too', async () => {
    expectChallenge(await readResponse(new Response(page, { headers: html })))
  })
})

describe('the JSON of a challenge', () => {
  test.each<readonly [string, unknown]>([
    ['DataDome', { url: 'https://geo.captcha-delivery.com/captcha/?initialCid=a&hash=b&cid=c&t=fe' }],
    ['DataDome, without a captcha', { url: 'https://geo.captcha-delivery.com/interstitial/?initialCid=a' }],
    [
      'Akamai',
      {
        'sec-cp-challenge': 'true',
        provider: 'crypto',
        branding_url_content: '/_sec/cp_challenge/crypto_message.htm',
        chlg_duration: 30,
      },
    ],
    [
      'HUMAN',
      {
        appId: 'PXabc',
        jsClientSrc: '/abc/init.js',
        firstPartyEnabled: true,
        vid: '',
        uuid: '00000000-0000-0000-0000-000000000000',
        hostUrl: '/abc/xhr',
        blockScript: '/abc/captcha/captcha.js?a=c&u=0',
        altBlockScript: 'https://captcha.px-cdn.net/PXabc/captcha.js',
        customLogo: '',
      },
    ],
  ])('of %s is read', async (_, body) => {
    for (const status of [200, 403, 429]) {
      expectChallenge(await readResponse(Response.json(body, { status })))
      expectChallenge(readOutcome({ status, body }))
      expectChallenge(readOutcome({ status, body: JSON.stringify(body) }))
      expectChallenge(readOutcome(error('x', { response: { status, data: body, headers: {} } })))
      expectChallenge(readOutcome(error('x', { status, data: body })))
    }
  })
})

test('a challenge stays one for those who are told less', () => {
  const outcome = readPublicOutcome(new Response('', { status: 403, headers: { 'cf-mitigated': 'challenge' } }))
  expect(outcome).toMatchObject({ kind: 'actionRequired', challenged: true })
})

test('a challenge that was read before stays one', () => {
  const outcome = readOutcome(new Response('', { status: 403, headers: { 'cf-mitigated': 'challenge' } }))
  expectChallenge(readOutcome(outcome))
  expectChallenge(readOutcome(JSON.parse(JSON.stringify(outcome))))
})

describe('no challenge is', () => {
  const product =
    '<!doctype html><html><head><title>Trousers</title></head><body><p>Our checkout is protected by a captcha.</p><script src="https://www.google.com/recaptcha/api.js"></script></body></html>'

  test.each<readonly [string, Response, string]>([
    [
      'a good answer behind DataDome',
      Response.json({}, { headers: { 'x-datadome': 'protected', 'set-cookie': 'datadome=a' } }),
      'ok',
    ],
    [
      'a good answer behind Cloudflare',
      Response.json({}, { headers: { 'cf-ray': '0-FRA', server: 'cloudflare' } }),
      'ok',
    ],
    ['a good answer behind Imperva', Response.json({}, { headers: { 'x-iinfo': '0-0', 'x-cdn': 'Imperva' } }), 'ok'],
    ['a good answer behind Kasada', Response.json({}, { headers: { 'x-kpsdk-ct': 'a', 'x-kpsdk-r': '1-A' } }), 'ok'],
    [
      'a failure behind Cloudflare',
      new Response('', { status: 403, headers: { 'cf-ray': '0-FRA', server: 'cloudflare' } }),
      'forbidden',
    ],
    [
      'a refusal by Vercel',
      new Response('Forbidden', { status: 403, headers: { 'x-vercel-mitigated': 'deny' } }),
      'forbidden',
    ],
    [
      'a refusal by AWS WAF',
      new Response(
        '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center></body></html>',
        { status: 403, headers: html },
      ),
      'forbidden',
    ],
    ['a page that mentions a captcha', new Response(product, { headers: html }), 'ok'],
    [
      'a page that is not there',
      new Response('<!doctype html><title>Not Found</title><h1>404</h1>', { status: 404, headers: html }),
      'notFound',
    ],
    [
      'a policy that names a captcha',
      new Response('', {
        status: 403,
        headers: {
          'content-security-policy':
            "frame-src https://geo.captcha-delivery.com https://challenges.cloudflare.com; script-src 'self' AwsWafIntegration",
        },
      }),
      'forbidden',
    ],
    [
      'JSON that mentions a captcha',
      Response.json({ message: 'px-captcha, _cf_chl_opt, captcha-delivery.com' }, { status: 403 }),
      'forbidden',
    ],
    [
      'JSON with an address',
      Response.json({ url: 'https://shop.example/?next=https://geo.captcha-delivery.com/captcha/' }, { status: 403 }),
      'forbidden',
    ],
    [
      'JSON with an address that looks alike',
      Response.json({ url: 'https://geo.captcha-delivery.com.shop.example/' }, { status: 403 }),
      'forbidden',
    ],
    [
      'a text that mentions one',
      new Response('Blocked by captcha-delivery.com', { status: 403, headers: { 'content-type': 'text/plain' } }),
      'forbidden',
    ],
    ['an app with a script', Response.json({ appId: 'shop', version: '1' }, { status: 403 }), 'forbidden'],
    [
      'a page of Cloudflare about the origin',
      new Response(
        '<!DOCTYPE html><html><head><title>shop.example | 522: Connection timed out</title></head><body><div id="cf-error-details"></div></body></html>',
        { status: 522, headers: html },
      ),
      'gatewayTimeout',
    ],
    [
      'a good page into which Cloudflare puts its script',
      new Response(
        `${product}<script>window.__CF$cv$params={r:'0'};a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'</script>`,
        { headers: html },
      ),
      'ok',
    ],
    [
      "a shop's own 404 with the sensor of HUMAN",
      new Response('<!doctype html><title>Not found</title><script>window._pxAppId="PXabc"</script>', { status: 404 }),
      'notFound',
    ],
    [
      "a shop's own page with the sensor of Imperva",
      new Response(
        '<!doctype html><title>Shop</title><p>Trousers</p><script src="/_Incapsula_Resource?SWJIYLWA=0&ns=1&cb=1" async></script>',
      ),
      'ok',
    ],
    [
      "a shop's own page with a policy for DataDome",
      new Response(
        '<!doctype html><meta http-equiv="Content-Security-Policy" content="frame-src https://*.captcha-delivery.com"><title>Shop</title>',
      ),
      'ok',
    ],
    [
      "a shop's own 404 with the integration of AWS WAF",
      new Response(
        '<!doctype html><script>window.awsWafCookieDomainList=["shop.example"]</script><script src="https://0a.edge.sdk.awswaf.com/0a/challenge.js"></script><script>AwsWafIntegration.fetch("/api")</script>',
        { status: 404 },
      ),
      'notFound',
    ],
    [
      "a shop's own failure with the integration of Kasada",
      new Response(
        '<!doctype html><script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/p.js"></script><script>window.KPSDK.configure([])</script>',
        { status: 500 },
      ),
      'internalServerError',
    ],
    [
      'a page of Akamai that refuses',
      new Response(
        '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY>Reference&#32;&#35;18<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net</BODY></HTML>',
        { status: 403 },
      ),
      'forbidden',
    ],
    [
      'a page of Cloudflare that refuses',
      new Response(
        '<!DOCTYPE html><title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>',
        { status: 403 },
      ),
      'forbidden',
    ],
    [
      'a form with a captcha of its own',
      new Response('<!doctype html><script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>'),
      'ok',
    ],
    ['an empty header', Response.json({}, { headers: { 'cf-mitigated': '' } }), 'ok'],
    [
      'another word in the header',
      new Response('', { status: 403, headers: { 'cf-mitigated': 'block', 'x-amzn-waf-action': 'allow' } }),
      'forbidden',
    ],
  ])('%s', async (_, response, kind) => {
    const outcomes = [readOutcome(response), await readResponse(response)]
    for (const outcome of outcomes) {
      expect(outcome.kind).toBe(kind)
      expect(outcome.challenged).toBeUndefined()
    }
  })

  test('a body that has such headers as data', () => {
    const body = { headers: { 'cf-mitigated': 'challenge' }, message: 'x' }
    expect(readOutcome({ status: 403, headers: {}, body }).kind).toBe('forbidden')
    expect(readOutcome({ status: 502, headers: {}, body: { error: { response: body } } }).kind).toBe('badGateway')
  })

  test("a captcha of the checkout, which the shop's own form asks for", () => {
    const outcome = readOutcome({
      status: 403,
      body: { error: { code: 'CHK0082', message: 'x' }, fields: { recaptchaKey: 'a' } },
    })
    expect(outcome).toMatchObject({ kind: 'actionRequired', captchaRequired: true })
    expect(outcome.challenged).toBeUndefined()
  })
})
