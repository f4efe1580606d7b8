import axios from 'axios'
import { axiosRetry } from '../../../src/adapters/axios'

export const api = axios.create({ adapter: axiosRetry(axios) })
