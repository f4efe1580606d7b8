import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { StatusIllustration } from '../../src/components/StatusIllustration'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'
import '../Shop.css'

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

/** The picture that belongs to a status, by itself. */
export const Plain: Story = {}

const families: readonly (readonly [StatusKind, string])[] = [
  ['ok', 'Done: a bag with a tick'],
  ['accepted', 'Under way, or no answer in time: a parcel and a clock'],
  ['badRequest', 'Review: a form with a line to look at'],
  ['unauthorized', 'Sign in: a door with the key in its lock'],
  ['forbidden', 'Not for this account: a door behind a rope'],
  ['notFound', 'Not found: a gap on the shelf'],
  ['methodNotAllowed', 'Another way: a signpost'],
  ['conflict', 'Changed meanwhile: a bag that changes places'],
  ['tooManyRequests', 'Wait: a queue at the till'],
  ['internalServerError', 'Our fault: a till out of order'],
  ['badGateway', 'Between two systems: a conveyor with a gap'],
  ['serviceUnavailable', 'Closed for now: a shutter with a sign'],
  ['networkError', 'No connection: a plug out of its socket'],
  ['actionRequired', 'One more step: a phone'],
  ['unknown', 'The cause is not known: a receipt that cannot be read'],
]

/** All scenes of the set, which mean one thing each. */
export const AllScenes: Story = {
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
    const drawings = [...canvasElement.querySelectorAll('svg')].map((svg) => svg.innerHTML)
    await expect(new Set(drawings).size).toBe(15)
  },
}
