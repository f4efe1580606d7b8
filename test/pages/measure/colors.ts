/** A colour as red, green, blue (0 to 255) and alpha (0 to 1). */
export type Color = readonly [red: number, green: number, blue: number, alpha: number]

const known = new Map<string, Color>()
let canvas: Color = [255, 255, 255, 1]
let context: CanvasRenderingContext2D | null | undefined

/** Any colour of CSS, as the browser paints it. */
export function readColor(text: string): Color {
  const found = known.get(text)
  if (found) return found
  context ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  })
  if (!context) throw new Error('There is no canvas to read colours with.')
  context.clearRect(0, 0, 1, 1)
  context.fillStyle = 'rgb(1 2 3)'
  context.fillStyle = text
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  const color = [red, green, blue, alpha / 255] as const
  known.set(text, color)
  return color
}

export function alphaOf(text: string): number {
  return readColor(text)[3]
}

/** What is seen where one colour lies upon another. */
export function over([red, green, blue, alpha]: Color, below: Color): Color {
  const mix = (above: number, under: number) => above * alpha + under * (1 - alpha)
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1]
}

/** WCAG 2.2, relative luminance and contrast ratio. */
export function contrastOf(one: Color, other: Color): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: Color) {
  const [red, green, blue] = color.slice(0, 3).map((each) => {
    const share = each / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** What is behind the text of an element: the backgrounds of it and of all around it, upon what the browser paints. */
export function groundOf(element: Element): Color {
  const layers: Color[] = []
  for (let each: Element | null = element; each; each = each.parentElement) {
    const [red, green, blue, alpha] = readColor(getComputedStyle(each).backgroundColor)
    layers.push([red, green, blue, alpha * Number.parseFloat(getComputedStyle(each).opacity)])
    if (alpha === 1) break
    // What is in the top layer has the page behind it, which this walk meets too.
  }
  return layers.reduceRight<Color>((below, layer) => over(layer, below), canvas)
}

/** What is seen of a colour in an element, upon its ground. */
export function paintedOn(element: Element, color: string, ground: Color): Color {
  let opacity = 1
  for (let each: Element | null = element; each; each = each.parentElement) {
    opacity *= Number.parseFloat(getComputedStyle(each).opacity)
  }
  const [red, green, blue, alpha] = readColor(color)
  return over([red, green, blue, alpha * opacity], ground)
}

/** The colour of the letters of an element. */
export function inkOf(element: Element): string {
  const style = getComputedStyle(element)
  return style.getPropertyValue('-webkit-text-fill-color') || style.color
}

/**
 * How much contrast can be asked for in a place. What has the ground of its place and the ink of its place is as easy to read as
 * the page itself, however much that is.
 */
export function leastContrast(root: Element, painted: Color, ground: Color, usual: number): number {
  const place = root.parentElement
  if (!place) return usual
  const placeGround = groundOf(place)
  const placeInk = paintedOn(place, inkOf(place), placeGround)
  if (!isSame(placeGround, ground) || !isSame(placeInk, painted)) return usual
  return Math.min(usual, contrastOf(placeInk, placeGround))
}

export function isSame(one: Color, other: Color): boolean {
  return one.every((channel, index) => Math.abs(channel - (other[index] ?? 0)) < 1)
}

/** Reads what the browser paints below the page, which depends on the scheme of `<html>`. Once for a page, because it is slow. */
export function readCanvas() {
  const probe = document.createElement('div')
  probe.style.cssText = 'background: Canvas !important; position: fixed !important; color-scheme: inherit !important'
  document.documentElement.append(probe)
  canvas = readColor(getComputedStyle(probe).backgroundColor)
  probe.remove()
}
