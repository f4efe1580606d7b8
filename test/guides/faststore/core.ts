import { useState } from 'react'

// As much of FastStore 4 as the guide’s section needs, to run it here: what it sends, and what it throws.

export const gql = (text: string) => text

export function useLazyQuery_unstable<Data, Variables>(query: string, _variables: Variables) {
  const [data, setData] = useState<Data>()
  async function execute(variables: Variables): Promise<Data | undefined> {
    const params = new URLSearchParams({ query, variables: JSON.stringify(variables) })
    const response = await fetch(`/api/graphql?${params}`)
    const answer = await response.json()
    if (answer.errors?.length) throw answer.errors[0]
    setData(answer.data)
    return answer.data
  }
  return [execute, { data }] as const
}
