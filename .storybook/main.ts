import type { StorybookConfig } from '@storybook/react-vite'
import react from '@vitejs/plugin-react'
import { fastStorePage } from '../scripts/faststore.mjs'

const ours = ['classic-jsx', 'styles']

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // What says how to write stories is of no use to those who come to look at them, and the toolbar has light and dark.
  features: {
    backgrounds: false,
    changeDetection: false,
    menuOnboardingChecklist: false,
    sidebarOnboardingChecklist: false,
  },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({
    ...vite,
    // The library's own way to build is of no use to the catalogue.
    plugins: [
      react(),
      fastStorePage(),
      ...(vite.plugins?.flat() ?? []).filter((plugin) => !ours.includes((plugin as { name?: string })?.name ?? '')),
    ],
    // Found only while the stories run, these would reload the page in the middle of a test.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'storybook/actions', '@radix-ui/react-dialog', 'tailwindcss'],
    },
  }),
}

export default config
