/** The surfaces that show any status, quietest first. */
export const surfaces = [
  { name: 'notice', label: 'Notice', component: 'StatusNotice' },
  { name: 'toast', label: 'Toast', component: 'StatusToast' },
  { name: 'banner', label: 'Banner', component: 'ErrorBanner' },
  { name: 'dialog', label: 'Dialog', component: 'ErrorDialog' },
  { name: 'page', label: 'Page', component: 'ErrorPage' },
] as const

export type SurfaceName = (typeof surfaces)[number]['name']
