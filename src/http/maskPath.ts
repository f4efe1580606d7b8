/**
 * Returns the path of a URL without origin, query and fragment. `mark` replaces every segment that may identify a person, a search,
 * a token or a single item. Pure and never throws. Reads the first 2048 characters, in linear time.
 *
 * - A segment stays if all its words are route words, such as `reset-password`.
 * - A single plain word, such as `shoes`, stays too, until a segment announces private data (a person, a token or a search).
 *   After that only route words stay.
 */
export function maskPath(url: string, mark: string): string {
  const [, path = '', query = ''] =
    /^\s*(?:[a-z][a-z\d+.-]*:)?(?:\/\/[^/?#]*)?([^?#]*)([^#]*)/i.exec(url.slice(0, 2048)) ?? []
  const segments = path.split('/')
  // In VTEX the query can declare any segment a search term, and the segment before a final `s` is one too.
  let isAnnounced = /[?&](?:_q=|(?:initialM|m)ap=(?:[^&]*(?:,|%2c))?ft(?![^,%&]))/i.test(query)
  let followsSearchWord = false
  const searchTermIndex =
    segments.findIndex((segment, index) => segment === 's' && !segments.slice(index + 1).some(Boolean)) - 1
  return segments
    .map((segment, index) => {
      // The text after a semicolon is a parameter (RFC 3986 §3.3), such as `jsessionid`.
      const [name = ''] = segment.split(';', 1)
      if (!name) return name
      const words = splitWords(name)
      const isRouteName = /^[\w.-]+$/.test(name) && words.length > 0 && words.every(isRouteWord)
      const isPlainWord =
        /^(?:[a-z]{1,32}|[A-Z]{2,3}|[a-z]{2}[-_][A-Za-z]{2})$/.test(name) && !/[^aeiouy_-]{5}/i.test(name)
      const stays =
        /^v\d{1,3}(?:\.\d{1,2}){0,2}$/i.test(name) ||
        (isRouteName &&
          (!followsSearchWord || /^(?:ajax|api$|auto|facet|filter|index|product|result|sugg)/.test(words[0] ?? ''))) ||
        (isPlainWord && !isAnnounced && (index !== searchTermIndex || name.length === 2))
      followsSearchWord = words.length === 1 && hasWord(searchWords, words[0] ?? '')
      isAnnounced ||= words.some((word) => isAnnouncingWord(word) && (word.length > 1 || words.length === 1))
      return stays ? name : mark
    })
    .join('/')
}

/** Whether the next segment may be private data: a person, a token or a search. `users` and `search` announce that. */
export function announcesPrivateData(segment: string): boolean {
  return splitWords(segment).some(isAnnouncingWord)
}

/** Splits a segment into words, in lower case and without accents. */
function splitWords(name: string): string[] {
  let text = name
  try {
    text = decodeURIComponent(name)
  } catch {}
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean)
}

/** Whether a word announces private data, on its own or as part of a longer word, such as `profilepage`. */
function isAnnouncingWord(word: string): boolean {
  return (
    hasWord(announcingWords, word) ||
    hasWord(searchWords, word) ||
    /user|usuari|profil|customer|member|account|passw|token|invit|verif|coupon|search|busca|pesquis|wishlist/.test(word)
  )
}

function isRouteWord(word: string): boolean {
  return hasWord(otherWords, word) || hasWord(announcingWords, word) || hasWord(searchWords, word)
}

/** Whether a set of singular words has a word in singular or plural. */
function hasWord(set: ReadonlySet<string>, word: string): boolean {
  return set.has(word) || (word.length > 3 && set.has(word.replace(/s$/, '')))
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

// All words are in singular, in the languages of many shops. A word that is missing from `otherWords` only makes a path coarser:
// more of its segments are masked.

/** Words before a search term. */
const searchWords = /* @__PURE__ */ wordSet(
  's q search find query keyword busca buscar buscador busqueda pesquisa pesquisar procurar recherche suche ' +
    'zoeken ricerca cerca',
)
/** Words before a person or a token. */
const announcingWords = /* @__PURE__ */ wordSet(
  'accept access account activar activate activation address addresses approve ativar auth author ' +
    'autocomplete autor baby benutzer boda buyer callback cancel casamento catalogsearch claim client cliente ' +
    'cnpj code compte confirm confirmar confirmation conta contact contacto contato contrasena convite coupon ' +
    'cpf create cuenta cupom customer delete direccion discount download edit einladung email endereco exists ' +
    'forgot forgotpassword friend giftlist guest handle i invitacion invitation invite j join jwt key konto ' +
    'kunde l link lista login magic mail member membro myaccount name nombre nome o oauth oauth2 optout otp ' +
    'owner password passwort people perfil person persona pessoa phone preview profil profile r rastrear ' +
    'rastreio recipient recover recovery recuperar redeem redefinir ref refer referral register registration ' +
    'registry remove reset resolve saml saved secret seguimiento senha session share shared shopper short ' +
    'signin signup sso subscriber sugestoes suggest suggestion t tag telefone token track tracking u unlock ' +
    'unsubscribe update user username usuario utente utilisateur validar validate validation verificar ' +
    'verification verify voucher webhook wedding wishlist',
)
/** Words that occur in routes and announce nothing. */
const otherWords = /* @__PURE__ */ wordSet(
  'a add additional all and anonymous api app archive attachment authentication authorization availability b ' +
    'banner billing binding brand bulk by c calculate cancellation capacity card cart catalog categories ' +
    'category center change channel check checkout classic close collection commerce complete config ' +
    'configuration content context credit current custom d data default delivery detail device document ' +
    'entities error event export external facet favorite field file filter finish for form from fulfillment ' +
    'gateway get gift giftcard graphql group handling help history home html id iframe image import in index info ' +
    'information installment integration intelligent inventory invoice item json language last latest legal ' +
    'list load local location logistics logout manager marketing marketplace me merchant message meta method ' +
    'meu mi minha module more multiple my new newsletter next not notification of offer on online open option ' +
    'order organization out p page payment pedido permission personal pickup picture place placed plan point ' +
    'policies policy postal preference price pricing print privacy private process product projection promise ' +
    'promotion provider pub public purchase pvt quantity question quick range rate rating recent recommendation ' +
    'refund region related reorder report request reservation resource rest result retry return review role ' +
    'rule sale save schema scope score section secure segment seller send service set setting settlement shelf ' +
    'shipment shipping shop shopping show sign similar simulation sku sort specification start static status ' +
    'stock storage store storefront subscribe subscription success summary support system table task tax term ' +
    'text time to top total trade transaction tree type unit upload usage v value version view visit wallet ' +
    'warehouse web with xml',
)
