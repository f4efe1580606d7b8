import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { ErrorFallback } from '../../src/components/ErrorFallback'
import { Board } from '../Board'
import { errorControl, headingLevelControl } from '../controls'
import { Phone } from '../Shop'
import { spoken } from '../spoken'

const thrown = new TypeError('Cannot read properties of undefined')
const lostCode = new TypeError('Failed to fetch dynamically imported module: https://shop.example/assets/Cart-4f2a.js')

const meta = {
  title: 'Components/ErrorFallback',
  component: ErrorFallback,
  tags: ['autodocs'],
  args: { error: thrown, as: 'banner', reload: false, resetErrorBoundary: fn() },
  argTypes: {
    error: errorControl,
    as: { control: 'inline-radio', options: ['page', 'banner'] },
    headingLevel: headingLevelControl,
    resetErrorBoundary: { control: false },
  },
} satisfies Meta<typeof ErrorFallback>
export default meta

type Story = StoryObj<typeof meta>

/** A part of the page cannot be drawn, for example the reviews. The rest of the page stays. */
export const PartOfAPage: Story = {
  play: async ({ args, canvas, userEvent, globals }) => {
    await userEvent.click(canvas.getByRole('button', { name: spoken(globals).labels.retry }))
    await expect(args.resetErrorBoundary).toHaveBeenCalledOnce()
  },
}

/** The whole page cannot be drawn, so there is a way out of it too. */
export const WholePage: Story = {
  args: { as: 'page', headingLevel: 2 },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible()
    await expect(canvas.getByRole('button', { name: spoken(globals).labels.retry })).toBeVisible()
  },
}

/** A part of a page on a phone 320 pixels wide. */
export const NarrowPhone: Story = {
  globals: { viewport: { value: 'phone' } },
  render: (args) => (
    <Phone>
      <ErrorFallback {...args} />
    </Phone>
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
}

/** Every state side by side: each cause, in place of a part of the page and of the whole. */
export const AllStates: Story = {
  parameters: { controls: { disable: true }, a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: ({ resetErrorBoundary }) => {
    const again = { reload: false, resetErrorBoundary }
    return (
      <Board
        states={[
          ['A part that cannot be drawn', <ErrorFallback key="part" as="banner" error={thrown} {...again} />],
          ['Its code cannot be loaded', <ErrorFallback key="code" as="banner" error={lostCode} {...again} />],
          ['It cannot be drawn again', <ErrorFallback key="stuck" as="banner" error={thrown} reload={false} />],
          ['Its request failed', <ErrorFallback key="request" as="banner" error={{ status: 503 }} {...again} />],
          [
            'A page that cannot be drawn',
            <ErrorFallback key="page" as="page" headingLevel={2} error={thrown} {...again} />,
          ],
          [
            'A page that is not there',
            <ErrorFallback
              key="404"
              as="page"
              headingLevel={2}
              error={{ status: 404 }}
              handlers={{ search: undefined }}
              {...again}
            />,
          ],
        ]}
      />
    )
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-error-ui="banner"]')).toHaveLength(4)
    await expect(canvasElement.querySelectorAll('[data-error-ui="page"]')).toHaveLength(2)
  },
}
