import { Button, Callout, Link, Strong, Theme } from '@radix-ui/themes'
import { labels } from '../words.mjs'
import { CriticalIcon } from './CriticalIcon.jsx'
import './radix-themes.css'

export function Provider({ children }) {
  return <Theme>{children}</Theme>
}

export function Scene({ title, description, statusPage, onRetry }) {
  return (
    <Callout.Root color="red" role="alert">
      <Callout.Icon>
        <CriticalIcon />
      </Callout.Icon>
      <Callout.Text>
        <Strong>{title}</Strong>
      </Callout.Text>
      <Callout.Text>{description}</Callout.Text>
      <Callout.Text as="div">
        <Button size="1" variant="soft" onClick={onRetry}>
          {labels.retry}
        </Button>{' '}
        <Link href={statusPage} target="_blank" rel="noopener noreferrer">
          {labels.statusPage}
        </Link>
      </Callout.Text>
    </Callout.Root>
  )
}
