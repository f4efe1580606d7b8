/** The terms that the messages of one language keep to, and why: for people who write or review them. */
export interface Glossary {
  /** The name of the language in English. */
  english: string
  /** What the shopper puts products into. */
  cart: string
  /** What the shopper places and later looks up. */
  order: string
  /** The people who help the shopper. */
  support: string
  /** What the page of the store’s platform shows: a shopper does not know what a status page is. */
  statusPage: string
  /** What the shopper does to be known to the store. */
  signIn: string
  /** What they are known by. */
  account: string
  /** How the reader is addressed. */
  address: 'formal' | 'informal' | 'neutral'
  /** Why this address, and any word that was chosen over another. */
  why: string
}
