// What the headless CMS knows of each page.

const icon = (name, alt = name) => ({ icon: name, alt })
const seo = {
  slug: '/',
  title: 'Shop',
  description: 'A shop',
  titleTemplate: '%s',
  canonical: '',
  organization: { name: 'Shop' },
}
const gallery = {
  name: 'ProductGallery',
  data: {
    searchTermLabel: 'Resultados de',
    totalCountLabel: 'Resultados',
    previousPageButton: { label: 'Anterior', icon: icon('ArrowLeft') },
    loadMorePageButton: { label: 'Carregar mais' },
    filter: {
      title: 'Filtros',
      mobileOnly: {
        filterButton: { label: 'Filtros', icon: icon('Filter') },
        clearButtonLabel: 'Limpar',
        applyButtonLabel: 'Aplicar',
      },
    },
    productCard: {},
    sortBySelector: { label: 'Ordenar', options: {} },
  },
}
const listing = { seo, productGallery: { itemsPerPage: 12, sortBySelection: 'score_desc' } }

/** Without this, FastStore leaves a section out of the HTML, and shows it when the page is scrolled to it. */
const atOnce = { skipLazyLoadingSection: true }

const pages = {
  globalSections: [
    { name: 'Connection', data: atOnce },
    { name: 'CartFailed', data: atOnce },
    {
      name: 'Navbar',
      data: {
        logo: { alt: 'Shop', src: 'https://newstore.vtexassets.com/logo.png', link: { url: '/', title: 'Shop' } },
        searchInput: { sort: 'score_desc', placeholder: 'Buscar' },
        signInButton: { icon: icon('User'), label: 'Entrar', myAccountLabel: 'Minha conta' },
        cartIcon: icon('ShoppingCart', 'Carrinho'),
        navigation: {
          regionalization: { enabled: false, icon: icon('MapPin'), label: 'CEP' },
          pageLinks: [{ text: 'Escritório', url: '/office' }],
          menu: { icon: icon('List') },
          home: { label: 'Início' },
        },
      },
    },
    { name: 'SearchFailed', data: atOnce },
    { name: 'Children', data: {} },
    {
      name: 'CartSidebar',
      data: {
        title: 'Seu carrinho',
        alert: { icon: icon('Truck'), text: 'Frete grátis' },
        checkoutButton: { label: 'Finalizar', loadingLabel: 'Aguarde', icon: icon('ArrowRight') },
        quantitySelector: {},
        taxesConfiguration: { usePriceWithTaxes: false, taxesLabel: '' },
      },
    },
  ],
  globalHeaderSections: [],
  globalFooterSections: [],
  home: [
    { name: 'Stores', data: { postalCode: '22250-040', ...atOnce } },
    { name: 'Delivery', data: atOnce },
    {
      name: 'ProductShelf',
      data: {
        title: 'Mais vendidos',
        after: '0',
        numberOfItems: 4,
        itemsPerPage: 4,
        sort: 'score_desc',
        selectedFacets: [{ key: 'category-1', value: 'office' }],
        productCardConfiguration: { showDiscountBadge: true, bordered: true },
      },
    },
  ],
  pdp: [
    { name: 'Breadcrumb', data: { icon: 'House', alt: 'Início' } },
    {
      name: 'ProductDetails',
      data: {
        productTitle: { refNumber: true, discountBadge: { showDiscountBadge: true, size: 'big' } },
        buyButton: { title: 'Comprar', icon: icon('ShoppingCart') },
        shippingSimulator: {
          title: 'Entrega',
          inputLabel: 'CEP',
          shippingOptionsTableTitle: 'Opções',
          link: { to: '/', text: 'Não sei' },
        },
        productDescription: { title: 'Descrição', displayDescription: true, initiallyExpanded: 'all' },
        skuMatrix: { shouldDisplaySKUMatrix: false },
        notAvailableButton: { title: 'Indisponível' },
        quantitySelector: {},
        taxesConfiguration: {},
        imageGallery: {},
      },
    },
  ],
  plp: [gallery],
  search: [gallery],
  404: [
    { name: 'EmptyState', data: { title: '404', titleIcon: icon('CircleWavyWarning'), subtitle: '404', ...atOnce } },
  ],
  500: [
    {
      name: 'EmptyState',
      data: {
        title: '500',
        titleIcon: icon('CircleWavyWarning'),
        errorState: { errorId: { show: true }, fromUrl: { show: true } },
        ...atOnce,
      },
    },
  ],
  login: [],
}

/** An answer of the CMS. `undefined` for an address that is not one of its. */
export function contentOf({ pathname }) {
  const [, type, id] = /^\/_v\/cms\/api\/faststore\/([^/]+)\/?(.*)$/.exec(pathname) ?? []
  if (!type) return undefined
  const sections = pages[type]?.map((section, index) => ({ id: `s${index}`, ...section }))
  const page = sections && {
    id: `p-${type}`,
    name: type,
    type,
    status: 'published',
    versionStatus: 'published',
    versionId: 'v1',
    releaseId: 'r1',
    sections,
    settings: ['plp', 'search'].includes(type) ? listing : { seo },
  }
  if (id) return page
  return { data: page ? [page] : [], totalItems: page ? 1 : 0, hasNextPage: false }
}
