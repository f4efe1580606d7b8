import type { Shown } from '../PageCase'

/** Every surface that stands in a page, with every element that they render. */
export const standing: Shown[] = [
  {
    surface: 'banner',
    status: 'withDetails',
    dismiss: true,
    headingLevel: 2,
    children: 'The shop adds a line of its own.',
  },
  { surface: 'banner', status: 401, forDevelopers: true, headingLevel: 3 },
  { surface: 'notice', status: 502, dismiss: true, headingLevel: 4 },
  { surface: 'notice', status: 201, headingLevel: 5 },
  { surface: 'page', status: 404 },
  { surface: 'button' },
]

/** One of each, for what comes down to all of them alike. */
export const oneOfEach: Shown[] = [
  { surface: 'banner', status: 'withDetails', dismiss: true },
  { surface: 'notice', status: 401, forDevelopers: true },
  { surface: 'page', status: 404 },
]

export const dialog: Shown[] = [
  { surface: 'dialog', status: 'withDetails', children: 'The shop adds a line of its own.' },
]
