interface SortHeaderProps {
  label: string
  order: 'ascending' | 'descending' | 'none'
  onSort: (isDescending: boolean) => void
}

/** The head of a column, with the button that sorts by it: upwards at first, then the other way. Renders a `<th>`. */
export function SortHeader({ label, order, onSort }: SortHeaderProps) {
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={() => onSort(order === 'ascending')}>
        {label}
        <span aria-hidden="true">{signs[order]}</span>
      </button>
    </th>
  )
}

const signs = { ascending: '▲', descending: '▼', none: '' }
