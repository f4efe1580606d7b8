import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readOutcome } from 'storefront-error-ui/http'
import { en } from 'storefront-error-ui/locales/en'
import { describe } from 'storefront-error-ui/messages'
import { get } from '../../../lib/get'

// The whole page waits for its product: there is nothing to show before.
export const instant = false

// Asked once for the title and the page.
const read = cache((id: string) => get<{ name: string }>(`/api/products/${id}`))

/** The tab of a product that could not be read says so in the same words as its page. */
export async function generateMetadata({ params }: PageProps<'/product/[id]'>): Promise<Metadata> {
  try {
    return { title: (await read((await params).id)).name }
  } catch (error) {
    return { title: describe(readOutcome(error), en).title }
  }
}

export default async function Product({ params }: PageProps<'/product/[id]'>) {
  const { id } = await params
  const { name } = await read(id).catch(notFoundOrThrow)
  return <h1>{name}</h1>
}

/** “We could not find this” is for what is not there, not for what could not be read, which is for error.tsx. */
function notFoundOrThrow(error: unknown): never {
  if (/^(notFound|gone)$/.test(readOutcome(error).kind)) notFound()
  throw error
}
