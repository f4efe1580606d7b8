import type { NextRequest } from 'next/server'
import { NextResponse, userAgent } from 'next/server'
import { readPublicOutcome, readResponse } from 'storefront-error-ui/http'

export const config = { matcher: '/product/:id' }

/**
 * A page that is streamed answers 200 whatever becomes of it. A search engine would keep an empty page, or drop a product because the API
 * failed, so it gets the true status before the page begins.
 */
export async function proxy(request: NextRequest) {
  if (!userAgent(request).isBot) return NextResponse.next()
  const { pathname } = request.nextUrl
  const id = pathname.slice('/product/'.length)
  try {
    const answer = await fetch(`${process.env.API_URL}/api/products/${id}`, { method: 'HEAD' })
    if (answer.ok) return NextResponse.next()
    const { kind, retryAt } = readPublicOutcome(await readResponse(answer))
    // There is no such path, so that Next.js answers 404 with app/not-found.tsx.
    if (/^(notFound|gone)$/.test(kind)) return NextResponse.rewrite(new URL('/not-found', request.url))
    return comeBack(retryAt)
  } catch {
    return comeBack()
  }
}

/** RFC 9110 §15.6.4: the page is unavailable for a time, and stays in the index. */
function comeBack(retryAt = Date.now() + 60_000) {
  const seconds = Math.max(1, Math.ceil((retryAt - Date.now()) / 1000))
  return new NextResponse(null, { status: 503, headers: { 'Retry-After': `${seconds}` } })
}
