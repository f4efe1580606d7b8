import { Alert, Anchor, Button, MantineProvider } from '@mantine/core'
import { labels } from '../words.mjs'
import { CriticalIcon } from './CriticalIcon.jsx'
import './mantine.css'

export function Provider({ children }) {
  return <MantineProvider>{children}</MantineProvider>
}

export function Scene({ title, description, statusPage, onRetry }) {
  return (
    <Alert color="red" title={title} icon={<CriticalIcon />}>
      <div>{description}</div>
      <Button size="xs" variant="default" onClick={onRetry}>
        {labels.retry}
      </Button>{' '}
      <Anchor href={statusPage} target="_blank" rel="noopener noreferrer">
        {labels.statusPage}
      </Anchor>
    </Alert>
  )
}
