export { ErrorDevtools } from './ErrorDevtools'
