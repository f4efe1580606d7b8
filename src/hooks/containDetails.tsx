import type { ComponentType, ReactNode } from 'react'
import { Component, memo, Suspense } from 'react'

interface DetailsProps {
  error: unknown
}

/** By component, so that React does not mount it anew in each render of the provider. */
const contained = new WeakMap<ComponentType<DetailsProps>, ComponentType<DetailsProps>>()

/**
 * Returns a component that renders another, or nothing if that throws or until it is loaded: what support needs must not take away what the
 * shopper needs. React reports the error.
 */
export function containDetails(Details: ComponentType<DetailsProps>): ComponentType<DetailsProps> {
  const Contained = contained.get(Details) ?? contain(Details)
  contained.set(Details, Contained)
  return Contained
}

function contain(Details: ComponentType<DetailsProps>): ComponentType<DetailsProps> {
  // React 18 renders a Suspense boundary anew, with a warning, if it is rendered again before it is hydrated.
  return memo(function Contained({ error }: DetailsProps) {
    return (
      <Boundary error={error}>
        {/* On a server, no boundary catches what is thrown, but this does. */}
        <Suspense fallback={null}>
          <Details error={error} />
        </Suspense>
      </Boundary>
    )
  })
}

interface State {
  error?: unknown
  hasFailed?: boolean
}

class Boundary extends Component<DetailsProps & { children: ReactNode }, State> {
  static getDerivedStateFromError(): State {
    return { hasFailed: true }
  }
  /** Another failure may be one that it can render. */
  static getDerivedStateFromProps({ error }: DetailsProps, state: State): State | null {
    return state.error === error ? null : { error, hasFailed: false }
  }
  override state: State = {}
  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children
  }
}
