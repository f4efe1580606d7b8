/** What the shop around the messages says in one language. The messages have the library's own words. */
export interface ShopWords {
  skip: string
  /** Names the list of departments. */
  departments: string
  lamps: string
  tables: string
  textiles: string
  cart: string
  search: string
  lamp: string
  table: string
  throw: string
  cloth: string
  motto: string
  intro: string
  popular: string
  similar: string
  addToCart: string
  soldOut: string
  /** With `{name}` of what has just been bought by somebody else. */
  soldOutNow: string
  soldOutWhy: string
  quantity: string
  total: string
  discount: string
  coupon: string
  apply: string
  couponUsed: string
  checkout: string
  name: string
  address: string
  email: string
  postcode: string
  changeAddress: string
  save: string
  placeOrder: string
  yourOrders: string
  thanks: string
  code: string
  goOn: string
  /** These three with the `{query}` that was searched for. */
  results: string
  nothingFound: string
  searchFailed: string
  updating: string
  updatingWhy: string
}
