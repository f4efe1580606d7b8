import type { Read } from './takeWalks'

/** What `scrollbars.tsx` gives to the page. */
declare const scrollbars: {
  measure: (nth: number) => Promise<string[] | undefined>
  open: () => void
  width: () => number
}

/** Opens and closes a dialog on pages with a scrollbar. Returns its width, and what has moved. */
export async function measureScrollbars(read: Read): Promise<{ width: number; moved: string[] }> {
  const width = await read(() => scrollbars.width(), undefined)
  const moved: string[] = []
  // One after the other, because a browser may give a script half a minute only.
  for (let nth = 0; ; nth++) {
    const found = await read((which) => scrollbars.measure(which), nth)
    if (!found) return { width, moved }
    moved.push(...found)
  }
}

/** Opens the dialog on a page that is wider and higher than the window. */
export async function openOnWidePage(read: Read): Promise<void> {
  await read(() => scrollbars.open(), undefined)
}
