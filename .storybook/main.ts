import { join } from 'node:path'
import type { StorybookConfig } from '@storybook/react-vite'
import react from '@vitejs/plugin-react'
import { storyNameFromExport } from 'storybook/internal/csf'
import { mergeConfig } from 'vite'
import { fastStorePage } from '../scripts/faststore.mjs'

const ours = ['classic-jsx', 'styles', 'illustrations']

// What says how to write and test stories is of no use to those who come to look at them, and they wait for it.
const isBuilt = process.env.NODE_ENV === 'production'

// A browser asks a plain web server for six files at a time: the first story must not wait for thirty small ones.
const codeSplitting = {
  groups: [
    { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
    { name: 'start', tags: ['$initial'], priority: 1 },
  ],
}

// The toolbar needs the messages of every language at once, so that their loaders load nothing later.
const checks = { ineffectiveDynamicImport: false }

// Storybook writes the name of an export Like A Title.
const proper = /^(I|German|Arabic|VTEX|FastStore|CSS|Store|React)$/
function sentenceCase(name: string): string {
  const [first, ...rest] = name.replace('Fast Store', 'FastStore').split(' ')
  return [first, ...rest.map((word) => (proper.test(word) ? word : word.toLowerCase()))].join(' ')
}

const inter = '../node_modules/@fontsource-variable/inter/files/inter'

// For the frame, its pages and the stories, which are three documents. The Latin letters are enough for the names; other scripts have the system's.
const typeface = `<style>
  @font-face {
    font-family: 'Inter Variable';
    src: url('./fonts/inter.woff2') format('woff2');
    font-weight: 100 900;
    font-display: swap;
  }
</style>`

const folder = `${join(import.meta.dirname, '..')}/`

function withoutFolder(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(folder, './')
  if (Array.isArray(value)) return value.map(withoutFolder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutFolder(part)]))
}

const sentences = `<style>
  button[data-action='collapse-root'] {
    font-size: 0.8125rem;
    letter-spacing: 0;
    text-transform: none;
  }
</style>`

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    ...(isBuilt ? [] : ['@storybook/addon-vitest', '@storybook/addon-mcp']),
  ],
  framework: '@storybook/react-vite',
  experimental_indexers: (known = []) =>
    known.map((indexer) => ({
      ...indexer,
      async createIndex(...file) {
        const entries = await indexer.createIndex(...file)
        // The pages of the catalogue are no components that an assistant could use.
        const tags = file[0].includes('/stories/components/') ? [] : ['!manifest']
        return entries.map((entry) => {
          const given = storyNameFromExport(entry.exportName)
          const name = entry.name && entry.name !== given ? entry.name : sentenceCase(given)
          return { ...entry, name, tags: [...(entry.tags ?? []), ...tags] }
        })
      },
    })),
  // The folder of the build is of no use to an assistant, and nobody else's business.
  experimental_manifests: (manifests) => withoutFolder(manifests) as typeof manifests,
  staticDirs: ['public', { from: `${inter}-latin-wght-normal.woff2`, to: '/fonts/inter.woff2' }],
  managerHead: (head) => `${head}${typeface}${sentences}`,
  previewHead: (head) => `${head}${typeface}`,
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    // What an assistant reads of the components: manifests/components.json.
    componentsManifest: true,
    // The toolbar has light and dark.
    backgrounds: false,
    changeDetection: false,
    interactions: !isBuilt,
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
    build: mergeConfig(
      { build: vite.build ?? {} },
      // A part of a page may be dark in a light one: `light-dark()` has to stay as it is written.
      { build: { cssTarget: 'esnext', rolldownOptions: { checks, output: { codeSplitting } } } },
    ).build,
    // Found only while the stories run, these would reload the page in the middle of a test.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'storybook/actions', '@radix-ui/react-dialog', 'tailwindcss'],
    },
  }),
}

export default config
