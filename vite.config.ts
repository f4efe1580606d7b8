import { readdirSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { bundleAsync } from 'lightningcss'
import type { Plugin } from 'vite'
import { defineConfig } from 'vite'

const locales = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`)

/** Bundles src/styles.css and its sheets into dist/styles.css. Components never import CSS, so Vite would not. */
function styles(): Plugin {
  return {
    name: 'styles',
    async generateBundle() {
      // The same engines as `build.target`, for nesting.
      const targets = { chrome: 105 << 16, firefox: 110 << 16, safari: 16 << 16 }
      const { code } = await bundleAsync({ filename: 'src/styles.css', minify: true, targets })
      this.emitFile({ type: 'asset', fileName: 'styles.css', source: code })
    },
  }
}

export default defineConfig({
  plugins: [react(), styles()],
  build: {
    // The oldest engines with cascade layers and container queries.
    target: ['chrome105', 'firefox110', 'safari16'],
    minify: false,
    lib: {
      entry: [
        'src/index.ts',
        'src/status/index.ts',
        'src/http/index.ts',
        'src/messages/index.ts',
        'src/checkout/index.ts',
        ...locales('src/messages/locales'),
        ...locales('src/messages/locales/developer'),
      ],
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^react($|\/)/, /^react-dom($|\/)/, /^@radix-ui\//],
      // One module per source module: a single file would lose 'use client'.
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
})
