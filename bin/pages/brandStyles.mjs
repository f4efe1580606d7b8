/** The custom property of each colour of a brand. */
const properties = {
  text: '--error-ui-text',
  muted: '--error-ui-muted',
  surface: '--error-ui-surface',
  action: '--error-ui-action-bkg',
  actionText: '--error-ui-action-text',
  focus: '--error-ui-focus',
}

/** The rules of a brand. A brand with light colours alone has pages that are light everywhere. */
export function brandStyles({ light, dark, font, radius }) {
  const own = [font && `--error-ui-font:${font}`, radius && `--error-ui-radius:${radius}`].filter(Boolean)
  const scheme = light && !dark ? ['color-scheme:light'] : []
  const always = [...own, ...declarations(light), ...scheme]
  return [
    always.length ? `html{${always.join(';')}}` : '',
    dark ? `@media (prefers-color-scheme:dark){html{color-scheme:dark;${declarations(dark).join(';')}}}` : '',
  ].join('')
}

function declarations(colors = {}) {
  return Object.entries(colors).map(([name, color]) => `${properties[name]}:${color}`)
}
