// As much of Next.js as the pages name. It is installed for the apps in `test/consumers` alone, which compile the same code with its own types.

declare module 'next' {
  import type { ServerResponse } from 'node:http'

  export type GetServerSideProps = (context: {
    params?: Record<string, string | string[] | undefined>
    res: ServerResponse
  }) => Promise<{ props: Record<string, unknown> } | { notFound: true }>
}

declare module 'next/navigation' {
  export function useRouter(): { push(href: string, options?: { scroll?: boolean }): void; refresh(): void }
}

declare module 'next/router' {
  export function useRouter(): { push(url: string | URL, as?: string): Promise<boolean> }
}

declare module 'next/app' {
  import type { ComponentType } from 'react'

  export interface AppProps {
    Component: ComponentType<Record<string, unknown>>
    pageProps: Record<string, unknown>
  }
}

declare module 'next/link' {
  import type { AnchorHTMLAttributes, ForwardRefExoticComponent, ReactNode, RefAttributes } from 'react'

  interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
    href: string | URL
    children?: ReactNode
    onClick?: React.MouseEventHandler<HTMLAnchorElement>
  }
  const Link: ForwardRefExoticComponent<LinkProps & RefAttributes<HTMLAnchorElement>>
  export default Link
}
