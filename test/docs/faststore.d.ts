// As much of FastStore as the pages name. It asks for React 18, so it is installed in `test/react-18` alone.

declare module '@faststore/ui' {
  import type { ReactNode } from 'react'

  export interface Toast {
    message: string
    status: 'ERROR' | 'WARNING' | 'INFO'
    title?: string
    icon?: ReactNode
  }

  export function useUI(): { toasts: Toast[]; pushToast(toast: Toast): void; popToast(): void }
  export function UIProvider(props: { children?: ReactNode }): ReactNode
  export function Toast(): ReactNode
  export function Modal(props: { children?: ReactNode; isOpen: boolean; onDismiss: () => void }): ReactNode
  export function SlideOver(props: {
    children?: ReactNode
    isOpen: boolean
    fade: 'in' | 'out'
    onDismiss: () => void
  }): ReactNode
}
