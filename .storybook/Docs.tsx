import type { DocsContainerProps } from '@storybook/addon-docs/blocks'
import { DocsContainer } from '@storybook/addon-docs/blocks'
import type { PropsWithChildren } from 'react'
import { useLayoutEffect, useState } from 'react'
import { GLOBALS_UPDATED } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { themes } from './brand'

interface Globals {
  theme?: string
}

/** A page of text, in the theme that the toolbar sets. Storybook's own is always light. */
export default function Docs({ children, context }: PropsWithChildren<DocsContainerProps>) {
  const [theme, setTheme] = useState(themeOfAddress)
  useLayoutEffect(() => {
    const follow = ({ globals }: { globals: Globals }) => setTheme(globals.theme ?? 'light')
    const channel = addons.getChannel()
    channel.on(GLOBALS_UPDATED, follow)
    return () => channel.off(GLOBALS_UPDATED, follow)
  }, [])
  // A page without a story has nothing else that sets it.
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  const isDark = theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  return (
    <DocsContainer context={context} theme={themes[isDark ? 'dark' : 'light']}>
      {children}
    </DocsContainer>
  )
}

function themeOfAddress(): string {
  const globals = new URLSearchParams(location.search).get('globals') ?? ''
  return /(?:^|;)theme:(\w+)/.exec(globals)?.[1] ?? 'light'
}
