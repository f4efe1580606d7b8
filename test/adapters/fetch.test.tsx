import { describe } from 'vitest'
import { fetchAgain } from './recipes/fetch'
import { keepsItsPromises } from './retries'

describe('the recipe for fetch', () => {
  keepsItsPromises({ get: (url) => fetchAgain(url), post: (url) => fetchAgain(url, { method: 'POST' }) })
})
