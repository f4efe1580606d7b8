import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useState } from 'react'
import { expect, waitFor, within } from 'storybook/test'
import { compile } from 'tailwindcss'
import preflight from 'tailwindcss/preflight.css?raw'
import theme from 'tailwindcss/theme.css?raw'
import utilities from 'tailwindcss/utilities.css?raw'
import styles from '../../src/styles.css?inline'
import { spoken } from '../spoken'
import { Isolated } from './Isolated'
import { measureContrast } from './measureContrast'
import { pageSheet } from './pageSheet'
import { Recipe } from './Recipe'
import { Scene } from './Scene'

const recipeCode = `/* The order, in one line: after Tailwind's reset, before its utilities. */
@layer theme, base, storefront-error-ui, components, utilities;

@import 'tailwindcss';
@import 'storefront-error-ui/styles.css';

@theme {
  --color-brand: #5b21b6;
  --color-brand-soft: #ddd6fe;
}

:root {
  --error-ui-action-bkg: var(--color-brand);
  --error-ui-action-text: var(--color-white);
  --error-ui-radius: var(--radius-xl);
  --error-ui-font: var(--font-sans);
}

/* A second value of each colour, for pages that are dark. Safari 16 has no light-dark(), and stays with the first. */
@supports (color: light-dark(red, red)) {
  :root {
    --error-ui-action-bkg: light-dark(var(--color-brand), var(--color-brand-soft));
    --error-ui-action-text: light-dark(var(--color-white), var(--color-black));
  }
}`

const usage = `<ErrorBanner error={error} onRetry={refetch} className="rounded-none border-2 shadow-lg" />`
const utilityClasses = ['rounded-none', 'border-2', 'shadow-lg']

const files: Record<string, string> = {
  tailwindcss: `@layer theme, base, components, utilities;
@import './theme.css' layer(theme);
@import './preflight.css' layer(base);
@import './utilities.css' layer(utilities);`,
  './theme.css': theme,
  './preflight.css': preflight,
  './utilities.css': utilities,
  'storefront-error-ui/styles.css': styles,
}

/** What Tailwind makes of the recipe. */
async function build(): Promise<string> {
  const compiler = await compile(recipeCode, {
    loadStylesheet: async (id) => ({ path: id, base: '', content: files[id] ?? '' }),
  })
  return compiler.build(utilityClasses)
}

const meta = {
  title: 'Themes/Tailwind',
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    docs: { source: { code: `${recipeCode}\n\n${usage}`, language: 'css' } },
  },
} satisfies Meta
export default meta

/** Tailwind’s own theme through our properties; utilities on a component win. */
export const Tailwind: StoryObj<typeof meta> = {
  name: 'Tailwind 4',
  render: function Tailwind() {
    const [sheets, setSheets] = useState<string[]>()
    useEffect(() => {
      build().then((css) => setSheets([css, pageSheet]))
    }, [])
    return (
      <>
        {sheets && (
          <Isolated title="A shop with Tailwind" sheets={sheets}>
            <Scene className={utilityClasses.join(' ')} />
          </Isolated>
        )}
        <Recipe title="app.css" code={recipeCode} />
        <Recipe title="Shelf.tsx" code={usage} />
      </>
    )
  },
  play: async ({ canvas, globals }) => {
    const { statuses } = spoken(globals)
    const frame = await canvas.findByTitle<HTMLIFrameElement>('A shop with Tailwind')
    await waitFor(() => expect(frame.contentDocument?.querySelector('[data-error-ui=banner]')).toBeTruthy())
    const shop = within(frame.contentDocument?.body as HTMLElement)
    const banner = shop.getByRole('region', { name: statuses.serviceUnavailable.title })
    await expect(getComputedStyle(banner).borderTopWidth).toBe('2px')
    await expect(getComputedStyle(banner).borderRadius).toBe('0px')
    // Tailwind's reset takes the size from every heading, and would from ours.
    const title = shop.getByRole('heading', { level: 1 })
    await expect(Number.parseFloat(getComputedStyle(title).fontSize)).toBeGreaterThan(20)
    const other = shop.getByRole('region', { name: statuses.notFound.title })
    await expect(getComputedStyle(other).borderRadius).toBe('12px')
    await expect(measureContrast(frame.contentDocument as Document).short).toEqual([])
  },
}
