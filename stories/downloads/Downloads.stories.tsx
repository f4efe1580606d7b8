import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { languageNames } from '../../src/messages/languages'
import { Downloads } from './Downloads'

const meta = {
  title: 'Downloads',
  component: Downloads,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof Downloads>
export default meta

export const Everything: StoryObj<typeof meta> = {}

export const SavesAFile: StoryObj<typeof meta> = {
  tags: ['!dev'],
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(Object.keys(languageNames).length)
    // Read before the browser saves it.
    let saved: Promise<string> | undefined
    const take = (event: MouseEvent) => {
      const link = event.target as HTMLAnchorElement
      saved = fetch(link.href).then((response) => response.text())
      event.preventDefault()
    }
    canvasElement.addEventListener('click', take)
    await userEvent.click(canvas.getByRole('link', { name: 'XLIFF: Deutsch' }))
    canvasElement.removeEventListener('click', take)
    await expect(await saved).toContain('trgLang="de"')
  },
}
