import { QueryClient } from '@tanstack/react-query'
import { queryRetry } from '../../../src/adapters/tanstack-query'

export const queryClient = new QueryClient({ defaultOptions: { queries: queryRetry() } })
