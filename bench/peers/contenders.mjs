/**
 * Who is compared, in the order of the table: `id` is the scene in `scenes`, `package` gives the version. Where `needsProvider` is set, the
 * scene does not work on a server without the library's provider. In a browser there is each provider that a library asks for, once.
 */
export const contenders = [
  { id: 'raw', name: 'raw' },
  { id: 'raw-twin', name: 'raw twin' },
  { id: 'ours', name: '`ErrorBanner`, its `status` changes' },
  { id: 'ours-words', name: '`ErrorBanner`, its `heading` and `description` change' },
  { id: 'faststore', name: 'FastStore', component: 'Alert', package: '@faststore/components' },
  { id: 'faststore-empty', name: 'FastStore', component: 'EmptyState', package: '@faststore/components' },
  { id: 'shoreline', name: 'Shoreline', component: 'EmptyState', package: '@vtex/shoreline' },
  { id: 'patternfly', name: 'PatternFly', component: 'EmptyState', package: '@patternfly/react-core' },
  { id: 'carbon', name: 'Carbon', component: 'ActionableNotification', package: '@carbon/react' },
  { id: 'polaris', name: 'Polaris', component: 'Banner', package: '@shopify/polaris', needsProvider: true },
  { id: 'mantine', name: 'Mantine', component: 'Alert', package: '@mantine/core', needsProvider: true },
  { id: 'antd', name: 'antd', component: 'Result', package: 'antd' },
  { id: 'mui', name: 'MUI', component: 'Alert', package: '@mui/material' },
  { id: 'chakra', name: 'Chakra', component: 'Alert', package: '@chakra-ui/react', needsProvider: true },
  { id: 'radix-themes', name: 'Radix Themes', component: 'Callout', package: '@radix-ui/themes' },
]
