import { build } from 'esbuild'

/** A page of a shop in one file: one in which a walk can be taken, or one with a scrollbar. */
export async function buildPage(name: 'walk' | 'scrollbars'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`test/lifecycle/${name}.tsx`],
    bundle: true,
    write: false,
    outdir: 'walk',
    format: 'iife',
    // The clock is replaced first of all, by an import without a name.
    ignoreAnnotations: true,
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    define: {
      // React tells more of what goes wrong.
      'process.env.NODE_ENV': '"development"',
      ...(name === 'walk' && clockOfTest),
    },
  })
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><style>${textOf('.css')}</style>
<div id="root"></div><script>${textOf('.js').replaceAll('</script', '<\\/script')}</script></html>`
}

/** Has the page take its timers from the test. */
const clockOfTest = Object.fromEntries(
  ['', 'window.', 'globalThis.', 'self.'].flatMap((scope) =>
    ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'].map((name) => [`${scope}${name}`, `clock.${name}`]),
  ),
)
