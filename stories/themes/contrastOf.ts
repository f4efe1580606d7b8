/** The contrast of two colours as `rgb()` or `color(srgb …)` (WCAG 2.2, definition of contrast ratio). */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number)
  const [r = 0, g = 0, b = 0] = colour.startsWith('color') ? numbers : numbers.map((value) => value / 255)
  const [x = 0, y = 0, z = 0] = [r, g, b].map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * x + 0.7152 * y + 0.0722 * z
}
