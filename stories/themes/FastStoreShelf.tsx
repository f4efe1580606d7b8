/** What FastStore itself draws, to compare with: an alert, products, both kinds of button. */
export function FastStoreShelf() {
  return (
    <div
      lang="en"
      dir="ltr"
      style={{ display: 'grid', gap: '1rem', boxSizing: 'border-box', maxInlineSize: '60rem', padding: '1rem 1rem 0' }}
    >
      <div data-fs-alert>
        <p data-fs-alert-content>Free delivery from € 50</p>
      </div>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(11rem, 1fr))', gap: '1rem' }}>
        <Product name="Linen tablecloth" price="€ 39.00" hue={140} />
        <Product name="Oak side table" price="€ 129.00" hue={30} />
      </div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem', alignItems: 'center' }}>
        <button type="button" data-fs-button data-fs-button-variant="primary">
          <span data-fs-button-wrapper>Add to cart</span>
        </button>
        <button type="button" data-fs-button data-fs-button-variant="secondary">
          <span data-fs-button-wrapper>Compare</span>
        </button>
        <a href="#delivery" data-fs-link data-fs-link-variant="default">
          Delivery and returns
        </a>
      </div>
    </div>
  )
}

function Product({ name, price, hue }: { name: string; price: string; hue: number }) {
  return (
    <article data-fs-product-card="" data-fs-product-card-variant="default" data-fs-product-card-bordered="true">
      <div style={{ background: `hsl(${hue} 25% 75%)`, aspectRatio: '4 / 3' }} />
      <section data-fs-product-card-content>
        <p>{name}</p>
        <p>{price}</p>
      </section>
    </article>
  )
}
