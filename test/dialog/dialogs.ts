import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

/** Every dialog of the page, in the order of the document. */
export const dialogs = (): HTMLElement[] => screen.queryAllByRole('alertdialog')

/** The text of what has the focus. */
export const focused = (): string | null | undefined => document.activeElement?.textContent

/** Waits until the last dialog is of this kind, and has the focus. */
export function isOnTop(kind: string): Promise<void> {
  return waitFor(() => {
    expect(dialogs().at(-1)?.dataset.kind).toBe(kind)
    expect(dialogs().at(-1)?.contains(document.activeElement)).toBe(true)
  })
}
