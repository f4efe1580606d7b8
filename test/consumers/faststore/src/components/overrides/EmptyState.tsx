import type { SectionOverride } from '@faststore/core'
import { EmptyState } from '@faststore/ui'
import { useRouter } from 'next/router'
import type { ComponentProps } from 'react'
import { PageFailed } from '../PageFailed'

/** The native section is on /404 and /500, and nowhere else with those paths. */
function Failed(props: ComponentProps<typeof EmptyState>) {
  const { pathname } = useRouter()
  if (pathname === '/404') return <PageFailed status={404} />
  if (pathname === '/500') return <PageFailed status={500} />
  return <EmptyState {...props} />
}

export const override: SectionOverride = {
  section: 'EmptyState',
  components: { EmptyState: { Component: Failed } },
}
