import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { checkoutWords } from '../situations/words/checkoutWords'
import { spoken } from '../spoken'
import { CheckoutSituations, situations } from './CheckoutSituations'

const meta = {
  title: 'Situations/Checkout',
  component: CheckoutSituations,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof CheckoutSituations>
export default meta

/** Every reason for which a checkout stops: its name in the code, its words and its steps. */
export const AllSituations: StoryObj<typeof meta> = {
  name: 'All situations',
  play: async ({ canvas, globals }) => {
    const { situations: words } = checkoutWords(spoken(globals).locale)
    const items = canvas.getAllByRole('listitem')
    await expect(items).toHaveLength(situations.length)
    for (const [index, name] of situations.entries()) {
      const item = within(items[index] as HTMLElement)
      await expect(item.getByRole('region')).toHaveAccessibleName(words[name].title)
    }
  },
}
