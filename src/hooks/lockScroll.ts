const attribute = 'data-error-ui-lock'

/**
 * Prevents the page from scrolling, without moving anything. styles.css has the rule, so that other libraries can lock and unlock the page
 * by styles of their own at any time. Returns a function that unlocks it.
 */
export function lockScroll(): () => void {
  const { documentElement: html, body } = document
  const scrollers = [html, body].filter((each) => /auto|scroll|hidden/.test(getComputedStyle(each).overflow))
  // Without a value of `<html>`, that of `<body>` is applied to the viewport (CSS Overflow 3 §3.3). Another value of `<html>` would make
  // `<body>` scroll by itself: from its start, and with its sticky headers.
  const locked = scrollers.length ? scrollers : [html]
  const ownsScrollbar = [
    innerWidth > html.clientWidth,
    scrollers.length > 1 && body.offsetWidth > body.clientWidth + 2 * body.clientLeft,
  ]
  // Read before the scrollbar is hidden, so that its width can be reserved.
  const values = [html, body].map((each, index) => {
    const needsGutter = ownsScrollbar[index] && !/stable/.test(getComputedStyle(each).scrollbarGutter)
    return `${locked.includes(each) ? 'scroll' : ''} ${needsGutter ? 'gutter' : ''}`
  })
  for (const each of [html, body]) each.setAttribute(attribute, values.shift() as string)
  return () => {
    for (const each of [html, body]) each.removeAttribute(attribute)
  }
}
