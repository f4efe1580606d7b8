import type { Shown } from '../PageCase'

/** Every surface that stands in a page, with every element that they render. */
export const standing: Shown[] = [
  { surface: 'banner', status: 503, dismiss: true, headingLevel: 2 },
  { surface: 'banner', status: 'withDetails', headingLevel: 3, children: 'The shop adds a line of its own.' },
  { surface: 'notice', status: 502, dismiss: true, headingLevel: 5 },
  { surface: 'notice', status: 201 },
  { surface: 'page', status: 404 },
  { surface: 'banner', status: 401, forDevelopers: true, headingLevel: 4 },
  { surface: 'notice', status: 401, forDevelopers: true, headingLevel: 6 },
  { surface: 'button' },
]

export const dialog: Shown[] = [
  { surface: 'dialog', status: 'withDetails', children: 'The shop adds a line of its own.' },
]
