// What is loaded with the first failure that the status page may explain, or when the page is idle.
export { ServiceState } from './ServiceState'
export { ServiceStatusLine } from './ServiceStatusLine'
export { ServiceStatusNews } from './ServiceStatusNews'
