// The commands of `vitest/browser`, by their names in Vitest.
import { parseKeyDef } from '@vitest/browser'

export const commands = {
  __vitest_click: (context, selector, options) => press(context, selector, options, 1),
  __vitest_dblClick: (context, selector, options) => press(context, selector, options, 2),
  __vitest_tripleClick: (context, selector, options) => press(context, selector, options, 3),
  __vitest_hover: async (context, selector, options) => {
    await context.session.movePointer(await find(context, selector, { ...options, enabled: false }))
  },
  __vitest_keyboard: async (context, text, { unreleased }) => {
    await ask(context, 'focusPage')
    return { unreleased: await type(context, text, new Set(unreleased)) }
  },
  __vitest_cleanup: async ({ session }, { unreleased }) => {
    for (const key of unreleased) await session.keyUp(key)
  },
  __vitest_tab: async (context, { shift = false } = {}) => {
    await ask(context, 'focusPage')
    await type(context, shift ? '{Shift>}{Tab}{/Shift}' : '{Tab}')
  },
  __vitest_type: async (context, selector, text, { skipClick = false, unreleased = [] } = {}) => {
    if (!skipClick) await ask(context, 'focus', selector)
    return { unreleased: await type(context, text, new Set(unreleased)) }
  },
  __vitest_fill: (context, selector, text) => ask(context, 'replace', selector, text),
  __vitest_clear: (context, selector) => ask(context, 'replace', selector, ''),
  __vitest_selectOptions: (context, selector, options) => ask(context, 'select', selector, options),
}

async function press(context, selector, options, times) {
  const { session } = context
  const modifiers = options?.modifiers ?? []
  const place = await find(context, selector, options)
  for (const key of modifiers) await session.keyDown(key)
  await session.click(place, times)
  for (const key of modifiers) await session.keyUp(key)
}

/** Types what is written as in Testing Library, and says which keys are still down. */
async function type(context, text, pressed = new Set()) {
  const { session } = context
  for (const { releasePrevious, releaseSelf, repeat, keyDef } of parseKeyDef(text)) {
    const { key } = keyDef
    if (pressed.delete(key)) await session.keyUp(key)
    if (releasePrevious) continue
    if (key === 'selectall') {
      await ask(context, 'selectAll')
      continue
    }
    for (let count = 1; count <= repeat; count++) await session.keyDown(key)
    if (releaseSelf) await session.keyUp(key)
    else pressed.add(key)
  }
  return [...pressed]
}

/** Where an element is in the window, which has the page of the test in a frame. */
async function find(context, selector, options) {
  const { x, y } = await ask(context, 'place', selector, options ?? {})
  return { x: Math.round(x), y: Math.round(y) }
}

/** Has the page of the test do something, and moves a place in it to where it is in the window. */
function ask({ session }, name, ...args) {
  return session.read(
    async ([name, args]) => {
      const frame = document.querySelector('iframe[data-vitest]')
      const result = await frame.contentWindow.driven[name](...args)
      if (name !== 'place') return result
      const box = frame.getBoundingClientRect()
      const scale = box.width / frame.offsetWidth
      return { x: box.x + result.x * scale, y: box.y + result.y * scale }
    },
    [name, args],
  )
}
