import page from 'virtual:faststore-page'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import styles from '../../src/styles.css?inline'
import faststore from '../../src/themes/faststore.css?inline'
import { FastStoreShelf } from './FastStoreShelf'
import { Isolated } from './Isolated'
import { measureContrast } from './measureContrast'
import { Recipe } from './Recipe'
import { Scene } from './Scene'

const withoutTheme = [page, styles]
const withTheme = [page, styles, faststore]
const title = 'A FastStore page'

const usage = `// src/styles/global.scss, or any file that every page loads
@import 'storefront-error-ui/styles.css';
@import 'storefront-error-ui/themes/faststore.css';`

const meta = {
  title: 'Themes/FastStore',
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    docs: { source: { code: usage, language: 'scss' } },
  },
  play: async ({ canvas }) => {
    const frame = canvas.getByTitle<HTMLIFrameElement>(title)
    await waitFor(() => expect(frame.contentDocument?.querySelector('[data-error-ui=banner]')).toBeTruthy())
  },
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

/** The page loads the real `@faststore/ui`. The theme gives our steps the shape and the type of its buttons. */
export const InAFastStorePage: Story = {
  name: 'With the theme',
  render: () => (
    <>
      <Isolated title={title} sheets={withTheme}>
        <FastStoreShelf />
        <Scene />
      </Isolated>
      <Recipe title="How to load it" code={usage} />
    </>
  ),
  play: async (context) => {
    await meta.play(context)
    const shop = context.canvas.getByTitle<HTMLIFrameElement>(title).contentDocument as Document
    const look = (selector: string) => {
      const { backgroundColor, borderRadius, fontSize, fontWeight } = getComputedStyle(
        shop.querySelector(selector) as Element,
      )
      return { backgroundColor, borderRadius, fontSize, fontWeight }
    }
    await waitFor(() =>
      expect(look('[data-error-ui=banner] [data-error-ui=retry-button] [data-part=label]')).toEqual({
        ...look('[data-fs-button-variant=primary] [data-fs-button-wrapper]'),
        backgroundColor: 'rgb(0, 65, 158)',
      }),
    )
    await expect(measureContrast(shop).short).toEqual([])
  },
}

/** The sheet alone takes the colours, the corners and the typeface of the page already. */
export const WithoutTheTheme: Story = {
  render: () => (
    <Isolated title={title} sheets={withoutTheme}>
      <FastStoreShelf />
      <Scene />
    </Isolated>
  ),
}
