import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import type { BrowserConfigOptions } from 'vitest/node'
import { launchOptions } from './scripts/browser.mjs'
import { blockModules } from './test/docs/blockModules.ts'
import { guides } from './test/guides/aliases.ts'

// Each project has a browser object of its own: a shared one clashes on names.
function chromium(): BrowserConfigOptions {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    // Tests measure how things stand, not how they come there; test/motion turns the motion on.
    provider: playwright({ launchOptions: launchOptions(), contextOptions: { reducedMotion: 'reduce' } }),
    instances: [{ browser: 'chromium' }],
  }
}

/** React as FastStore pins it, for the same tests a second time. */
const react18 = ['react', 'react-dom'].map((name) => ({
  find: new RegExp(`^${name}(?=$|/)`),
  replacement: `${import.meta.dirname}/test/react-18/node_modules/${name}`,
}))

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: guides },
        test: {
          name: 'pure',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{e2e,package,accessibility,leaks,hosts,lifecycle,pages,consumers}/**'],
          setupFiles: ['test/setup.ts'],
          // Some try thousands of inputs.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'accessibility',
          environment: 'node',
          include: ['test/accessibility/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          globalSetup: 'test/accessibility/globalSetup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pages',
          environment: 'node',
          include: ['test/pages/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'server',
          environment: 'node',
          include: ['test/**/*.ssr.test.tsx'],
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        plugins: [react()],
        resolve: { alias: react18 },
        test: {
          name: 'server, React 18.2',
          environment: 'node',
          include: ['test/**/*.ssr.test.tsx'],
          setupFiles: ['test/setup.ts'],
          server: {
            deps: {
              inline: [/@radix-ui/, /react-remove-scroll/, /use-(callback-ref|sidecar)/, /react-style-singleton/],
            },
          },
        },
      },
      {
        plugins: [blockModules(), react()],
        // FastStore brings a React of its own.
        resolve: { alias: guides, dedupe: ['react', 'react-dom'] },
        test: {
          name: 'browser',
          include: ['test/**/*.test.tsx'],
          // What a property test reads is not there in a browser by itself.
          env: { LONG: process.env.LONG ?? '' },
          exclude: ['test/**/*.ssr.test.tsx', 'test/{e2e,consumers}/**'],
          setupFiles: ['test/setup.ts', 'test/setup.browser.ts'],
          globalSetup: 'test/hydration/globalSetup.tsx',
          browser: chromium(),
        },
      },
      {
        plugins: [react()],
        resolve: { alias: react18 },
        test: {
          name: 'browser, React 18.2',
          include: ['test/hydration/**/*.test.tsx'],
          setupFiles: ['test/setup.ts', 'test/setup.browser.ts'],
          globalSetup: 'test/hydration/globalSetup.tsx',
          server: {
            deps: {
              inline: [/@radix-ui/, /react-remove-scroll/, /use-(callback-ref|sidecar)/, /react-style-singleton/],
            },
          },
          browser: chromium(),
        },
      },
      {
        plugins: [storybookTest({ configDir: `${import.meta.dirname}/.storybook` })],
        test: {
          name: 'stories',
          setupFiles: ['test/setup.ts'],
          // The wall shows all statuses in windows of their own.
          testTimeout: 40_000,
          browser: chromium(),
        },
      },
      // These two read what the builds made, and measure: they run by themselves, after the others.
      {
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.test.ts', 'test/{leaks,hosts,lifecycle}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'end to end',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          // A press here is a real one, on a machine that may be busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
          // They wait more than they compute.
          maxWorkers: 2,
          // Longer than any of our own delays, such as the second after which the page says that it is offline.
          expect: { poll: { timeout: 8000 } },
        },
      },
    ],
  },
})
