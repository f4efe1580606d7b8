import { CartFailed } from './CartFailed'
import { Connection } from './Connection'
import { Delivery } from './Delivery'
import { SearchFailed } from './SearchFailed'
import { Stores } from './Stores'

/** The sections of the shop, by their names in the CMS. */
export default { CartFailed, Connection, Delivery, SearchFailed, Stores }
