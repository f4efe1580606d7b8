import { notFoundPromise, shelfPromises } from '../harness/promises.mjs'

export default {
  title: 'A page without a bundler',
  files: '.',
  fallback: 'index.html',
  promises: [...shelfPromises({ tries: 3 }), notFoundPromise({ path: '/?product=9' })],
}
