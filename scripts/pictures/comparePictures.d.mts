import type { Picture } from './png.mjs'

export function comparePictures(
  expected: Picture,
  actual: Picture,
): { pixels: number; isChanged: boolean; difference: Picture }
