import type { ThemeVars } from 'storybook/theming'
import { create } from 'storybook/theming'

const name = 'Storefront error UI'

const colours = {
  light: { ink: '#1d2126', muted: '#434a53', ground: '#ffffff', around: '#f6f5f2', edge: '#dcd9d2', accent: '#1c5796' },
  dark: { ink: '#eef1f4', muted: '#c5ccd4', ground: '#15181c', around: '#1d2126', edge: '#39414a', accent: '#9cc7fb' },
}

/** The door of the shop with a sign on it, and the name beside it. */
function markOf({ ink, ground }: { ink: string; ground: string }): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="208" height="32" viewBox="0 0 208 32"><path fill="${ink}" d="M4 30V14a12 12 0 0 1 24 0v16z"/><path fill="#e9ad22" stroke="${ink}" stroke-width="2" d="M16 8a7 7 0 1 1 0 14 7 7 0 1 1 0-14z"/><path fill="none" stroke="${ink === '#1d2126' ? ink : ground}" stroke-width="2.5" stroke-linecap="round" d="M16 11.5v4.5M16 18.6v.1"/><text x="40" y="22" font-family="Inter Variable,system-ui,sans-serif" font-size="16" font-weight="600" fill="${ink}">${name}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** The frame of the catalogue and its pages of text, in the colours of the components. */
export const themes: Record<'light' | 'dark', ThemeVars> = { light: themeOf('light'), dark: themeOf('dark') }

function themeOf(base: 'light' | 'dark'): ThemeVars {
  const { ink, muted, ground, around, edge, accent } = colours[base]
  return create({
    base,
    brandTitle: name,
    brandUrl: './',
    brandImage: markOf(colours[base]),
    fontBase: '"Inter Variable", system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: around,
    appContentBg: ground,
    appPreviewBg: ground,
    appBorderColor: edge,
    appBorderRadius: 8,
    textColor: ink,
    textMutedColor: muted,
    textInverseColor: ground,
    barTextColor: muted,
    barHoverColor: ink,
    barSelectedColor: accent,
    barBg: ground,
    inputBg: ground,
    inputBorder: edge,
    inputTextColor: ink,
    inputBorderRadius: 6,
  })
}

/** The title of the browser's tab. Storybook names the page twice, and itself. */
export function titleOf(title: string): string {
  const [names = ''] = title.split(' ⋅ ')
  const parts = names.split(' - ')
  const unique = parts.filter((part, index) => part !== parts[index - 1])
  return names === 'Storybook' || !names ? name : `${unique.join(' · ')} · ${name}`
}
