import { Alert } from '@chakra-ui/react/alert'
import { Button } from '@chakra-ui/react/button'
import { Link } from '@chakra-ui/react/link'
// Its default theme: one of the recipes of the scene alone is no smaller, because the tokens bring the whole theme.
import { defaultSystem } from '@chakra-ui/react/preset'
import { ChakraProvider } from '@chakra-ui/react/styled-system'
import { labels } from '../words.mjs'

export function Provider({ children }) {
  return <ChakraProvider value={defaultSystem}>{children}</ChakraProvider>
}

export function Scene({ title, description, statusPage, onRetry }) {
  return (
    <Alert.Root status="error">
      <Alert.Indicator />
      <Alert.Content>
        <Alert.Title>{title}</Alert.Title>
        <Alert.Description>{description}</Alert.Description>
      </Alert.Content>
      <Button size="xs" variant="outline" onClick={onRetry}>
        {labels.retry}
      </Button>
      <Link href={statusPage} target="_blank" rel="noopener noreferrer">
        {labels.statusPage}
      </Link>
    </Alert.Root>
  )
}
