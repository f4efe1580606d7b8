import { Modal as FastStoreModal, SlideOver, UIProvider } from '@faststore/ui'
import { DialogPanel, Dialog as HeadlessDialog } from '@headlessui/react'
import MuiDialog from '@mui/material/Dialog'
import Drawer from '@mui/material/Drawer'
import MuiModal from '@mui/material/Modal'
import * as Radix from '@radix-ui/react-dialog'
// @ts-expect-error: without types
import { Modal as BootstrapModal } from 'bootstrap'
import { useEffect, useRef } from 'react'
import { Dialog as AriaDialog, Modal as AriaModal, ModalOverlay as AriaOverlay } from 'react-aria-components'

/** A modal of a shop, open, with what is in it. */
export type Scene = (children: React.ReactNode, onClose: () => void) => React.ReactNode

export function Native({ children, onClose }: { children: React.ReactNode; onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => ref.current?.showModal(), [])
  return (
    <dialog ref={ref} aria-label="Modal" onClose={onClose} style={{ overflow: 'hidden', transform: 'scale(1)' }}>
      {children}
    </dialog>
  )
}

function Popover({ children, onClose }: { children: React.ReactNode; onClose: () => void }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = ref.current as HTMLElement
    element.popover = 'auto'
    element.showPopover()
    const toggle = (event: Event) => (event as ToggleEvent).newState === 'closed' && onClose()
    element.addEventListener('toggle', toggle)
    return () => element.removeEventListener('toggle', toggle)
  })
  return <div ref={ref}>{children}</div>
}

function Bootstrap({ children, onClose }: { children: React.ReactNode; onClose: () => void }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = ref.current as HTMLElement
    const modal = new BootstrapModal(element)
    element.addEventListener('hidden.bs.modal', onClose)
    modal.show()
    return () => modal.dispose()
  }, [onClose])
  return (
    <div ref={ref} className="modal" tabIndex={-1} style={{ position: 'fixed', inset: 0, zIndex: 1055 }}>
      <div className="modal-dialog" style={{ transform: 'none' }}>
        {children}
      </div>
    </div>
  )
}

export const scenes: Record<string, Scene> = {
  'a native dialog': (children, onClose) => <Native onClose={onClose}>{children}</Native>,
  'a popover': (children, onClose) => <Popover onClose={onClose}>{children}</Popover>,
  Bootstrap: (children, onClose) => <Bootstrap onClose={onClose}>{children}</Bootstrap>,
  'a modal of MUI': (children, onClose) => (
    <MuiModal open onClose={onClose} aria-label="Modal">
      <div>{children}</div>
    </MuiModal>
  ),
  'a dialog of MUI': (children, onClose) => (
    <MuiDialog open onClose={onClose} aria-label="Modal">
      {children}
    </MuiDialog>
  ),
  'a drawer of MUI': (children, onClose) => (
    <Drawer open onClose={onClose}>
      {children}
    </Drawer>
  ),
  'a modal of React Aria': (children, onClose) => (
    <AriaOverlay isOpen isDismissable onOpenChange={onClose}>
      <AriaModal>
        <AriaDialog aria-label="Modal">{children}</AriaDialog>
      </AriaModal>
    </AriaOverlay>
  ),
  'a dialog of Headless UI': (children, onClose) => (
    <HeadlessDialog open onClose={onClose} style={{ position: 'fixed', inset: 0, zIndex: 50 }}>
      <DialogPanel>{children}</DialogPanel>
    </HeadlessDialog>
  ),
  'a FastStore modal': (children, onClose) => (
    <UIProvider>
      <FastStoreModal isOpen onDismiss={onClose}>
        {children}
      </FastStoreModal>
    </UIProvider>
  ),
  'a FastStore drawer': (children, onClose) => (
    <UIProvider>
      <SlideOver isOpen fade="in" onDismiss={onClose}>
        {children}
      </SlideOver>
    </UIProvider>
  ),
  'a Radix dialog': (children, onClose) => (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <Radix.Content aria-describedby={undefined}>
          <Radix.Title>Modal</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  ),
  'a layer of nobody with the highest z-index': (children) => (
    <div style={{ position: 'fixed', inset: 0, zIndex: 2147483647, background: 'white' }}>{children}</div>
  ),
}
