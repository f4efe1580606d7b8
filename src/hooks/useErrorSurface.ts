'use client'

import type { ErrorSurface, SurfaceProps, UseErrorSurfaceOptions } from './useSurface'
import { useSurface } from './useSurface'

/**
 * What a component of your own that explains a failure needs: the message, the steps that can be carried out, and the attributes of its
 * elements. It announces the message if that appears after the page has loaded, and reports it to the provider. `root` has the props that
 * the hook does not use, so they can be passed on. Never throws.
 */
export function useErrorSurface<Props extends SurfaceProps>(
  props: Props,
  options?: UseErrorSurfaceOptions,
): ErrorSurface<Omit<Props, keyof SurfaceProps>> {
  return useSurface(props, options)
}
