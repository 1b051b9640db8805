import { Link } from '@remix-run/react'
import { Carte } from '#app/components/ui/page.tsx'
import type { Partie } from '#app/domain/convention/convention.ts'
import type { BlocDeTexte } from '#app/domain/convention/texte.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'
import { EtatDesSignatures, type SignatureAffichee } from './etat-des-signatures.tsx'
import { TexteDeConvention } from './texte-de-convention.tsx'

/** A document as a side of it reads it: the text, who signed, the PDF, the other language. */
export function DocumentLu({
  document: { id, signataires, langues, signatures, texte },
  versLangue,
}: {
  document: {
    readonly id: string
    readonly signataires: readonly Partie[]
    readonly langues: readonly Langue[]
    readonly signatures: readonly SignatureAffichee[]
    readonly texte: { readonly langue: Langue; readonly blocs: readonly BlocDeTexte[] } | null
  }
  versLangue: (langue: Langue) => string
}) {
  const t = useTextes()
  const { page: p } = t.convention
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[2fr_1fr]">
      <div className="space-y-5 lg:order-last">
        <Carte titre={p.quiASigne}>
          <EtatDesSignatures signataires={signataires} signatures={signatures} />
        </Carte>
        <Carte titre={t.cadre.page.document}>
          <ul className="space-y-1">
            {langues.map((langue) => (
              <li key={langue} className="flex flex-wrap gap-x-4">
                <a href={paths.texteDeConvention(id, langue)}>{p.pdf(t.commun.langues[langue])}</a>
                {langue !== texte?.langue && (
                  <Link to={versLangue(langue)}>{p.lireEn(t.commun.langues[langue])}</Link>
                )}
              </li>
            ))}
          </ul>
        </Carte>
      </div>
      {texte && (
        <section className="carte" aria-label={p.texte}>
          <TexteDeConvention blocs={texte.blocs} langue={texte.langue} />
        </section>
      )}
    </div>
  )
}
