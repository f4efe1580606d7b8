/** What a shop's own page says: its scheme, its ground and its ink. */
export const pageSheet = `
html { color-scheme: light dark; font-family: system-ui, sans-serif }
[data-theme='light'] { color-scheme: light }
[data-theme='dark'] { color-scheme: dark }
body { background: light-dark(#fff, #15181c); color: var(--eui-text) }`
