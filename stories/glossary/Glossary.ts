/** The words a catalogue holds to, and why: for those who write or review its texts. */
export interface Glossary {
  /** BCP 47 language tag, that of the catalogue. */
  tag: string
  /** The language, in its own words. */
  name: string
  /** The language, in English. */
  english: string
  /** What the shopper puts products into. */
  cart: string
  /** What the shopper places and later looks up. */
  order: string
  /** The people who help the shopper. */
  support: string
  /** Where the store’s platform says what works. */
  statusPage: string
  /** How the reader is addressed. */
  address: 'formal' | 'informal' | 'neutral'
  /** Why this address, and any word that was chosen over another. */
  why: string
}
