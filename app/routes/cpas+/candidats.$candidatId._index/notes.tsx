import { Badge, Carte, LienBouton } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

export interface NoteAffichee {
  readonly id: string
  readonly nature: 'sociale' | 'administrative'
  readonly texte: string
  readonly par: string | null
  readonly ecriteA: Date
}

export function Notes({
  candidatId,
  notes,
}: {
  candidatId: string
  notes: readonly NoteAffichee[]
}) {
  const { dossier: c } = useTextes().candidat
  const langue = useLangue()
  return (
    <Carte
      titre={c.notes}
      actions={
        <LienBouton vers={paths.cpas.candidatNote(candidatId)} genre="second" petit>
          {c.noteNouvelle}
        </LienBouton>
      }
    >
      {notes.length === 0 && <p className="text-gris">{c.aucuneNote}</p>}
      <ul className="space-y-3">
        {notes.map(({ id, nature, texte, par, ecriteA }) => (
          <li key={id} className="border-l-4 border-trait pl-3">
            <p className="flex flex-wrap gap-2 text-[0.94rem] text-gris">
              <Badge ton={nature === 'sociale' ? 'prune' : 'neutre'}>{c[nature]}</Badge>
              {[par, instant(ecriteA, langue)].filter(Boolean).join(' · ')}
            </p>
            <p className="whitespace-pre-line">{texte}</p>
          </li>
        ))}
      </ul>
    </Carte>
  )
}
