import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { languageNames } from '../../src/messages/languages'
import { GlossaryTable } from './GlossaryTable'

const meta = {
  title: 'Glossary',
  component: GlossaryTable,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof GlossaryTable>
export default meta

/** The words that each language uses for the same thing. */
export const EveryLanguage: StoryObj<typeof meta> = {
  name: 'Every language',
  play: async ({ canvas }) => {
    const names = canvas.getAllByRole('rowheader').map((header) => header.querySelector('[lang]')?.textContent)
    await expect(names).toEqual(Object.values(languageNames))
    await expect(canvas.getByText('carrinho')).toHaveAttribute('lang', 'pt-BR')
  },
}
