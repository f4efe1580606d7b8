import { QueryErrorResetBoundary } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Component } from 'react'
import { ErrorBanner } from '../../../src/index'

/** Around components with `useSuspenseQuery`, or with `useQuery` and `throwOnError`. */
export function QueryBoundary({ children }: { children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>{({ reset }) => <Boundary reset={reset}>{children}</Boundary>}</QueryErrorResetBoundary>
  )
}

class Boundary extends Component<{ reset: () => void; children: ReactNode }> {
  override state: { failure?: { error: unknown } } = {}

  static getDerivedStateFromError = (error: unknown) => ({ failure: { error } })

  retry = () => {
    this.props.reset()
    this.setState({ failure: undefined })
  }

  override render() {
    const { failure } = this.state
    return failure ? <ErrorBanner error={failure.error} onRetry={this.retry} /> : this.props.children
  }
}
