import type { ReactNode } from 'react'
import { useState } from 'react'
import { ErrorDialog } from '../../src/components/ErrorDialog'

interface OpenDialogProps {
  /** What the shopper presses. */
  children: ReactNode
  status: number
  method?: string | undefined
}

/** A button of the shop whose request fails, and the dialog that says so. */
export function OpenDialog({ children, status, method }: OpenDialogProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="plain" onClick={() => setOpen(true)}>
        {children}
      </button>
      <ErrorDialog status={status} method={method} open={isOpen} onOpenChange={setOpen} onRetry={() => undefined} />
    </>
  )
}
