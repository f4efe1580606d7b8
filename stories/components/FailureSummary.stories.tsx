import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'
import { FailedPart } from '../../src/components/FailedPart'
import { FailureSummary } from '../../src/components/FailureSummary'
import { useErrorUI } from '../../src/hooks/ErrorUIContext'
import { Board } from '../Board'
import { PosedSummary } from '../PosedSummary'
import { Phone } from '../Shop'
import { spoken } from '../spoken'
import { summaryWords } from '../summaryWords'

/** A part of a page whose request fails, and succeeds when it is sent again. */
function Part({ title, isWell = true }: { title: string; isWell?: boolean | undefined }) {
  const [isLoaded, setLoaded] = useState(false)
  const load = () => new Promise((resolve) => setTimeout(resolve, 300)).then(() => setLoaded(isWell))
  return (
    <section>
      <h3>{title}</h3>
      {isLoaded ? (
        <p>12</p>
      ) : (
        <FailedPart status={503} method="GET" heading={`${title} could not be loaded`} onRetry={load} />
      )}
    </section>
  )
}

function ProductPage({
  titles,
  least,
  isWell,
}: {
  titles: readonly string[]
  least?: number | undefined
  isWell?: boolean | undefined
}) {
  const { locale } = useErrorUI()
  return (
    <FailureSummary words={summaryWords(locale)} least={least}>
      {titles.map((title) => (
        <Part key={title} {...{ title, isWell }} />
      ))}
    </FailureSummary>
  )
}

const parts = ['Reviews', 'Delivery', 'Similar products', 'Questions']

const meta = {
  title: 'Components/FailureSummary',
  component: ProductPage,
  tags: ['autodocs'],
  args: { titles: parts },
} satisfies Meta<typeof ProductPage>
export default meta

type Story = StoryObj<typeof meta>

/** Four parts of a page have failed, and one message stands for all of them. */
export const ManyFailures: Story = {
  play: async ({ canvas, globals }) => {
    const { locale } = spoken(globals)
    const { retryAll } = summaryWords(locale)
    await expect(canvas.getAllByRole('button')).toHaveLength(1)
    await expect(canvas.getByRole('button', { name: retryAll })).toBeVisible()
  },
}

/** One press sends all of it again: one request first, and with each success more of them. */
export const TriedAllAgain: Story = {
  play: async ({ canvas, globals }) => {
    const { retryAll } = summaryWords(spoken(globals).locale)
    await userEvent.click(canvas.getByRole('button', { name: retryAll }))
    await waitFor(() => expect(canvas.getAllByText('12')).toHaveLength(4), { timeout: 5000 })
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** Two failures stay in their places. */
export const FewFailures: Story = {
  args: { titles: parts.slice(0, 2) },
}

/** One message for four failures at 320 px. */
export const NarrowPhone: Story = {
  globals: { viewport: { value: 'phone' } },
  render: (args) => (
    <Phone>
      <ProductPage {...args} />
    </Phone>
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
}

/** Every state side by side: each failure in its place, and one message for many. */
export const AllStates: Story = {
  parameters: { controls: { disable: true }, a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () => (
    <Board
      states={[
        ['Few: each in its place', <ProductPage key="few" titles={parts.slice(0, 2)} />],
        ['Many: one message', <ProductPage key="many" titles={parts} />],
        ['All of it is tried again', <PosedSummary key="trying" count={parts.length} />],
        ['From two on, where the shop says so', <ProductPage key="least" titles={parts.slice(0, 2)} least={2} />],
      ]}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('button')).toHaveLength(5)
  },
}
