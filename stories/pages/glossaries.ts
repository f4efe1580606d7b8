import { words } from '../../.storybook/words'
import type { Glossary } from '../glossary/Glossary'

const files = import.meta.glob<Record<string, Glossary>>(['../glossary/*.ts', '!../glossary/Glossary.ts'], {
  eager: true,
})

/** The glossary of every language, in the order of the toolbar. */
export const glossaries: readonly Glossary[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .sort((one, other) => order(one) - order(other))

function order({ tag }: Glossary): number {
  return Object.keys(words.shopper).indexOf(tag)
}
