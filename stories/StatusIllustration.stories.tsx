import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { StatusIllustration } from '../src/components/StatusIllustration'
import { statusFacts } from '../src/status/statusFacts'
import type { StatusKind } from '../src/status/statusKind'
import './Shop.css'

const meta = {
  title: 'Components/StatusIllustration',
  component: StatusIllustration,
  tags: ['autodocs'],
  args: { kind: 'notFound' },
  argTypes: { kind: { control: 'select', options: Object.keys(statusFacts) } },
  decorators: [
    (Story) => (
      <div className="families">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof StatusIllustration>
export default meta

type Story = StoryObj<typeof meta>

export const Plain: Story = {}

const families: readonly (readonly [StatusKind, string])[] = [
  ['ok', 'Done: a bag with a tick'],
  ['badRequest', 'Review: a form with a line to look at'],
  ['forbidden', 'Closed: a padlock'],
  ['notFound', 'Lost: a magnifying glass'],
  ['tooManyRequests', 'Pause: an hourglass'],
  ['serviceUnavailable', 'Outage: a shop with its shutter down'],
  ['networkError', 'Cable: a plug out of its socket'],
]

export const AllSevenFamilies: Story = {
  argTypes: { kind: { control: false } },
  render: (args) => (
    <>
      {families.map(([kind, caption]) => (
        <figure key={kind}>
          <StatusIllustration {...args} kind={kind} />
          <figcaption>{caption}</figcaption>
        </figure>
      ))}
    </>
  ),
  play: async ({ canvasElement }) => {
    const drawings = [...canvasElement.querySelectorAll('svg path:last-child')].map((path) => path.getAttribute('d'))
    await expect(new Set(drawings).size).toBe(7)
  },
}
