import { useErrorUI } from '../src/hooks/ErrorUIContext'
import { en } from '../src/messages/locales/en'

/** The messages of the toolbar's language. */
export function useMessagesInUse() {
  return useErrorUI().messages ?? en
}
