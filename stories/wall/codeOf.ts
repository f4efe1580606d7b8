import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'
import type { SurfaceName } from '../surfaces'
import { surfaces } from '../surfaces'

/** What a developer writes to show a status in a surface. A kind without a status of its own comes as an error. */
export function codeOf(kind: StatusKind, surface: SurfaceName): string {
  const component = surfaces.find(({ name }) => name === surface)?.component
  const { status = 0, actions } = statusFacts[kind]
  const props = [
    status > 99 ? `status={${status}}` : 'error={error}',
    actions.includes('retry') && 'onRetry={tryAgain}',
    surface === 'toast' && 'onDismiss={dismiss}',
  ]
  return `import { ${component} } from 'storefront-error-ui'\n\n<${component} ${props.filter(Boolean).join(' ')} />`
}
