/** How each story is pictured. The first is the one that its interactions run in. */
export const variants = [
  { name: 'light', width: 1024, globals: { theme: 'light', locale: 'en' } },
  { name: 'narrow', width: 320, globals: { theme: 'light', locale: 'en' } },
  { name: 'narrow-rtl-dark', width: 320, globals: { theme: 'dark', locale: 'ar' } },
  { name: 'rtl-dark', width: 1024, globals: { theme: 'dark', locale: 'ar' } },
]

/** The story as it first appears, where its interactions change it. */
export const startVariant = { ...variants[0], name: 'start' }

const heights = { 320: 640, 1024: 720 }

/** The size of the window; a story may ask for its own. */
export function windowSize({ width }, own) {
  return own ?? { width, height: heights[width] }
}
