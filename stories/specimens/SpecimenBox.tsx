import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import '../Frame.css'
import '../pages.css'
import './specimens.css'
import type { SpecimenName } from './specimens'
import { specimens } from './specimens'

interface SpecimenBoxProps<T> {
  name: SpecimenName
  /** Reads the specimen from the page. */
  read: (root: Element) => T
  /** Shows what was read. */
  children: (found: T) => ReactNode
  /** Shown over the specimen. */
  over?: ((found: T) => ReactNode) | undefined
}

/** A specimen, and below it what can be read from it as it stands there. */
export function SpecimenBox<T>({ name, read, children, over }: SpecimenBoxProps<T>) {
  const { root, isModal = false, render } = specimens[name]
  // A dialog is open for one moment, so that it can be read; then it waits for a press.
  const [isOpen, setOpen] = useState(isModal)
  const [found, setFound] = useState<T>()
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language mounts it anew
  useEffect(() => {
    const look = () => {
      const element = (isModal ? document : box.current)?.querySelector(root)
      if (element) setFound(read(element))
    }
    // A dialog is put into the page only after the first effects.
    const timer = setTimeout(() => {
      look()
      setOpen(false)
    })
    // In another width its parts are elsewhere.
    if (!isModal) window.addEventListener('resize', look)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('resize', look)
    }
  }, [])
  return (
    <div className="page specimen" lang="en" dir="ltr">
      <div className="specimen-box" ref={box}>
        {render(isOpen, setOpen)}
        {found !== undefined && over?.(found)}
      </div>
      {found !== undefined && children(found)}
    </div>
  )
}
