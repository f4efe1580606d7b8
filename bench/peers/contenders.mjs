/**
 * Who is compared: the file in `scenes`, the name in the table, and the packages whose versions it gives. `needsProvider` says that the
 * scene does not work on a server without the library's provider; in a browser every provider that a library documents is there, once.
 */
export const contenders = [
  { id: 'raw', label: 'raw', packages: ['react'] },
  { id: 'raw-twin', label: 'raw twin', packages: ['react'] },
  { id: 'ours', label: 'storefront-error-ui `ErrorBanner`', packages: ['storefront-error-ui'] },
  {
    id: 'ours-words',
    label: 'storefront-error-ui `ErrorBanner`, words as props',
    packages: ['storefront-error-ui'],
  },
  { id: 'faststore', label: 'FastStore `Alert`', packages: ['@faststore/components'] },
  { id: 'faststore-empty', label: 'FastStore `EmptyState`', packages: ['@faststore/components'] },
  { id: 'patternfly', label: 'PatternFly `EmptyState`', packages: ['@patternfly/react-core'] },
]
