import type { Meta, StoryObj } from '@storybook/react-vite'
import { StatusPageLink } from '../src/components/StatusPageLink'

const meta = { component: StatusPageLink, title: 'Components/StatusPageLink' } satisfies Meta<typeof StatusPageLink>
export default meta

export const Plain: StoryObj<typeof meta> = {}
