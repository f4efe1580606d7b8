import { Source } from '@storybook/addon-docs/blocks'
import './guides.css'

interface CodeProps {
  /** Where it goes in the reader's project. */
  file: string
  /** The text of a file that really runs. */
  text: string
}

/** The code of a guide, with the names that a shop imports. */
export function Code({ file, text }: CodeProps) {
  const code = text
    .replace(/'(?:\.\.\/)+src\/index'/g, `'storefront-error-ui'`)
    .replace(/'(?:\.\.\/)+src\/(\w+)\/index'/g, `'storefront-error-ui/$1'`)
    .replace(/'(?:\.\.\/)+src\/(adapters\/[\w-]+)'/g, `'storefront-error-ui/$1'`)
  return (
    <figure className="guide-code">
      <figcaption>
        <code>{file}</code>
      </figcaption>
      <Source code={code.trim()} language={/\.css$/.test(file) ? 'css' : 'tsx'} />
    </figure>
  )
}
