interface DownloadLinkProps {
  file: string
  type: string
  /** Makes the content when it is asked for. */
  make: () => string
  /** What the file is about, for those who only hear the link. */
  about: string
  children: string
}

/** A link that saves a file made in the page. */
export function DownloadLink({ file, type, make, about, children }: DownloadLinkProps) {
  return (
    <a
      href={`#${file}`}
      download={file}
      aria-label={`${children}: ${about}`}
      onClick={({ currentTarget: link }) => {
        const address = URL.createObjectURL(new Blob([make()], { type }))
        link.href = address
        // The browser reads it after this event.
        setTimeout(() => {
          URL.revokeObjectURL(address)
          link.href = `#${file}`
        }, 10_000)
      }}
    >
      {children}
    </a>
  )
}
