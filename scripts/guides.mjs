// Writes docs/guides from the guides of the catalogue, with the code of the files that they print.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { guidePages } from './guides/guidePages.mjs'

rmSync('docs/guides', { recursive: true, force: true })
mkdirSync('docs/guides', { recursive: true })
for (const [path, text] of guidePages()) writeFileSync(path, text)
