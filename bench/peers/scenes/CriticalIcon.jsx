/** For the libraries whose component takes an icon and brings none. */
export function CriticalIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7v6M12 16v.1" />
    </svg>
  )
}
