import type { Decorator } from '@storybook/react-vite'
import { emitTransformCode, useEffect } from 'storybook/preview-api'
import { drawn } from './sceneCode'

/** Has the panel “Code” show a story without controls too, of which Storybook itself shows the source with its test. */
export const emitCode: Decorator = (story, context) => {
  const { code, originalSource } = context.parameters.docs?.source ?? {}
  const isDrawn = context.parameters.__isArgsStory && !drawn.test(originalSource)
  useEffect(() => {
    if (!code && !isDrawn) emitTransformCode(originalSource, context)
  })
  return story()
}
