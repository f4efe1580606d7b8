import type { Decorator } from '@storybook/react-vite'
import { emitTransformCode, useEffect } from 'storybook/preview-api'

/** Has the panel “Code” show a story with state too, of which Storybook itself shows the source with its test. */
export const emitCode: Decorator = (story, context) => {
  const written = context.parameters.docs?.source?.originalSource
  useEffect(() => {
    if (/render: function \w/.test(written)) emitTransformCode(written, context)
  })
  return story()
}
