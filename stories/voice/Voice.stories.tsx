import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { describe } from '../../src/messages/describe'
import { sentences } from '../../src/messages/format'
import { spoken } from '../spoken'
import { VoiceRules } from './VoiceRules'
import { voiceRules } from './voiceRules'

const meta = {
  title: 'Voice',
  component: VoiceRules,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof VoiceRules>
export default meta

/** Each rule with a sentence that breaks it, and the one that follows it. */
export const BeforeAndAfter: StoryObj<typeof meta> = {
  name: 'Before and after',
  play: async ({ canvas, globals }) => {
    const messages = spoken(globals)
    for (const { rule, after, method } of voiceRules) {
      const item = canvas.getByRole('heading', { name: rule }).closest('li')
      const { title, description } = describe({ kind: after, method }, messages)
      await expect(item).toHaveTextContent(sentences(title, description, messages.locale))
    }
  },
}
