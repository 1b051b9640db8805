import { Link } from '@remix-run/react'
import { Avis } from '#app/components/ui/page.tsx'
import type { TypeDeConvention } from '#app/domain/convention/convention.ts'
import type { LieuDeSaisie } from '#app/domain/convention/variables.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import type { LacuneDite } from '#app/i18n/differences.ts'
import { paths } from '#app/paths.ts'

export interface SujetDuDocument {
  readonly type: TypeDeConvention
  readonly sujetId: string
  readonly hoteId: string
  readonly candidatId: string | null
  readonly cadreId: string | null
  readonly posteId: string | null
}

/** What stops a document: the rule in a sentence, each missing line, and the page that fills it in. */
export function Obstacle({
  phrase,
  lacunes,
  sujet,
}: {
  /** Null when the lines say it all. */
  phrase: string | null
  lacunes: readonly LacuneDite[]
  sujet: SujetDuDocument
}) {
  const { miseEnSignature: m, lieux } = useTextes().convention
  const ensemble = [...new Set(lacunes.map(({ lieu }) => lieu))]
  return (
    <Avis ton="attente">
      <h2>{m.obstacle}</h2>
      {phrase && <p>{phrase}</p>}
      {ensemble.map((lieu) => {
        const page = lieu && pageDe(lieu, sujet)
        return (
          <div key={lieu} className="mt-2">
            <ul className="list-disc pl-5">
              {lacunes
                .filter((une) => une.lieu === lieu)
                .map(({ texte }) => (
                  <li key={texte}>{texte}</li>
                ))}
            </ul>
            {lieu && (
              <p>
                {m.ou} {page ? <Link to={page}>{lieux[lieu]}</Link> : lieux[lieu]}
              </p>
            )}
          </div>
        )
      })}
    </Avis>
  )
}

function pageDe(lieu: LieuDeSaisie, sujet: SujetDuDocument): string | null {
  const { type, sujetId, hoteId, candidatId, cadreId, posteId } = sujet
  switch (lieu) {
    case 'instance':
      return null
    case 'hote':
      return paths.cpas.hoteModification(hoteId)
    case 'cadre':
      if (type === 'convention-cadre') return paths.cpas.cadreModification(sujetId)
      return cadreId ? paths.cpas.cadre(cadreId) : paths.cpas.cadreNouveau({ hoteId })
    case 'decision':
      return paths.cpas.placementDecision(sujetId)
    case 'complement':
      return paths.cpas.placementComplement(sujetId)
    case 'dossier':
      return candidatId && paths.cpas.candidatModification(candidatId)
    case 'poste':
      return posteId && paths.cpas.posteModification(posteId)
  }
}
