import { ChampTexte } from '#app/components/ui/champ.tsx'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { useTextes } from '#app/i18n/contexte.tsx'

/** Where a side says that it does not sign, and why: bound to the text that was read. */
export function PageDeRefus({
  sha256,
  retour,
}: {
  /** Null when the document does not wait for this reader. */
  sha256: string | null
  retour: { readonly texte: string; readonly vers: string }
}) {
  const { refus: r, signature: s } = useTextes().convention
  if (sha256 === null)
    return (
      <Page titre={r.titre} etroite fil={[retour]}>
        <Avis ton="info">{s.impossible}</Avis>
      </Page>
    )
  return (
    <PageDActe
      titre={r.titre}
      texte={<p>{r.texte}</p>}
      retour={retour}
      envoyer={r.envoyer}
      genre="danger"
    >
      <input type="hidden" name="sha256" value={sha256} />
      <ChampTexte nom="raison" libelle={r.raison} lignes={3} />
    </PageDActe>
  )
}
