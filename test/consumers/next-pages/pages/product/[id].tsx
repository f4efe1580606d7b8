import type { GetServerSideProps } from 'next'
import { useRouter } from 'next/router'
import { ErrorPage } from 'storefront-error-ui'
import type { Outcome } from 'storefront-error-ui/http'
import { readOutcome } from 'storefront-error-ui/http'
import { get } from '../../lib/get'

interface Props {
  product?: { name: string }
  failure?: Outcome
}

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, res }) => {
  try {
    return { props: { product: await get(`/api/products/${params?.id}`) } }
  } catch (error) {
    const { kind, status = 503, retryAt } = readOutcome(error)
    if (kind === 'notFound') return { notFound: true }
    res.statusCode = status
    // Only what the page shows, and no `undefined`, which Next.js cannot send.
    return { props: { failure: { kind, ...(retryAt && { retryAt }) } } }
  }
}

export default function Product({ product, failure }: Props) {
  const router = useRouter()
  if (failure) return <ErrorPage error={failure} onRetry={() => router.replace(router.asPath)} />
  return <h1>{product?.name}</h1>
}
