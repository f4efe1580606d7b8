import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskPath } from '../../src/http/maskPath'
import { routePattern } from '../../src/http/routePattern'

describe('a route stays readable', () => {
  test.each([
    ['/api/checkout/pub/orderForm/5f2a9c/items', '/api/checkout/pub/orderForm/:id/items'],
    ['/api/checkout/pub/gatewayCallback/9f2', '/api/checkout/pub/gatewayCallback/:id'],
    ['/api/catalog_system/pub/products/search/camisa', '/api/catalog_system/pub/products/search/:id'],
    ['/api/oms/pvt/orders/v123-01/start-handling', '/api/oms/pvt/orders/:id/start-handling'],
    ['/api/dataentities/CL/documents/AD-7f3', '/api/dataentities/CL/documents/:id'],
    ['/api/users/7/orders', '/api/users/:id/orders'],
    ['/account/orders/v123-01', '/account/orders/:id'],
    ['/cart;jsessionid=0A1B', '/cart'],
    ['https://shop.example/checkout/orderPlaced/?og=1234#x', '/checkout/orderPlaced/'],
    ['//shop.example/cart', '/cart'],
    ['api/carts/12/line-items', 'api/carts/:id/:id'],
  ])('%s as %s', (url, route) => {
    expect(routePattern(url)).toBe(route)
  })

  test.each([
    '/api/io/_v/private/graphql/v1',
    '/api/sessions',
    '/_v/segment/graphql/v1',
    '/api/vtexid/pub/authentication/classic/validate',
    '/api/catalog_system/pub/products/search',
    '/api/orders',
    '/rest/V1/carts/mine',
    '/search/suggest.json',
    '/pt-BR/checkout',
    '/us/cart',
    '/Account/Login',
    '/reset-password',
    '/forgot-password',
    '/sign-in',
    '/s',
    '/pt/s',
    '/sofas',
    '/',
  ])('%s as it is', (url) => {
    expect(routePattern(url)).toBe(url)
  })
})

describe('a route tells nothing of', () => {
  test.each([
    // People.
    ['/users/maria-silva', '/users/:id'],
    ['/users/joana/orders', '/users/:id/orders'],
    ['/usu%C3%A1rios/joana', '/:id/:id'],
    ['/usuários/joana', '/:id/:id'],
    ['/clientes/joana', '/clientes/:id'],
    ['/profilepage/joana', '/profilepage/:id'],
    ['/customers/1/joana/overview', '/customers/:id/:id/:id'],
    ['/@maria', '/:id'],
    ['/~maria', '/:id'],
    ['/maria-silva', '/:id'],
    ['/maria.silva', '/:id'],
    ['/MariaSilva', '/:id'],
    ['/JOANA', '/:id'],
    ['/user:joana/joana', '/:id/:id'],
    ['/users;x=1/joana', '/users/:id'],
    ['/users%2Fjoana', '/:id'],
    ['/users\\joana', '/:id'],
    ['/email/joana', '/email/:id'],
    ['/profile/maria@exemplo.com', '/profile/:id'],
    ['/profile/529.982.247-25', '/profile/:id'],
    ['/phone/+5511987654321', '/phone/:id'],
    ['/gift-registry/maria-e-joao', '/gift-registry/:id'],
    ['mailto:maria@exemplo.com', ':id'],
    // Searches.
    ['/s/presente-para-joana', '/s/:id'],
    ['/s/joana', '/s/:id'],
    ['/s/cart', '/s/:id'],
    ['/joana/s', '/:id/s'],
    ['/busca/joana', '/busca/:id'],
    ['/pesquisar/produto/joana', '/pesquisar/:id/:id'],
    ['/search/presente+para+joana', '/search/:id'],
    ['/searchresult/joana', '/searchresult/:id'],
    ['/Search/joana', '/Search/:id'],
    ['/b%C3%BAsqueda/joana', '/:id/:id'],
    ['/presente%20para%20joana?map=ft', '/:id'],
    ['/joana?map=ft', '/:id'],
    ['/joana?_q=joana&page=2', '/:id'],
    ['/sofas/joana?map=c,ft', '/:id/:id'],
    ['/sofas/joana?initialMap=c%2Cft', '/:id/:id'],
    ['/presente-para-joana', '/:id'],
    // Tokens.
    ['/reset-password/kJ8sD2mQ9xZ4pL7v', '/reset-password/:id'],
    ['/reset-password/abcdefgh', '/reset-password/:id'],
    ['/password/reset/kJsDmQxZpLvBnTwR', '/password/reset/:id'],
    ['/accounts/password-reset-confirm/MQ/bzgb2k-0f', '/accounts/password-reset-confirm/:id/:id'],
    ['/invite/bluehorse', '/invite/:id'],
    ['/magic-link/V1StGXR8_Z5jdHi6B-myT', '/magic-link/:id'],
    ['/orders/01ARZ3NDEKTSV4RRFFQ69G5FAV', '/orders/:id'],
    ['/x/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln', '/x/:id'],
    ['/track/123e4567-e89b-12d3-a456-426614174000', '/track/:id'],
    ['/kJsDmQxZpLvBnTwR', '/:id'],
    ['/qwmzbxkdvprt', '/:id'],
    ['/coupon/JOANA', '/coupon/:id'],
    ['https://maria:s3cret@shop.example/cart#access_token=1', '/cart'],
    ['/cart#/users/joana', '/cart'],
  ])('%s but %s', (url, route) => {
    expect(routePattern(url)).toBe(route)
  })
})

