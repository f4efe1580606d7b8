import type { StoryContext } from '@storybook/react-vite'
import * as library from '../../src/index'

/** The code of a story as it can be pasted into a shop: with the line that imports what it uses, and without its test. */
export function storyCode(code: string, { parameters }: Pick<StoryContext, 'parameters'>): string {
  const written = String(parameters.docs?.source?.originalSource ?? '')
  const body = cutFunction(written) ?? code.replaceAll(/\{function \w+\(\)\s?\{\}\}/g, '{() => {}}')
  const imports = [
    importLine(usedOf(body, Object.keys(library)), 'storefront-error-ui'),
    importLine(hooksOf(body), 'react'),
  ]
  return [...imports.filter(Boolean), '', body].join('\n').trim()
}

/** Where a status stands in several surfaces: the code of those. */
export function surfaceCode(status: number, surfaces: readonly string[]): string {
  return surfaces.map((name) => `<${components[name]} status={${status}} onRetry={() => {}} />`).join('\n')
}

const components: Readonly<Record<string, string>> = {
  notice: 'StatusNotice',
  banner: 'ErrorBanner',
  dialog: 'ErrorDialog',
  page: 'ErrorPage',
}

// A story with state is a function, of which nothing but its own text can be shown.
function cutFunction(written: string): string | undefined {
  const start = written.search(/(?<=render: )function \w/)
  if (start < 0) return undefined
  let depth = 0
  for (let at = written.indexOf(') {', start) + 2; at < written.length; at++) {
    if (written[at] === '{') depth++
    if (written[at] === '}' && --depth === 0) return written.slice(start, at + 1).replaceAll('\n  ', '\n')
  }
  return undefined
}

function usedOf(code: string, names: readonly string[]): string[] {
  return names.filter((name) => new RegExp(`\\b${name}\\b`).test(code)).sort()
}

function hooksOf(code: string): string[] {
  return usedOf(code, ['useEffect', 'useMemo', 'useRef', 'useState'])
}

function importLine(names: readonly string[], from: string): string {
  return names.length ? `import { ${names.join(', ')} } from '${from}'` : ''
}
