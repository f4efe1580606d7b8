// As much of Next.js as the pages name. It is installed for the apps in `test/consumers` alone, which compile the same code with its own types.

declare module 'next' {
  import type { ServerResponse } from 'node:http'

  export type GetServerSideProps = (context: {
    params?: Record<string, string | string[] | undefined>
    res: ServerResponse
  }) => Promise<{ props: Record<string, unknown> } | { notFound: true }>
}

declare module 'next/navigation' {
  export function useRouter(): { refresh(): void }
}