/** Segments of public applications that carry a person, a search or a token. */
const announcing = (
  '/users /user /member /api/accounts /customer /clientes /usuario /usuarios /profile /handle /email /byEmail /nome ' +
  '/api/people /admin/users /results/user /users/by-email /s /search /busca /buscar /pesquisar /search/forum /titles/search/keyword ' +
  '/searchBlogs /Book/searchSuggestions /api/Search /autocomplete /resetPassword /email-verify /verify-email /password/reset /reset ' +
  '/recoverPassword /join /ref /invite /communities/join /g/7/invite /confirm /account-confirmation /register/confirm /activate ' +
  '/shared /api/cart/shared /coupons/validate /user-coupon /api/webhook/receive /forgot-password/verify/reset'
).split(' ')

test.each(announcing)('what follows %s never stays, unless it is a word of routes', (path) => {
  const name = fc.stringMatching(/^[a-z]{1,10}([-._]?[a-zA-Z]{1,8}){0,3}qx$/)
  fc.assert(
    fc.property(name, (segment) => {
      expect(routePattern(`${path}/${segment}/${segment}`)?.endsWith('/:id/:id')).toBe(true)
    }),
  )
})

test('no segment with a digit, an escape or a letter beyond ASCII stays, but a version', () => {
  const part = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[/?#;]/.test(text))
  fc.assert(
    fc.property(part, fc.constantFrom('7', '%41', 'é', '@', '=', ' '), part, (before, middle, after) => {
      fc.pre(!/^v[\d.]+$/i.test(before + middle + after))
      expect(maskPath(`/${before}${middle}${after}`, '!')).toBe('/!')
    }),
    { numRuns: 2000 },
  )
})

test('a route is the route of itself', () => {
  const part = fc.oneof(fc.constantFrom('users', 's', 'api', 'joana', 'reset-password', '7', 'v1', ''), fc.string())
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const route = maskPath(`/${parts.join('/').replace(/^\/+/, '')}`, ':id')
      // A `;` in front empties a segment, and an address that starts with two slashes names a host.
      fc.pre(!route.startsWith('//') && !/[?]/.test(parts.join('')))
      expect(maskPath(route, ':id')).toBe(route)
    }),
  )
})

test('is there for a text with a path alone', () => {
  for (const nothing of [undefined, '', '?a=1', '#x', 'https://shop.example', null, 42, {}]) {
    expect(routePattern(nothing as string)).toBeUndefined()
  }
})

test.each(['/', '/s', '/s/', '/a-', 'aB', '/%C3%A1', '%', '?map=', '/;', '/\u0301', ' '])(
  'a megabyte of “%s” is a route of at most 200 characters in under 5 ms',
  (piece) => {
    const url = `/${piece.repeat(1_000_000 / piece.length)}`
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 10 && best >= 5; round++) {
      const start = performance.now()
      expect(routePattern(url)?.length).toBeLessThanOrEqual(200)
      best = Math.min(best, performance.now() - start)
    }
    expect(best).toBeLessThan(5)
  },
)
