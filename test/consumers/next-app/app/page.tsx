import { Suspense } from 'react'
import { Shelf } from './Shelf'

/** The page is there at once, the shelf follows in the same answer. */
export default function Home() {
  return (
    <>
      <h1>Shop</h1>
      <Suspense fallback={<p>One moment</p>}>
        <Shelf />
      </Suspense>
    </>
  )
}
