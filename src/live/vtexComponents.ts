import type { ServiceComponents } from './touchedComponents'

const cart = ['Order Placement', 'Pricing Calculation', 'Shipping Calculation']
const order = ['Order Placement', 'Payments Gateway', 'Payment Connectors']
const storefront = ['Store Framework', 'FastStore', 'Portal/CMS']

/**
 * Which components of VTEX's status page the requests of a storefront depend on. The names are those of the page, and the paths those of VTEX's
 * API references and of its storefronts.
 */
export const vtexComponents: ServiceComponents = {
  cart,
  coupon: cart,
  shipping: ['Shipping Calculation'],
  price: ['Pricing Calculation'],
  order,
  checkout: [...order, 'Shipping Calculation', 'Pricing Calculation'],
  payment: ['Payments Gateway', 'Payment Connectors'],
  orders: ['Order Management'],
  search: storefront,
  product: storefront,
  shelf: storefront,
  page: storefront,
  account: ['Master Data', 'VTEX IO'],
  '/api/checkout': cart,
  '/api/checkout/pub/orders': ['Order Management', 'Order Placement'],
  '/api/checkout/pub/orders/order-group': order,
  '/api/checkout/pub/gatewayCallback': order,
  '/api/checkout/pub/orderForm/*/transaction': order,
  '/api/checkout/pub/orderForms/simulation': ['Shipping Calculation', 'Pricing Calculation'],
  '/api/checkout/pub/regions': ['Shipping Calculation'],
  '/api/checkout/pub/pickup-points': ['Shipping Calculation'],
  '/checkout': [...order, 'Shipping Calculation', 'Pricing Calculation'],
  '/api/payments': ['Payments Gateway', 'Payment Connectors'],
  '.vtexpayments.com.br': ['Payments Gateway', 'Payment Connectors'],
  '/api/logistics': ['Shipping Calculation'],
  '/api/pricing': ['Pricing Calculation'],
  '/api/rnb': ['Pricing Calculation'],
  '/api/oms': ['Order Management'],
  '/api/dataentities': ['Master Data'],
  '/api/vtexid': ['VTEX IO'],
  '/api/sessions': ['VTEX IO'],
  '/api/segments': ['VTEX IO'],
  '/api/catalog_system': storefront,
  '/api/catalog': storefront,
  '/api/intelligent-search': ['VTEX IO'],
  '/api/io': ['VTEX IO'],
  '/_v': ['VTEX IO', 'Store Framework'],
  '/api/graphql': ['FastStore', ...cart],
}

/** The components of VTEX's page, and those that a shop adds. On the page of another platform, VTEX's names name nothing. */
export function allComponents(own: ServiceComponents | undefined): ServiceComponents {
  return { ...vtexComponents, ...own }
}
