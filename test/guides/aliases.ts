import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** What the code of the guides imports, as it stands there. */
export const guides = [
  { find: /^storefront-error-ui$/, replacement: `${root}/src/index.ts` },
  { find: /^storefront-error-ui\/locales$/, replacement: `${root}/src/messages/loadMessages.ts` },
  { find: /^storefront-error-ui\/(\w+)$/, replacement: `${root}/src/$1/index.ts` },
  {
    find: /^storefront-error-ui\/locales\/([\w-]+)$/,
    replacement: `${root}/src/messages/locales/$1.ts`,
  },
  { find: /^storefront-error-ui\/styles\.css$/, replacement: `${root}/src/styles.css` },
  { find: /^storefront-error-ui\/adapters\/([\w-]+)$/, replacement: `${root}/src/adapters/$1.ts` },
  { find: /^storefront-error-ui\/about\/([\w-]+)$/, replacement: `${root}/src/messages/about/$1.ts` },
  {
    find: /^@faststore\/ui$/,
    replacement: `${root}/test/react-18/node_modules/@faststore/components/dist/es/index.mjs`,
  },
  { find: /^@faststore\/core\/\w+$/, replacement: `${root}/test/guides/faststore/core.ts` },
]
