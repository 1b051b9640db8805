/** Pages of plain text: short parts, each with its title, sentences and a list. */
export function TexteSuivi({
  parties,
}: {
  parties: readonly {
    readonly titre: string
    readonly phrases: readonly string[]
    readonly liste?: readonly string[]
  }[]
}) {
  return (
    <div className="max-w-[68ch] space-y-6">
      {parties.map(({ titre, phrases, liste }) => (
        <section key={titre} className="space-y-2">
          <h2>{titre}</h2>
          {phrases.map((phrase) => (
            <p key={phrase}>{phrase}</p>
          ))}
          {liste && (
            <ul className="list-disc space-y-1 pl-6">
              {liste.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
