import type { Messages } from '../../src/messages/Messages'

export interface Catalogue {
  /** Path below the folder of the locales. */
  path: string
  reader: 'shopper' | 'developer'
  tag: string
  exported: string[]
  messages: Messages
}

const modules = import.meta.glob<Record<string, Messages>>('../../src/messages/locales/**/*.ts', { eager: true })

/** Every catalogue there is, so that a new one is tested without a line added here. */
export const catalogues: Catalogue[] = Object.entries(modules).map(([file, module]) => {
  const path = file.replace('../../src/messages/locales/', '')
  return {
    path,
    reader: path.startsWith('developer/') ? 'developer' : 'shopper',
    tag: path.replace(/^developer\//, '').replace(/\.ts$/, ''),
    exported: Object.keys(module),
    messages: Object.values(module)[0] as Messages,
  }
})
