export type { ErrorBannerProps } from './components/ErrorBanner'
export { ErrorBanner } from './components/ErrorBanner'
export type { ErrorDetailsProps } from './components/ErrorDetails'
export { ErrorDetails } from './components/ErrorDetails'
export type { ErrorDialogProps } from './components/ErrorDialog'
export { ErrorDialog } from './components/ErrorDialog'
export type { ErrorFallbackProps } from './components/ErrorFallback'
export { ErrorFallback } from './components/ErrorFallback'
export type { ErrorFieldsProps } from './components/ErrorFields'
export { ErrorFields } from './components/ErrorFields'
export type { ErrorPageProps } from './components/ErrorPage'
export { ErrorPage } from './components/ErrorPage'
export type { FailedPartProps } from './components/FailedPart'
export { FailedPart } from './components/FailedPart'
export type { FailureSummaryProps } from './components/FailureSummary'
export { FailureSummary } from './components/FailureSummary'
export type { IllustrationProps } from './components/Illustration'
export { Illustration } from './components/Illustration'
export type { OfflineBannerProps } from './components/OfflineBanner'
export { OfflineBanner } from './components/OfflineBanner'
export type { RetryButtonProps } from './components/RetryButton'
export { RetryButton } from './components/RetryButton'
export type { StatusIllustrationProps } from './components/StatusIllustration'
export { StatusIllustration } from './components/StatusIllustration'
export type { StatusNoticeProps } from './components/StatusNotice'
export { StatusNotice } from './components/StatusNotice'
export type { StatusPageLinkProps } from './components/StatusPageLink'
export { StatusPageLink } from './components/StatusPageLink'
export type { StatusToastProps } from './components/StatusToast'
export { StatusToast } from './components/StatusToast'
export type { SupportLinkProps } from './components/SupportLink'
export { SupportLink } from './components/SupportLink'
export type {
  ActionHandler,
  Handlers,
  Links,
  RetryHandler,
  StepButtonProps,
  StepComponents,
  StepLink,
  StepLinkProps,
} from './hooks/ErrorUIContext'
export type { ErrorUIProviderProps } from './hooks/ErrorUIProvider'
export { ErrorUIProvider } from './hooks/ErrorUIProvider'
export type { ErrorUIEvent, ErrorUIEventName, FailureReport } from './hooks/failureReport'
export { leaveGently } from './hooks/leaveGently'
export type { Retry } from './hooks/Retry'
export type { RetryView } from './hooks/retryView'
export type { OwnStep, SurfaceStep } from './hooks/surfaceSteps'
export { useErrorSurface } from './hooks/useErrorSurface'
export type {
  FieldErrorProps,
  FieldErrors,
  FieldInputProps,
  InputError,
  UseFieldErrorsOptions,
} from './hooks/useFieldErrors'
export { useFieldErrors } from './hooks/useFieldErrors'
export type { OnlineProbe, UseOnlineOptions } from './hooks/useOnline'
export { useOnline } from './hooks/useOnline'
export type { UseRetryErrorOptions, UseRetryOptions, UseRetryResult } from './hooks/useRetry'
export { useRetry } from './hooks/useRetry'
export type { UseStatusMessageOptions } from './hooks/useStatusMessage'
export { useStatusMessage } from './hooks/useStatusMessage'
export type { ErrorSurface, SurfaceProps, TextAttributes, UseErrorSurfaceOptions } from './hooks/useSurface'
export { useTimeLeft } from './hooks/useTimeLeft'
export type { RetrySnapshot } from './retry/retrySnapshot'
export type { RetryAction, RetryRequest, RetryRules } from './retry/retryState'
