import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { ptBR } from '../../src/messages/locales/pt-BR'
import { spoken } from '../spoken'
import { StartHere } from './StartHere'

const meta = {
  title: 'Start here',
  component: StartHere,
  args: { globals: {} },
  argTypes: { globals: { control: false } },
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    // The same message stands here in several surfaces at once, so their names repeat on purpose.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
  render: (_, { globals }) => <StartHere globals={globals} />,
} satisfies Meta<typeof StartHere>
export default meta

type Story = StoryObj<typeof meta>

/** The way in: a status, a language and a look to choose, and where everything else is. */
export const WhatAShopperSees: Story = { name: 'Start here' }

// Tests stay out of the sidebar: a designer finds the page as it is, not as a test left it.

export const FindsInThreePresses: Story = {
  tags: ['!dev'],
  play: async ({ canvas, userEvent, globals }) => {
    const { title } = spoken({ ...globals, reader: 'shopper' }).statuses.serviceUnavailable
    await expect(canvas.getByRole('heading', { name: title })).toBeVisible()

    await userEvent.click(canvas.getByRole('radio', { name: '404 Not Found' }))
    await userEvent.click(canvas.getByRole('radio', { name: 'Português (Brasil)' }))
    await userEvent.click(canvas.getByRole('radio', { name: 'Dark' }))

    const page = canvas.getByRole('heading', { name: ptBR.statuses.notFound.title }).closest('section') as HTMLElement
    await expect(within(page).getByText(ptBR.statuses.notFound.description)).toBeVisible()
    await expect(page.clientWidth).toBeLessThanOrEqual(320)
    await expect(getComputedStyle(page).color).toBe('rgb(238, 241, 244)')
    const alone = new URL(canvas.getByRole('link', { name: 'Banner' }).getAttribute('href') as string, 'http://shop/')
    await expect(alone.searchParams.get('args')).toBe('pinned:notFound;surface:banner;width:phone')
    await expect(alone.searchParams.get('globals')).toContain('locale:pt-BR')
    await expect(alone.searchParams.get('globals')).toContain('theme:dark')
  },
}
