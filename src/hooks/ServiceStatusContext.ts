'use client'

import { createContext, useContext } from 'react'
import type { ServiceStatusSource } from '../live/serviceStatusSource'
import type { ServiceWords } from '../messages/ServiceWords'
import type { StepComponents } from './ErrorUIContext'

/** The status page, and the words for what it says. */
export interface ServiceStatusUI {
  source: ServiceStatusSource
  words: ServiceWords
  /** What the failures inside are about. */
  about?: string | undefined
  /** The shop's own link. */
  Link?: StepComponents['Link']
  /** The language of the page's own words, if they are shown. */
  pageLanguage?: string | undefined
}

export const ServiceStatusContext = /* @__PURE__ */ createContext<ServiceStatusUI | undefined>(undefined)

export function useServiceStatus(): ServiceStatusUI | undefined {
  return useContext(ServiceStatusContext)
}
