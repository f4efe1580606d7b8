import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { words } from '../../.storybook/words'
import { GlossaryTable } from './GlossaryTable'

const meta = {
  title: 'Glossary',
  component: GlossaryTable,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof GlossaryTable>
export default meta

export const EveryLanguage: StoryObj<typeof meta> = {
  name: 'Every language',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(Object.keys(words.shopper).length)
    await expect(canvas.getByText('carrinho')).toHaveAttribute('lang', 'pt-BR')
  },
}
