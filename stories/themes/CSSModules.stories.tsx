import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { spoken } from '../spoken'
import styles from './Checkout.module.css'
import recipeCode from './Checkout.module.css?raw'
import { measureContrast } from './measureContrast'
import { Recipe } from './Recipe'
import { Scene } from './Scene'

const usage = `import styles from './Checkout.module.css'

<section className={styles.checkout}>
  <ErrorBanner error={error} onRetry={refetch} className={styles.banner} />
</section>`

const meta = {
  title: 'Themes/CSS modules',
  // As it was bookmarked.
  id: 'themes-cssmodules',
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    docs: { source: { code: `${usage}\n\n${recipeCode}`, language: 'tsx' } },
  },
} satisfies Meta
export default meta

/** A class above the components sets properties; a class on a component restyles its parts. */
export const CSSModules: StoryObj<typeof meta> = {
  name: 'CSS modules',
  render: () => (
    <>
      <div className={styles.checkout}>
        <Scene className={styles.banner} />
      </div>
      <Recipe title="Checkout.module.css" code={recipeCode} />
      <Recipe title="Checkout.tsx" code={usage} />
    </>
  ),
  play: async ({ canvas, globals }) => {
    const { statuses } = spoken(globals)
    const banner = canvas.getByRole('region', { name: statuses.serviceUnavailable.title })
    const { borderRadius, borderTopWidth } = getComputedStyle(banner)
    await expect({ borderRadius, borderTopWidth }).toEqual({ borderRadius: '16px', borderTopWidth: '2px' })
    await expect(measureContrast().short).toEqual([])
  },
}
