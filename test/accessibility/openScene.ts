import { build } from 'esbuild'
import type { Browser, Page } from 'playwright'

/** What the scene puts into the page. */
export interface Scene {
  show: (shown: { locale: string; part: 'surfaces' | 'dialogs' | 'dialog' }) => void
}

let script: Promise<string> | undefined

/** A page with the given sheets, in which `show` puts the components. `adapt` may change each sheet. */
export async function openScene(
  browser: Browser,
  sheets: readonly string[],
  adapt = (sheet: string) => sheet,
): Promise<Page> {
  script ??= bundle()
  const tab = await browser.newPage({ reducedMotion: 'reduce' })
  const tags = sheets.map((text) => `<style>${adapt(text)}</style>`).join('')
  await tab.setContent(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">${tags}</head><body></body></html>`,
  )
  await tab.addScriptTag({ content: await script })
  return tab
}

/** Shows a part of the scene in a language. */
export async function show(tab: Page, locale: string, part: 'surfaces' | 'dialogs' | 'dialog') {
  await tab.evaluate((shown) => (window as unknown as Scene).show(shown), { locale, part })
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/accessibility/scene.tsx'],
    bundle: true,
    write: false,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}
