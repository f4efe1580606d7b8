import { defineConfig } from '@playwright/test'

export default defineConfig({
  testMatch: '*.spec.ts',
  outputDir: '../../../.cache/playwright',
  use: { baseURL: process.env.SHOP_URL, launchOptions: JSON.parse(process.env.LAUNCH ?? '{}') },
})
