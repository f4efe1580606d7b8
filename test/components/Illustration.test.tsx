import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { drawScene } from '../../scripts/drawScene.mjs'
import { readPalette } from '../../scripts/readProperties.mjs'
import { Illustration } from '../../src/components/Illustration'
import * as scenes from '../../src/illustrations'
import '../../src/styles.css'
import css from '../../src/tokens.css?raw'

const all = Object.entries(scenes)

/** How a path is painted: colours as numbers, whatever notation the browser gives them in. */
function paintOf(path: Element) {
  const { fill, fillOpacity, stroke, strokeWidth, strokeDasharray } = getComputedStyle(path)
  return [fill, stroke]
    .map((colour) => pixelOf(colour, colour === fill ? Number(fillOpacity) : 1))
    .concat(strokeWidth, strokeDasharray.replaceAll(/px|,/g, ''))
}

function pixelOf(colour: string, opacity: number) {
  if (colour === 'none') return colour
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D
  context.fillStyle = '#808080'
  context.fillRect(0, 0, 1, 1)
  context.globalAlpha = opacity
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  return [...context.getImageData(0, 0, 1, 1).data].join(' ')
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(all)('the file of %s looks as the component does', (_, scene) => {
    const { container } = render(
      <div data-theme={theme} style={{ colorScheme: theme }}>
        <Illustration scene={scene} />
      </div>,
    )
    const file = new DOMParser().parseFromString(drawScene(scene, readPalette(css, theme)), 'image/svg+xml')
    const drawn = container.appendChild(document.importNode(file.documentElement, true))
    const paints = (root: Element | null) => [...(root?.querySelectorAll('path') ?? [])].map(paintOf)
    const shown = paints(container.querySelector('[data-part=illustration]'))
    expect(shown).toHaveLength(scene.paths.length + 2)
    paints(drawn).forEach((paint, index) => {
      paint.forEach((value, at) => {
        const [a, b] = [value, shown[index]?.[at] ?? ''].map((text) => text.split(' ').map(Number))
        // The browser rounds a mixed colour once more.
        if (!value.includes(' ')) expect(shown[index]?.[at]).toBe(value)
        else for (const [each, part] of (a ?? []).entries()) expect(Math.abs(part - (b?.[each] ?? 999))).toBeLessThan(3)
      })
    })
  })
})

test.each(all)('%s stands on the ground, inside its frame, as large as the others', (_, scene) => {
  const { container } = render(<Illustration scene={scene} />)
  const boxes = [...container.querySelectorAll<SVGPathElement>('path')].slice(2).map((path) => path.getBBox())
  const left = Math.min(...boxes.map(({ x }) => x))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const top = Math.min(...boxes.map(({ y }) => y))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  expect(left).toBeGreaterThanOrEqual(16)
  expect(right).toBeLessThanOrEqual(224)
  expect(bottom).toBeGreaterThanOrEqual(134)
  expect(bottom).toBeLessThanOrEqual(142)
  expect(bottom - top).toBeGreaterThan(58)
  expect(bottom - top).toBeLessThan(122)
})
