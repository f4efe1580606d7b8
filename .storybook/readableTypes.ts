import type { ArgTypesEnhancer } from 'storybook/internal/types'

/** Has Controls and the docs say a type as it is written, such as `number | string`, where Storybook says “union”. */
export const readableTypes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { type, table } = argType
      const written = typeof type === 'object' && type.raw
      if (!written) return [name, argType]
      return [name, { ...argType, table: { ...table, type: { ...table?.type, summary: tidy(written) } } }]
    }),
  )

/** In one line. That a prop may also be left out is said elsewhere. */
function tidy(type: string): string {
  return type
    .replace(/\s+/g, ' ')
    .replace(/^\| | \| undefined$/g, '')
    .replace(/^\((\(.*\) => [^|&]*)\)$/, '$1')
    .trim()
}
