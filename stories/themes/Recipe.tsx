import './Recipe.css'

/** The code of a recipe, to copy. It is what the story runs. */
export function Recipe({ title, code }: { title: string; code: string }) {
  return (
    <section className="recipe" aria-label={title} lang="en" dir="ltr">
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled to, by keyboard too */}
      <pre tabIndex={0}>
        <code>{code.trim()}</code>
      </pre>
    </section>
  )
}
