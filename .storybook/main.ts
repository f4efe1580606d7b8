import type { StorybookConfig } from '@storybook/react-vite'

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({
    ...vite,
    // The library's own build and its stylesheet bundling are of no use to the catalogue.
    plugins: vite.plugins?.flat().filter((plugin) => (plugin as { name?: string })?.name !== 'styles') ?? [],
    // Found only while the stories run, these would reload the page in the middle of a test.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'storybook/actions', '@radix-ui/react-dialog'],
    },
  }),
}

export default config
