import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import type { RetryHandler } from '../../src/hooks/ErrorUIContext'
import type { StatusKind } from '../../src/status/statusKind'
import { slowRetry } from '../controls'
import { kinds, nameKind, subjectOf } from '../kinds'
import { spoken } from '../spoken'

interface AnyStatusProps {
  /** What came back. */
  kind: StatusKind
  onRetry: RetryHandler
}

const labels = Object.fromEntries(
  kinds.map((kind) => {
    const { code, name } = nameKind(kind)
    return [kind, `${code} ${name}`.trim()]
  }),
)

const meta = {
  title: 'Any status',
  args: { kind: 'serviceUnavailable', onRetry: slowRetry() },
  argTypes: {
    kind: { options: kinds, control: { type: 'select', labels }, type: { name: 'enum', value: [...kinds] } },
    onRetry: { control: false },
  },
} satisfies Meta<AnyStatusProps>
export default meta

type Story = StoryObj<AnyStatusProps>

export const Notice: Story = {
  render: ({ kind, onRetry }) => <StatusNotice {...subjectOf(kind)} onRetry={onRetry} />,
  play: async ({ canvas, args, globals }) => {
    await expect(canvas.getByText(spoken(globals).statuses[args.kind].title)).toBeVisible()
  },
}

export const Banner: Story = {
  render: ({ kind, onRetry }) => <ErrorBanner {...subjectOf(kind)} onRetry={onRetry} />,
  play: async ({ canvas, args, globals }) => {
    await expect(canvas.getByRole('region')).toHaveAccessibleName(spoken(globals).statuses[args.kind].title)
  },
}

export const Dialog: Story = {
  render: ({ kind, onRetry }) => <ErrorDialog key={kind} {...subjectOf(kind)} onRetry={onRetry} />,
  play: async ({ args, globals }) => {
    const dialog = await screen.findByRole('alertdialog')
    await expect(dialog).toHaveAccessibleName(spoken(globals).statuses[args.kind].title)
  },
}

export const Page: Story = {
  render: ({ kind, onRetry }) => <ErrorPage {...subjectOf(kind)} onRetry={onRetry} />,
  parameters: { layout: 'fullscreen' },
  play: async ({ canvas, args, globals }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(spoken(globals).statuses[args.kind].title)
  },
}
