import { readdirSync, readFileSync } from 'node:fs'
import { bundleAsync, Features } from 'lightningcss'
import type { Plugin } from 'vite'
import { defineConfig } from 'vite'
import { drawScene } from './scripts/drawScene.mjs'
import { entries } from './scripts/entries.mjs'
import { pageStyles } from './scripts/pageStyles.mjs'
import { readPalette } from './scripts/readProperties.mjs'
import * as scenes from './src/illustrations/scenes.ts'

/** Bundles src/styles.css and the themes into dist/, and the tokens. Components never import CSS, so Vite would not. */
function styles(): Plugin {
  return {
    name: 'styles',
    async generateBundle() {
      // The same engines as `build.target`, for nesting. What stands for `light-dark()` in Safari 16 is in the sheet itself.
      const targets = { chrome: 105 << 16, firefox: 110 << 16, safari: 16 << 16 }
      const themes = readdirSync('src/themes').filter((file) => file.endsWith('.css'))
      const bundle = async (fileName: string) => {
        const filename = `src/${fileName}`
        const { code } = await bundleAsync({ filename, minify: true, targets, exclude: Features.LightDark })
        return new TextDecoder().decode(code)
      }
      for (const fileName of ['styles.css', ...themes.map((file) => `themes/${file}`)]) {
        this.emitFile({ type: 'asset', fileName, source: await bundle(fileName) })
      }
      this.emitFile({ type: 'asset', fileName: 'errorPages.css', source: pageStyles(await bundle('errorPages.css')) })
      this.emitFile({ type: 'asset', fileName: 'tokens.json', source: readFileSync('src/tokens.json', 'utf8') })
    },
  }
}

/** Writes each illustration as an SVG file, light and dark, for the tools of designers. */
function illustrations(): Plugin {
  return {
    name: 'illustrations',
    generateBundle() {
      const css = readFileSync('src/tokens.css', 'utf8')
      for (const [name, scene] of Object.entries(scenes)) {
        for (const [theme, ending] of [
          ['light', ''],
          ['dark', '-dark'],
        ] as const) {
          const source = drawScene(scene, readPalette(css, theme))
          this.emitFile({ type: 'asset', fileName: `illustrations/${name}${ending}.svg`, source })
        }
      }
    },
  }
}

/** JSX by `createElement`: less code than the automatic runtime's, and one module less for a page to load. */
function classicJsx(): Plugin {
  return {
    name: 'classic-jsx',
    enforce: 'pre',
    config: () => ({ oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'F' } } }),
    // At the end, because a directive such as 'use client' has to come first.
    transform: (code, id) =>
      id.endsWith('.tsx') ? `${code}\nimport { createElement as h, Fragment as F } from 'react'` : undefined,
  }
}

export default defineConfig({
  plugins: [classicJsx(), styles(), illustrations()],
  build: {
    // The oldest engines with cascade layers and container queries.
    target: ['chrome105', 'firefox110', 'safari16'],
    minify: false,
    lib: {
      entry: entries()
        .filter(({ file }) => file.endsWith('.js'))
        .map(({ source }) => source),
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^react($|\/)/, /^react-dom($|\/)/, /^@radix-ui\//],
      // One module per source module: a single file would lose 'use client'.
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      // It warns that bundling may lose the directive, which `preserveModules` keeps: test/package/entries.test.ts holds that.
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
})
