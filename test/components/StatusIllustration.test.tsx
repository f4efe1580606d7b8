import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StatusIllustration } from '../../src/components/StatusIllustration'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'

test('draws something inside its frame for every kind, hidden from a screen reader', () => {
  for (const kind of Object.keys(statusFacts) as StatusKind[]) {
    const { container, unmount } = render(<StatusIllustration kind={kind} />)
    const svg = container.querySelector('svg') as SVGSVGElement
    expect(svg.getAttribute('aria-hidden'), kind).toBe('true')
    expect(svg.getAttribute('focusable'), kind).toBe('false')
    const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
    for (const path of svg.querySelectorAll('path')) {
      const box = path.getBBox()
      expect(box.width * box.height, kind).toBeGreaterThan(0)
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height, kind).toBe(true)
    }
    unmount()
  }
})

test('can be named where it is more than decoration', () => {
  const { getByRole } = render(
    <StatusIllustration kind="notFound" role="img" aria-hidden={false} aria-label="An empty shelf" />,
  )
  expect(getByRole('img', { name: 'An empty shelf' })).toBeTruthy()
})
