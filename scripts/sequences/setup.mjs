import { beforeEach } from 'vitest'
import { leftOut } from './leftOut.mjs'

beforeEach(({ task, skip }) => {
  const title = [...titles(task)].join(' > ')
  const found = leftOut[import.meta.env.ENGINE].find(
    ({ file, test }) => task.file.filepath.endsWith(`/test/${file}`) && (!test || title.includes(test)),
  )
  if (found) skip(found.reason)
})

function* titles({ suite, name }) {
  if (suite) yield* titles(suite)
  yield name
}
