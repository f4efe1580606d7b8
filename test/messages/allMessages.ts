import type { Messages } from '../../src/messages/Messages'

export interface MessagesFile {
  /** Path below the folder of the locales. */
  path: string
  reader: 'shopper' | 'developer'
  tag: string
  exported: string[]
  messages: Messages
}

const modules = import.meta.glob<Record<string, Messages>>('../../src/messages/locales/**/*.ts', { eager: true })

/** The messages of every language and reader, from the folder, so that new ones are tested without a line added here. */
export const allMessages: MessagesFile[] = Object.entries(modules).map(([file, module]) => {
  const path = file.replace('../../src/messages/locales/', '')
  return {
    path,
    reader: path.startsWith('developer/') ? 'developer' : 'shopper',
    tag: path.replace(/^developer\//, '').replace(/\.ts$/, ''),
    exported: Object.keys(module),
    messages: Object.values(module)[0] as Messages,
  }
})
