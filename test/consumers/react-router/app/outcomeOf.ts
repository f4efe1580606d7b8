import { isRouteErrorResponse } from 'react-router'

/** What a loader of ours threw as `data`, without what React Router puts around it; anything else as it is. */
export function outcomeOf(error: unknown): unknown {
  return isRouteErrorResponse(error) && error.data?.kind ? error.data : error
}
