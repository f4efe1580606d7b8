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
  const { root, render } = specimens[name]
  const [found, setFound] = useState<T>()
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language mounts it anew
  useEffect(() => {
    const look = () => {
      const element = box.current?.querySelector(root)
      if (element) setFound(read(element))
    }
    look()
    // In another width its parts are elsewhere.
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  }, [])
  return (
    <div className="page specimen" lang="en" dir="ltr">
      <div className="specimen-box" ref={box}>
        {render()}
        {found !== undefined && over?.(found)}
      </div>
      {found !== undefined && children(found)}
    </div>
  )
}
