import ky from 'ky'
import { kyRetry } from '../../../src/adapters/ky'

export const api = ky.extend(kyRetry())
