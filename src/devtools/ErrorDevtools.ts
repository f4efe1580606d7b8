import { Panel } from './Panel'

/**
 * The panel “What should go wrong?”: makes the requests of a page fail as a developer chooses, so that the shop's own pages can be seen
 * under it. Mount it once. In a production build it renders nothing, and a bundler leaves it out.
 */
export const ErrorDevtools: typeof Panel = process.env.NODE_ENV === 'production' ? nothing : Panel

function nothing() {
  return null
}
