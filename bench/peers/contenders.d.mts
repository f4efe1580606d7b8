export const contenders: readonly {
  id: string
  name: string
  component?: string
  package?: string
  needsProvider?: boolean
}[]
