import { Avis } from '#app/components/ui/page.tsx'
import { useTextes } from '#app/i18n/contexte.tsx'

/** For a tutor, who does not engage the organisation: who may sign instead. */
export function HabilitesASigner({
  habilites,
  designes = null,
}: {
  habilites: readonly { readonly nom: string; readonly courriel: string }[]
  /** When the document itself says who signs it. */
  designes?: readonly string[] | null
}) {
  const { signature: s } = useTextes().convention
  if (designes)
    return (
      <div className="mb-5">
        <Avis ton="attente">{s.designes(designes.join(', '))}</Avis>
      </div>
    )
  return (
    <div className="mb-5">
      <Avis ton="attente">
        <p className="font-semibold">{s.pasHabilite}</p>
        {habilites.length === 0 ? (
          <p>{s.personneNePeut}</p>
        ) : (
          <>
            <p>{s.quiPeut}</p>
            <ul className="list-disc pl-5">
              {habilites.map(({ nom, courriel }) => (
                <li key={courriel}>
                  {nom} – <a href={`mailto:${courriel}`}>{courriel}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Avis>
    </div>
  )
}
