import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readOutcome } from 'storefront-error-ui/http'
import { en } from 'storefront-error-ui/locales/en'
import { describe } from 'storefront-error-ui/messages'
import { statusFacts } from 'storefront-error-ui/status'
import { get } from '../../../lib/get'

interface Props {
  params: Promise<{ id: string }>
}

// Asked once for the title and the page.
const read = cache((id: string) => get<{ name: string }>(`/api/products/${id}`))

/** The tab of a product that could not be read says so in the same words as its page. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  try {
    return { title: (await read((await params).id)).name }
  } catch (error) {
    return { title: describe(readOutcome(error), en).title }
  }
}

export default async function Product({ params }: Props) {
  const { id } = await params
  try {
    const { name } = await read(id)
    return <h1>{name}</h1>
  } catch (error) {
    const { kind } = readOutcome(error)
    // Where asking again cannot help, the product is as good as gone; all else is for error.tsx.
    if (statusFacts[kind].retry === 'never') notFound()
    throw error
  }
}
