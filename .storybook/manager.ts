import { STORY_ERRORED, STORY_MISSING, STORY_RENDER_PHASE_CHANGED } from 'storybook/internal/core-events'
import type { State } from 'storybook/manager-api'
import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming'

const pages = [
  'start-here',
  'all-statuses',
  'overview',
  'playground',
  'choose-a-surface',
  'voice',
  'glossary',
  'anatomy',
  'accessibility',
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

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Storefront error UI', brandUrl: './' }),
  layoutCustomisations: {
    showPanel({ storyId, addons: states }: State, isShown: boolean) {
      // A page of the catalogue has no controls, and needs the room.
      const hasRoom = !pages.some((page) => storyId?.startsWith(`${page}-`))
      return isShown && hasRoom && (!isHeldBack || Boolean(states[drawn]))
    },
  },
})
