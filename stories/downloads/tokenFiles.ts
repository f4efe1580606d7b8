type Token = { $value: unknown; $type?: string; $description?: string }
type Group = { [name: string]: Group | Token | string }
type Theme = 'light' | 'dark'

/** The file in the DTCG format, as the package has it. */
export type TokenFile = Record<Theme | 'size' | 'layer', Group> & Group

/** The colours of one theme with the sizes, as Figma imports them: a file for each mode, in the DTCG format, without references. */
export function toFigma(file: TokenFile, theme: Theme): string {
  const { $description, $type, ...colours } = file[theme]
  const plain = Object.entries(colours).map(([name, token]) => [
    name,
    { $type: 'color', $value: resolve(file, token as Token), $description: (token as Token).$description },
  ])
  return toJson({ color: Object.fromEntries(plain), size: file.size })
}

/** Both themes as sets of Tokens Studio. */
export function toTokensStudio(file: TokenFile): string {
  const colours = (theme: Theme) =>
    Object.fromEntries(
      tokensOf(file[theme]).map(([name, token]) => [
        name,
        { value: (resolve(file, token) as { hex: string }).hex, type: 'color', description: token.$description },
      ]),
    )
  const sizes = Object.fromEntries(
    tokensOf(file.size).map(([name, token]) => {
      const { value, unit } = token.$value as { value: number; unit: string }
      return [name, { value: `${value}${unit}`, type: 'dimension', description: token.$description }]
    }),
  )
  const theme = (name: Theme) => ({ id: name, name, selectedTokenSets: { [name]: 'enabled', size: 'enabled' } })
  return toJson({
    light: colours('light'),
    dark: colours('dark'),
    size: sizes,
    $themes: [theme('light'), theme('dark')],
    $metadata: { tokenSetOrder: ['light', 'dark', 'size'] },
  })
}

/** The tokens of a group and of the groups in it, with their names joined. */
function tokensOf(group: Group, before = ''): [name: string, token: Token][] {
  return Object.entries(group).flatMap(([name, value]): [string, Token][] => {
    if (typeof value !== 'object') return []
    return '$value' in value ? [[before + name, value as Token]] : tokensOf(value as Group, `${before}${name}-`)
  })
}

/** The value of a token, or of the one that it refers to. */
function resolve(file: TokenFile, { $value }: Token): unknown {
  if (typeof $value !== 'string') return $value
  const path = $value.slice(1, -1).split('.')
  const found = path.reduce<unknown>((group, name) => (group as Group)[name], file)
  return resolve(file, found as Token)
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
