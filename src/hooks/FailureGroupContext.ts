'use client'

import { createContext } from 'react'
import type { FailureGroup } from './failureGroup'

/** The failures that one message stands for. */
export const FailureGroupContext = /* @__PURE__ */ createContext<FailureGroup | undefined>(undefined)
