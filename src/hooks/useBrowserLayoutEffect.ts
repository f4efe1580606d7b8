import { useEffect, useLayoutEffect } from 'react'

/** `useLayoutEffect`. React 18 warns about it on a server, where there is nothing to measure. */
export const useBrowserLayoutEffect = typeof document === 'object' ? useLayoutEffect : useEffect
