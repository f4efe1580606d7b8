import { Source } from '@storybook/addon-docs/blocks'
import { asImported } from '../../scripts/guides/asImported.mjs'
import './guides.css'

interface CodeProps {
  /** Where it goes in the reader's project. */
  file: string
  /** The text of a file that really runs. */
  text: string
}

/** The code of a guide, with the names that a shop imports. */
export function Code({ file, text }: CodeProps) {
  return (
    <figure className="guide-code">
      <figcaption>
        <code>{file}</code>
      </figcaption>
      <Source code={asImported(text)} language={/\.s?css$/.test(file) ? 'css' : 'tsx'} />
    </figure>
  )
}
