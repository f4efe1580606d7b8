import {
  GLOBALS_UPDATED,
  SET_GLOBALS,
  STORY_ERRORED,
  STORY_MISSING,
  STORY_RENDER_PHASE_CHANGED,
} from 'storybook/internal/core-events'
import type { State } from 'storybook/manager-api'
import { addons } from 'storybook/manager-api'
import { themes, titleOf } from './brand'

const pages = [
  'start-here',
  'all-statuses',
  'playground',
  'choose-a-surface',
  'voice',
  'glossary',
  'anatomy',
  'accessibility',
  'downloads',
  'situations-at-a-glance',
  'situations-checkout',
  'guides',
  'themes-tokens',
]

const drawn = 'first-story-drawn'
const before = ['preparing', 'loading', 'beforeEach', 'rendering']

// Drawing the panel takes as long as drawing a story, which is what people come for. The steps of a test, shown in
// development alone, would be over before the panel can listen.
const isHeldBack = !globalThis.FEATURES?.interactions

addons.register(drawn, (api) => {
  const events = [STORY_RENDER_PHASE_CHANGED, STORY_ERRORED, STORY_MISSING]
  const show = ({ newPhase = '' } = {}) => {
    if (before.includes(newPhase)) return
    for (const event of events) api.off(event, show)
    // So that the story is seen before.
    setTimeout(() => api.setAddonState(drawn, true), 50)
  }
  if (isHeldBack) for (const event of events) api.on(event, show)
})

const isDark = matchMedia('(prefers-color-scheme: dark)')

// The frame has the theme that the toolbar sets for what is in it.
addons.register('frame', (api) => {
  let theme = 'system'
  const paint = () => {
    const name = theme === 'system' ? (isDark.matches ? 'dark' : 'light') : theme
    api.setOptions({ theme: themes[name as 'light'] ?? themes.light })
  }
  const follow = ({ globals }: { globals: { theme?: string } }) => {
    const chosen = globals.theme ?? 'system'
    if (chosen === theme) return
    theme = chosen
    paint()
  }
  api.on(SET_GLOBALS, follow)
  api.on(GLOBALS_UPDATED, follow)
  isDark.addEventListener('change', paint)
})

const title = document.querySelector('title')
const rename = () => {
  if (document.title.endsWith('Storybook')) document.title = titleOf(document.title)
}
if (title) new MutationObserver(rename).observe(title, { childList: true, characterData: true, subtree: true })
rename()

addons.setConfig({
  theme: themes[isDark.matches ? 'dark' : 'light'],
  layoutCustomisations: {
    showPanel({ storyId, addons: states }: State, isShown: boolean) {
      // A page of the catalogue has no controls, and needs the room.
      const hasRoom = !pages.some((page) => storyId?.startsWith(`${page}-`))
      return isShown && hasRoom && (!isHeldBack || Boolean(states[drawn]))
    },
  },
})
