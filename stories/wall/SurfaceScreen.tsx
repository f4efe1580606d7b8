import type { ReactNode } from 'react'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import { StatusToast } from '../../src/components/StatusToast'
import type { StatusKind } from '../../src/status/statusKind'
import { subjectOf } from '../kinds'
import { PosedDialog } from '../PosedDialog'
import { Quiet } from '../Quiet'
import { Screen } from '../Screen'
import type { SurfaceName } from '../surfaces'

export type Width = 'phone' | 'desk'

interface SurfaceScreenProps {
  kind: StatusKind
  surface: SurfaceName
  width: Width
  theme: string
  /** What it shows, for those who do not see it. */
  name: string
  isLive?: boolean | undefined
}

/** One status in one surface, on a phone or on a desk. */
export function SurfaceScreen({ kind, surface, width, theme, name, isLive }: SurfaceScreenProps) {
  const { render, heights } = looks[surface]
  return (
    <Screen name={name} width={widths[width]} height={heights[width]} theme={theme} isLive={isLive}>
      <Quiet>{render(kind)}</Quiet>
    </Screen>
  )
}

const widths: Readonly<Record<Width, number>> = { phone: 320, desk: 800 }

interface Look {
  render: (kind: StatusKind) => ReactNode
  heights: Readonly<Record<Width, number>>
}

const looks: Readonly<Record<SurfaceName, Look>> = {
  notice: {
    render: (kind) => (
      <div className="wall-room">
        <StatusNotice {...subjectOf(kind)} onRetry={tryForAMoment} />
      </div>
    ),
    heights: { phone: 280, desk: 220 },
  },
  toast: {
    render: (kind) => (
      <StatusToast {...subjectOf(kind)} onRetry={tryForAMoment} onDismiss={stay} duration={Number.POSITIVE_INFINITY} />
    ),
    heights: { phone: 340, desk: 320 },
  },
  banner: {
    render: (kind) => (
      <div className="wall-room">
        <ErrorBanner {...subjectOf(kind)} onRetry={tryForAMoment} />
      </div>
    ),
    heights: { phone: 310, desk: 240 },
  },
  dialog: {
    render: (kind) => <PosedDialog {...subjectOf(kind)} onRetry={tryForAMoment} isOver />,
    heights: { phone: 480, desk: 440 },
  },
  page: {
    render: (kind) => <ErrorPage {...subjectOf(kind)} onRetry={tryForAMoment} />,
    heights: { phone: 560, desk: 560 },
  },
}

function tryForAMoment() {
  return new Promise((done) => setTimeout(done, 1500))
}

function stay() {}
