import type { Meta, StoryObj } from '@storybook/react-vite'
import { ErrorBanner } from 'storefront-error-ui'
import { answers, poses } from 'storefront-error-ui/testing'

const meta = { title: 'Shelf/Failed', component: ErrorBanner } satisfies Meta<typeof ErrorBanner>
export default meta

type Story = StoryObj<typeof meta>

export const NotAvailable: Story = { args: poses.failed({ status: 503 }) }

export const AskedToWait: Story = { args: poses.waiting({ seconds: 30 }) }

export const TriesByItself: Story = { args: poses.waitingByItself({ seconds: 10 }) }

export const OrderUnclear: Story = { args: poses.asking() }

/** What the store reads from an answer, instead of a state. */
export const OutOfStock: Story = { args: { error: answers.notFound() } }
