export { Panel as ErrorDevtools } from './Panel'
