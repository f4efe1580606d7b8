import { readFileSync } from 'node:fs'
import { compile } from 'tailwindcss'

/** What Tailwind 4 makes of a sheet, with the utilities that a page uses. */
export async function compileTailwind(sheet: string, classes: string[]): Promise<string> {
  const compiler = await compile(sheet, {
    loadStylesheet: async (id) => {
      const file = id === 'tailwindcss' ? 'index.css' : id.replace('tailwindcss/', '')
      return { path: id, base: '', content: readFileSync(`node_modules/tailwindcss/${file}`, 'utf8') }
    },
  })
  return compiler.build(classes)
}
