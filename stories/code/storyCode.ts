import type { StoryContext } from '@storybook/react-vite'
import * as library from '../../src/index'
import { drawn, sceneCode } from './sceneCode'

/** The code of a story as it can be pasted into a shop: with the lines that import what it uses, and without its test. */
export async function storyCode(code: string, { parameters }: Pick<StoryContext, 'parameters'>): Promise<string> {
  const written = String(parameters.docs?.source?.originalSource ?? '')
  const isWritten = code === written || drawn.test(written)
  const scene = isWritten ? await sceneCode(written, String(parameters.fileName)) : undefined
  const body = scene ?? code.replaceAll(/\{function \w+\(\)\s?\{\}\}/g, '{() => {}}')
  const imports = [
    importLine(usedOf(body, Object.keys(library)), 'storefront-error-ui'),
    importLine(usedOf(body, ['useEffect', 'useId', 'useMemo', 'useRef', 'useState']), 'react'),
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

function usedOf(code: string, names: readonly string[]): string[] {
  return names.filter((name) => new RegExp(`\\b${name}\\b`).test(code)).sort()
}

function importLine(names: readonly string[], from: string): string {
  return names.length ? `import { ${names.join(', ')} } from '${from}'` : ''
}
