import type { Plugin } from 'vite'

/** The CSS of a FastStore page, from the real package. */
export function compileFastStore(): string
/** Gives the catalogue the CSS of a FastStore page, as the text of `virtual:faststore-page`. */
export function fastStorePage(): Plugin
