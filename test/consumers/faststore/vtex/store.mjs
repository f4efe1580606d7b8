// What VTEX's search, catalogue, sessions and checkout answer, and another service.

const names = ['Desk Lamp', 'Office Chair', 'Note Book', 'Pencil Box']
const products = names.map((name, index) => productOf(`${index + 1}`, name))

/** An empty cart. */
export function newOrderForm() {
  return {
    orderFormId: 'of1',
    salesChannel: '1',
    loggedIn: false,
    items: [],
    messages: [],
    shippingData: { address: null, logisticsInfo: [], selectedAddresses: [] },
    clientProfileData: null,
    storePreferencesData: { currencyCode: 'BRL', countryCode: 'BRA' },
    marketingData: null,
    customData: null,
    totalizers: [],
    value: 0,
  }
}

/** `undefined` for an address that it does not know. */
export function answerOf(url, body, orderForm) {
  const path = url.pathname
  const [, answer] = answers.find(([known]) => known.test(path)) ?? []
  return answer?.({ url, path, body, orderForm })
}

const answers = [
  [
    /^\/near\//,
    () => [
      { id: '1', name: 'Loja Botafogo' },
      { id: '2', name: 'Loja Centro' },
    ],
  ],
  [/intelligent-search\/v\d\/product-search/, () => searchAnswer()],
  [/intelligent-search\/v\d\/products/, ({ url }) => findProduct(url)],
  [
    /intelligent-search\/v\d\/facets/,
    () => ({ facets: [], breadcrumb: [], queryArgs: { query: '', selectedFacets: [] }, translated: false }),
  ],
  [/search-suggestions|top-searches/, () => ({ searches: [] })],
  [/catalog-count/, () => ({ total: products.length })],
  [/\/portal\/pagetype\//, ({ path }) => pageType(path.split('/portal/pagetype/')[1])],
  [
    /\/category\/by-linkid\/office$/,
    () => ({ id: 1, name: 'Office', linkId: 'office', availableLinkIds: {}, title: 'Office', metaTagDescription: '' }),
  ],
  [/\/by-linkid\//, () => null],
  [
    /\/category\/tree/,
    () => [
      {
        id: 1,
        name: 'Office',
        hasChildren: false,
        url: 'https://x/office',
        children: [],
        Title: 'Office',
        MetaTagDescription: '',
      },
    ],
  ],
  [/\/brand\/list/, () => []],
  [
    /\/saleschannel\//,
    () => ({
      Id: 1,
      Name: '',
      IsActive: true,
      CurrencyCode: 'BRL',
      CountryCode: 'BRA',
      CultureInfo: 'pt-BR',
      CurrencySymbol: 'R$',
    }),
  ],
  [
    /\/postal-code\//,
    () => ({
      postalCode: '22250-040',
      city: 'Rio',
      state: 'RJ',
      country: 'BRA',
      street: '',
      neighborhood: '',
      geoCoordinates: [-43, -22],
    }),
  ],
  [/^\/api\/sessions/, () => ({ id: 's', namespaces: { store: session, profile: null, public: {} } })],
  [
    /\/checkout\/pub\/orderForms\/simulation/,
    () => ({ items: [], logisticsInfo: [{ slas: [sla] }], messages: [], country: 'BRA', postalCode: '22250-040' }),
  ],
  [/\/checkout\/pub\/orderForm\/[^/]+\/messages\/clear/, ({ orderForm }) => Object.assign(orderForm, { messages: [] })],
  [/\/checkout\/pub\/orderForm\/[^/]+\/customData\//, ({ path, body, orderForm }) => keep(path, body, orderForm)],
  [/\/checkout\/pub\/orderForm\/[^/]+\/items/, ({ body, orderForm }) => change(orderForm, body?.orderItems ?? [])],
  [/\/checkout\/pub\/orderForm/, ({ orderForm }) => orderForm],
]

const session = {
  channel: { value: '1' },
  currencyCode: { value: 'BRL' },
  currencySymbol: { value: 'R$' },
  countryCode: { value: 'BRA' },
}

const sla = {
  id: 'PAC',
  name: 'PAC',
  carrier: 'PAC',
  price: 1000,
  deliveryChannel: 'delivery',
  shippingEstimate: '3bd',
  localizedEstimates: '3 dias',
  availableDeliveryWindows: [],
}

function keep(path, body, orderForm) {
  const [, id, key] = /customData\/([^/]+)\/([^/]+)/.exec(path)
  return Object.assign(orderForm, { customData: { customApps: [{ id, major: 1, fields: { [key]: body?.value } }] } })
}

function change(orderForm, changes) {
  for (const { id, index, quantity, seller } of changes) {
    if (index === undefined || index === null) orderForm.items.push(itemOf(id, quantity, seller))
    else orderForm.items[index].quantity = quantity
  }
  orderForm.items = orderForm.items.filter(({ quantity }) => quantity > 0)
  return orderForm
}

function itemOf(id, quantity, seller) {
  const product = products.find(({ items }) => items[0].itemId === `${id}`)
  return {
    uniqueId: `u${id}`,
    id: `${id}`,
    productId: product.productId,
    name: product.productName,
    skuName: product.productName,
    price: 1000,
    listPrice: 1200,
    sellingPrice: 1000,
    priceDefinition: {
      calculatedSellingPrice: 1000,
      total: 1000 * quantity,
      sellingPrices: [{ value: 1000, quantity }],
    },
    quantity,
    seller,
    parentItemIndex: null,
    imageUrl: 'https://newstore.vtexassets.com/arquivos/ids/1/p.png',
    detailUrl: `/${product.linkText}/p`,
    attachments: [],
    isGift: false,
    availability: 'available',
    unitMultiplier: 1,
    measurementUnit: 'un',
    additionalInfo: {},
    tax: 0,
    taxCode: '',
    priceTags: [],
    refId: '',
    ean: '',
  }
}

function findProduct(url) {
  const id = url.searchParams.get('value') ?? url.searchParams.get('skuId') ?? /sku\D*(\d+)/.exec(url.search)?.[1]
  return products.find(({ items }) => items[0].itemId === id) ?? products[0]
}

function pageType(slug) {
  if (!slug.startsWith('office')) return { id: null, name: null, url: null, title: null, pageType: 'NotFound' }
  return { id: '1', name: 'Office', url: 'x/office', title: 'Office', metaTagDescription: '', pageType: 'Category' }
}

function searchAnswer() {
  return {
    searchId: 's1',
    products,
    recordsFiltered: products.length,
    fuzzy: '0',
    operator: 'and',
    redirect: '',
    translated: false,
    pagination: {
      count: 1,
      current: { index: 1 },
      before: [],
      after: [],
      perPage: 12,
      next: {},
      previous: {},
      first: {},
      last: {},
    },
    sampling: false,
    options: {},
    correction: { misspelled: false },
  }
}

function productOf(id, name) {
  const offer = {
    AvailableQuantity: 100,
    Price: 10,
    ListPrice: 12,
    PriceWithoutDiscount: 10,
    spotPrice: 10,
    Tax: 0,
    Installments: [],
    PriceValidUntil: '2099-01-01',
    DeliverySlaSamples: [],
    discountHighlights: [],
    teasers: [],
    CacheVersionUsedToCallCheckout: '',
  }
  return {
    productId: `10${id}`,
    productName: name,
    productReference: `ref-${id}`,
    brand: 'Acme',
    brandId: 1,
    link: '',
    linkText: name.toLowerCase().replaceAll(' ', '-'),
    description: 'A fine thing.',
    categories: ['/Office/'],
    categoriesIds: ['/1/'],
    categoryTree: [],
    priceRange: { sellingPrice: { highPrice: 10, lowPrice: 10 }, listPrice: { highPrice: 12, lowPrice: 12 } },
    specificationGroups: [],
    properties: [],
    clusterHighlights: [],
    productClusters: [],
    releaseDate: '2020-01-01',
    metaTagDescription: '',
    productTitle: name,
    titleTag: name,
    skuSpecifications: [],
    specifications: [],
    items: [
      {
        itemId: id,
        name,
        nameComplete: name,
        complementName: '',
        referenceId: [{ Key: 'RefId', Value: `ref-${id}` }],
        measurementUnit: 'un',
        unitMultiplier: 1,
        ean: '',
        variations: [],
        videos: [],
        attributes: [],
        images: [
          {
            imageUrl: 'https://newstore.vtexassets.com/arquivos/ids/1/p.png',
            imageText: name,
            imageLabel: '',
            imageId: '1',
            imageTag: '',
          },
        ],
        sellers: [
          { sellerId: '1', sellerName: 'Shop', sellerDefault: true, addToCartLink: '', commertialOffer: offer },
        ],
      },
    ],
  }
}
