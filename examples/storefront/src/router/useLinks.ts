import { useEffect } from 'react'
import { navigate } from './usePath'

/** Routes every plain link to the shop in the page, also those in components that know nothing of this router. */
export function useLinks(): void {
  useEffect(() => {
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [])
}

function follow(event: MouseEvent) {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
  const otherwise = event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey
  if (!link || otherwise || link.target || link.origin !== location.origin || link.hash) return
  event.preventDefault()
  navigate(link.pathname + link.search)
}
