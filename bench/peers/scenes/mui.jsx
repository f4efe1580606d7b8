import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { labels } from '../words.mjs'

export function Scene({ title, description, statusPage, onRetry }) {
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={onRetry}>
          {labels.retry}
        </Button>
      }
    >
      <AlertTitle>{title}</AlertTitle>
      {description}{' '}
      <Link href={statusPage} target="_blank" rel="noopener noreferrer">
        {labels.statusPage}
      </Link>
    </Alert>
  )
}
