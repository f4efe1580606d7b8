export interface Contrast {
  /** How many of each kind were checked. */
  checked: Record<'text' | 'icon' | 'ring' | 'label' | 'step' | 'edge' | 'turning', number>
  /** What falls short, each with its place and its contrast. */
  short: string[]
  /** Every text node, `<svg>` and `<input>` that was measured. */
  measured: Set<Node>
}

/**
 * Measures the contrast of everything that the components paint in a page: text by WCAG 2.2 SC 1.4.6, pictures, focus rings and
 * the outlines of steps by SC 1.4.11. Has no outer references, because a test sends it to a browser.
 */
export function measureContrast(page: Document = document): Contrast {
  type Colour = [number, number, number, number]
  const checked: Contrast['checked'] = { text: 0, icon: 0, ring: 0, label: 0, step: 0, edge: 0, turning: 0 }
  const short: string[] = []
  const measured = new Set<Node>()
  const grounds = new Map<Element, Colour>()

  for (const element of page.querySelectorAll<HTMLElement>('[data-error-ui], [data-error-ui] *, [data-part="note"]')) {
    if (!element.getClientRects().length || element.closest('[data-part="hidden"]')) continue
    if (getComputedStyle(element).visibility === 'hidden') continue
    const style = getComputedStyle(element)
    if (isBlurred(style)) short.push(`${element.outerHTML.slice(0, 60)} has more to it than colours`)
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim())
    if (texts.length > 0) check('text', element, style.color, groundOf(element), 7)
    for (const text of texts) measured.add(text)
    if (element.matches('[data-part="illustration"]')) checkScene(element)
    else if (element.matches('svg')) checkPicture(element)
    if (element.matches('[data-forced="focus-visible"]')) {
      check(
        'ring',
        element,
        style.outlineStyle === 'none' ? 'rgb(0 0 0 / 0)' : style.outlineColor,
        groundOf(element.parentElement),
        3,
      )
    }
    // What is typed into a field, and the line around it.
    if (element.matches('input')) {
      check('text', element, style.color, groundOf(element), 7)
      check('edge', element, style.borderTopColor, groundOf(element.parentElement), 3)
      measured.add(element)
    }
    if (!element.matches('[data-error-ui] > [data-part="label"]')) continue
    checked.label += 1
    const around = groundOf(element.parentElement)
    // A filled step has to stand out as one, and so has the line around another, also with the tint of the pointer over it; one that cannot be
    // pressed need not.
    const isFilled = parse(style.backgroundColor)[3] > 0.5
    if (isFilled) check('step', element, style.backgroundColor, around, 3)
    const isOutlined = style.borderTopStyle !== 'none' && parse(style.borderTopColor)[3] > 0
    if (isOutlined && !isFilled && !element.closest('[aria-disabled]')) {
      check('edge', element, style.borderTopColor, around, 3)
    }
    const spinner = element.querySelector('[data-part="spinner"]')
    if (spinner) check('turning', element, getComputedStyle(spinner).borderBottomColor, groundOf(element), 3)
  }
  return { checked, short, measured }

  /**
   * The lines of a picture stand out from what is around it and from its own fills. A picture without lines is its fills. A
   * picture that is painted in another way, such as by `<use>` or a gradient, does not count as measured.
   */
  function checkPicture(svg: Element) {
    const shapes = [...svg.querySelectorAll('*')]
    const paints = shapes.map((shape) => getComputedStyle(shape))
    const paintsOf = (property: 'fill' | 'stroke') =>
      [...new Set(paints.map((style) => style[property]))].filter((paint) => paint !== 'none')
    const [fills, lines] = [paintsOf('fill'), paintsOf('stroke')]
    const isKnown = shapes.every((shape) => /^(g|path|line|circle|ellipse|rect|polygon|polyline)$/.test(shape.tagName))
    const inks = lines.length > 0 ? lines : fills
    if (!isKnown || inks.length === 0 || [...fills, ...lines].some((paint) => paint.startsWith('url'))) return
    const around = groundOf(svg)
    const behind = lines.length > 0 ? fills.map((fill) => over(parse(fill), around)) : []
    for (const ink of inks) for (const ground of [around, ...behind]) check('icon', svg, ink, ground, 3)
    measured.add(svg)
  }

  /** The outline of a scene stands out from what is around it and from its own fills, and a sign from its ground. Its colours are decoration. */
  function checkScene(svg: Element) {
    const around = groundOf(svg)
    const paintOf = (ink: string, property: 'fill' | 'stroke') => {
      const path = svg.querySelector(`[data-ink="${ink}"]`)
      return path && getComputedStyle(path)[property]
    }
    const [arch, paper, accent, line, sign] = [
      paintOf('arch', 'fill'),
      paintOf('paper', 'fill'),
      paintOf('accent', 'fill'),
      paintOf('line', 'stroke'),
      paintOf('sign', 'stroke'),
    ]
    if (!line) return
    const behind = [arch, paper]
      .filter((fill) => fill && fill !== 'none')
      .map((fill) => over(parse(fill as string), around))
    for (const ground of [around, ...behind]) check('icon', svg, line, ground, 3)
    if (accent && sign) check('icon', svg, sign, over(parse(accent), around), 3)
    measured.add(svg)
  }

  function check(what: keyof typeof checked, element: Element, colour: string, ground: Colour, least: number) {
    checked[what] += 1
    const ratio = contrast(over(parse(colour), ground), ground)
    if (ratio >= least) return
    const surface = element.parentElement?.closest('[data-tone]')
    const where = [surface?.getAttribute('data-error-ui'), surface?.getAttribute('data-tone')].join(' ')
    const name = element.textContent?.trim().slice(0, 30) || element.getAttribute('data-part')
    short.push(`${what} “${name}” in ${where}: ${ratio.toFixed(2)} of ${least}`)
  }

  /** Whether colours alone do not tell what is painted. */
  function isBlurred({
    opacity,
    filter,
    backdropFilter,
    backgroundImage,
    mixBlendMode,
    textShadow,
  }: CSSStyleDeclaration) {
    return (
      [opacity, filter, backdropFilter, backgroundImage, mixBlendMode, textShadow].join() !==
      '1,none,none,none,normal,none'
    )
  }

  function groundOf(element: Element | null): Colour {
    if (!element) return [255, 255, 255, 1]
    let ground = grounds.get(element)
    if (!ground) {
      const own = parse(getComputedStyle(element).backgroundColor)
      ground = own[3] === 1 ? own : over(own, groundOf(element.parentElement))
      grounds.set(element, ground)
    }
    return ground
  }

  function parse(colour: string): Colour {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+(e-\d+)?/g) ?? []).map(Number)
    return colour.startsWith('color') ? [r * 255, g * 255, b * 255, a] : [r, g, b, a]
  }

  function over(top: Colour, ground: Colour): Colour {
    const mix = (at: 0 | 1 | 2) => top[at] * top[3] + ground[at] * (1 - top[3])
    return [mix(0), mix(1), mix(2), 1]
  }

  function contrast(one: Colour, other: Colour): number {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }

  function luminance(colour: Colour): number {
    const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
}
