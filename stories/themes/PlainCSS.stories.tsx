import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import styles from '../../src/styles.css?inline'
import { spoken } from '../spoken'
import { Isolated } from './Isolated'
import { measureContrast } from './measureContrast'
import { pageSheet } from './pageSheet'
import recipeCode from './plain.css?raw'
import { Recipe } from './Recipe'
import { Scene } from './Scene'

// The shop's sheet comes first on purpose: what is in no layer wins wherever it stands.
const sheets = [recipeCode, styles, pageSheet]

const meta = {
  title: 'Themes/Plain CSS',
  // As it was bookmarked.
  id: 'themes-plaincss',
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    docs: { source: { code: recipeCode, language: 'css' } },
  },
} satisfies Meta
export default meta

/** Properties on `:root`, and plain rules that need no `!important`. */
export const PlainCSS: StoryObj<typeof meta> = {
  name: 'Plain CSS',
  render: () => (
    <>
      <Isolated title="A shop with plain CSS" sheets={sheets}>
        <Scene />
      </Isolated>
      <Recipe title="shop.css" code={recipeCode} />
    </>
  ),
  play: async ({ canvas, globals }) => {
    const frame = canvas.getByTitle<HTMLIFrameElement>('A shop with plain CSS')
    await waitFor(() => expect(frame.contentDocument?.querySelector('[data-error-ui=banner]')).toBeTruthy())
    const shop = within(frame.contentDocument?.body as HTMLElement)
    const { statuses } = spoken(globals)
    const banner = shop.getByRole('region', { name: statuses.serviceUnavailable.title })
    const { borderRadius, borderTopWidth } = getComputedStyle(banner)
    await expect({ borderRadius, borderTopWidth }).toEqual({ borderRadius: '0px', borderTopWidth: '0px' })
    await expect(measureContrast(frame.contentDocument as Document).short).toEqual([])
    await expect(getComputedStyle(document.documentElement).getPropertyValue('--error-ui-radius')).toBe('')
  },
}
