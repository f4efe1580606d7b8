/** The code of a file of this repository as a shop writes it: with the names of the package in its imports. */
export function asImported(code) {
  return code
    .replace(/'(?:\.\.\/)+src\/index'/g, `'storefront-error-ui'`)
    .replace(/'(?:\.\.\/)+src\/(\w+)\/index'/g, `'storefront-error-ui/$1'`)
    .replace(/'(?:\.\.\/)+src\/(adapters\/[\w-]+)'/g, `'storefront-error-ui/$1'`)
    .trim()
}
