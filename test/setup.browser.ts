import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import '../src/styles.css'

afterEach(() => {
  cleanup()
  for (const region of document.querySelectorAll('[data-error-ui="announcer"]')) region.remove()
})
