/** What is in the cart. A cart that cannot be read stands for any mistake of the shop's own. */
export default function Cart() {
  const { items } = JSON.parse(localStorage.getItem('cart') ?? '{ "items": [] }')
  return <h1>Cart ({items.length})</h1>
}
