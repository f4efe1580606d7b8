/**
 * Runs in the page of a story: shows it as a look says, without a new start, so that it stays where its interactions have
 * brought it. Until that is done, the story counts as not finished.
 */
export function turnStory({ globals, sheets }) {
  for (const style of document.querySelectorAll('style[data-look]')) style.remove()
  const [page, theme] = sheets
  // The page’s own sheet comes first, as in a shop: the order of the layers depends on it.
  if (page) add(page, (style) => document.head.prepend(style))
  if (theme) add(theme, (style) => document.head.append(style))
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__
  window.isTurning = true
  channel.once('storyFinished', () => {
    window.isTurning = false
  })
  channel.emit('updateGlobals', { globals })

  function add(css, put) {
    const style = document.createElement('style')
    style.dataset.look = ''
    style.textContent = css
    put(style)
  }
}
