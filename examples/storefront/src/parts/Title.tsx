import type { ReactNode, Ref } from 'react'

/** The heading of a page and the title of its tab. Can take the focus when what had it goes away. */
export function Title({ children, ref }: { children: string; ref?: Ref<HTMLHeadingElement> }): ReactNode {
  return (
    <>
      <title>{`${children} · Juniper`}</title>
      <h1 ref={ref} tabIndex={-1}>
        {children}
      </h1>
    </>
  )
}
