import facts from '../../scripts/properties.json'
import { readProperties } from '../../scripts/readProperties.mjs'
import action from '../../src/components/Action.css?raw'
import dialog from '../../src/components/ErrorDialog.css?raw'
import words from '../../src/components/Words.css?raw'
import tokens from '../../src/tokens.css?raw'

export interface Fact {
  group: string
  sets: string
  keep: { ratio: number; against: string[] }[]
}

export type CustomProperty = Fact & { name: string; expression: string; faststore: string | undefined }

const grounds = ['critical', 'warning', 'info', 'success'].map((tone) => `--error-ui-${tone}-bkg`)
const found = readProperties([tokens, action, dialog, words].join('\n'))

/** Every custom property of the sheets, with what it sets and the contrast it has to keep. */
export const customProperties: CustomProperty[] = Object.entries(facts as Record<string, Fact>).map(
  ([name, { keep, ...fact }]) => ({
    ...fact,
    name,
    expression: expressionOf(name),
    faststore: found.find((property) => property.name === name)?.faststore,
    keep: keep.map(({ ratio, against }) => ({
      ratio,
      against: against.flatMap((ground) => (ground === '*-bkg' ? grounds : ground)),
    })),
  }),
)

/** What a component makes of a property, with all that it falls back on. */
export function expressionOf(name: string): string {
  return found.find((property) => property.name === name)?.expression ?? `var(${name})`
}
