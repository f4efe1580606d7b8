import type { GetServerSideProps } from 'next'
import { useRouter } from 'next/router'
import { ErrorPage } from 'storefront-error-ui'
import type { PublicOutcome } from 'storefront-error-ui/http'
import { readPublicOutcome } from 'storefront-error-ui/http'
import { get } from '../../lib/get'

interface Props {
  product?: { name: string }
  failure?: PublicOutcome
}

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, res }) => {
  try {
    return { props: { product: await get(`/api/products/${params?.id}`) } }
  } catch (error) {
    // What a page gets can be read in it.
    const failure = readPublicOutcome(error)
    if (failure.kind === 'notFound') return { notFound: true }
    res.statusCode = failure.status ?? 503
    return { props: { failure } }
  }
}

export default function Product({ product, failure }: Props) {
  const router = useRouter()
  if (failure) return <ErrorPage error={failure} onRetry={() => router.replace(router.asPath)} />
  return <h1>{product?.name}</h1>
}
