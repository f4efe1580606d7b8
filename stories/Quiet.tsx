import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { ErrorUIContext, useErrorUI } from '../src/hooks/ErrorUIContext'

/** Announces nothing of what is in it: many messages that appear at once would be read out one after the other. */
export function Quiet({ children }: { children: ReactNode }) {
  const ui = useErrorUI()
  const quiet = useMemo(() => ({ ...ui, speak: () => undefined }), [ui])
  return <ErrorUIContext.Provider value={quiet}>{children}</ErrorUIContext.Provider>
}
