import type { ReactNode } from 'react'
import { SWRConfig } from 'swr'
import { swrRetry } from '../../../src/adapters/swr'

const config = swrRetry()

export function Shop({ children }: { children: ReactNode }) {
  return <SWRConfig value={config}>{children}</SWRConfig>
}
