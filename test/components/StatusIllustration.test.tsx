import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StatusIllustration } from '../../src/components/StatusIllustration'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'

test('draws something for every kind, hidden from a screen reader', () => {
  for (const kind of Object.keys(statusFacts) as StatusKind[]) {
    const { container, unmount } = render(<StatusIllustration kind={kind} />)
    const svg = container.querySelector('svg') as SVGSVGElement
    expect(svg.getAttribute('aria-hidden'), kind).toBe('true')
    expect(svg.getAttribute('focusable'), kind).toBe('false')
    expect(svg.querySelectorAll('path').length, kind).toBeGreaterThan(4)
    unmount()
  }
})

test('can be named where it is more than decoration', () => {
  const { getByRole } = render(
    <StatusIllustration kind="notFound" role="img" aria-hidden={false} aria-label="An empty shelf" />,
  )
  expect(getByRole('img', { name: 'An empty shelf' })).toBeTruthy()
})

test('shows another picture where the shopper has to do something else', () => {
  const drawn = (kind: StatusKind) => {
    const { container, unmount } = render(<StatusIllustration kind={kind} />)
    const { innerHTML } = container
    unmount()
    return innerHTML
  }
  const different: StatusKind[] = [
    'badRequest',
    'unauthorized',
    'forbidden',
    'notFound',
    'methodNotAllowed',
    'conflict',
    'tooManyRequests',
    'internalServerError',
    'badGateway',
    'serviceUnavailable',
    'gatewayTimeout',
    'offline',
    'unknown',
  ]
  expect(new Set(different.map(drawn)).size).toBe(different.length)
})
