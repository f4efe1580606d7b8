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

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Storefront error UI', brandUrl: './' }),
  layoutCustomisations: {
    // A page of the catalogue has no controls, and needs the room.
    showPanel: ({ storyId }: { storyId?: string }, isShown: boolean) =>
      pages.some((page) => storyId?.startsWith(`${page}-`)) ? false : isShown,
  },
})
