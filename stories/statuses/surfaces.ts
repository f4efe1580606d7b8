/** The surfaces that show any status, quietest first, and the story of each. */
export const surfaces = [
  { name: 'Notice', story: 'any-status--notice' },
  { name: 'Banner', story: 'any-status--banner' },
  { name: 'Dialog', story: 'any-status--dialog' },
  { name: 'Page', story: 'any-status--page' },
] as const
