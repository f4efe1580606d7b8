const attribute = 'data-error-ui-lock'

/**
 * Prevents the page from scrolling, without moving anything. styles.css has the rules, so that other libraries can lock and unlock the page
 * by styles of their own at any time. Returns a function that unlocks it.
 *
 * Only what is `100vw` wide moves, in Chromium: it takes a scrollbar that is reserved off that length, as it does where the page itself
 * reserves one. Padding in place of the scrollbar would move what is fixed to the other edge, which pages have more often.
 */
export function lockScroll(): () => void {
  const { documentElement: html, body } = document
  const [htmlStyle, bodyStyle] = [getComputedStyle(html), getComputedStyle(body)]
  const bodyScrollsItself = htmlStyle.overflow !== 'visible'
  // Without a value of `<html>`, that of `<body>` is applied to the viewport (CSS Overflow 3 §3.3). Another value of `<html>` would make
  // `<body>` scroll by itself: from its start, and with its sticky headers.
  const isFree = ![htmlStyle, bodyStyle].some(({ overflow }) => scrolls(overflow))
  // Read before the scrollbar is hidden, so that its width can be reserved.
  const values = [
    words(htmlStyle, innerWidth > html.clientWidth, innerHeight > html.clientHeight, isFree),
    words(
      bodyStyle,
      bodyScrollsItself && body.offsetWidth > body.clientWidth + 2 * body.clientLeft,
      bodyScrollsItself ? body.offsetHeight > body.clientHeight + 2 * body.clientTop : innerHeight > html.clientHeight,
    ),
  ]
  for (const each of [html, body]) each.setAttribute(attribute, values.shift() as string)
  return () => {
    for (const each of [html, body]) each.removeAttribute(attribute)
  }
}

function words(style: CSSStyleDeclaration, hasBar: boolean, hasBarBelow: boolean, isFree = false): string {
  return [
    // A scrollbar at the bottom stays, because no room can be reserved for it.
    !hasBarBelow && (isFree || scrolls(style.overflowX)) && 'x',
    (isFree || scrolls(style.overflowY)) && 'y',
    hasBar && !/stable/.test(style.scrollbarGutter) && 'gutter',
  ]
    .filter(Boolean)
    .join(' ')
}

function scrolls(overflow: string): boolean {
  return /auto|scroll|hidden/.test(overflow)
}
