import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { guides } from '../../test/guides/aliases.ts'
import { driver } from './provider.mjs'

const engine = process.env.ENGINE

export default defineConfig({
  root: process.cwd(),
  cacheDir: `.cache/sequences/${engine}`,
  plugins: [react()],
  // FastStore brings a React of its own.
  resolve: { alias: guides, dedupe: ['react', 'react-dom'] },
  // Bundled for itself it would be another Vitest.
  optimizeDeps: { exclude: ['@vitest/browser/locators'] },
  test: {
    include: ['test/{dialog,components,hooks,fields,hydration}/**/*.test.tsx'],
    exclude: ['test/**/*.ssr.test.tsx'],
    setupFiles: ['test/setup.ts', 'test/setup.browser.ts', 'scripts/sequences/setup.mjs'],
    globalSetup: 'test/hydration/globalSetup.tsx',
    env: { ENGINE: engine },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: driver(),
      instances: [{ browser: engine }],
    },
  },
})
