import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import '../src/styles.css'
import { resetErrorUI } from '../src/testing/resetErrorUI'

afterEach(() => {
  cleanup()
  resetErrorUI()
})
