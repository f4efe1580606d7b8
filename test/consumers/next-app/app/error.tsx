'use client'

export { ErrorFallback as default } from 'storefront-error-ui'
