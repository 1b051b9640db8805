import { Link } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { type DetailsEvenement, motifsDeConsultation } from '#app/domain/journal/journal.ts'
import { roles } from '#app/domain/shared/acteur.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import type { Textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'

interface LigneMontree {
  readonly rang: number
  readonly survenuA: Date
  readonly type: string
  readonly acteurId: string
  readonly par: string | null
  readonly dossier: { readonly id: string; readonly numero: number } | null
  readonly compte: string | null
  readonly details: DetailsEvenement
}

export function LignesDuJournal({ lignes }: { lignes: readonly LigneMontree[] }) {
  const textes = useTextes()
  const { journal: t, candidat } = textes
  const langue = useLangue()
  return (
    <Tableau
      legende={t.titre}
      lignes={lignes}
      cle={({ rang }) => String(rang)}
      colonnes={[
        {
          titre: t.quand,
          principale: true,
          cellule: ({ survenuA }) => (
            <span className="font-normal whitespace-nowrap">{instant(survenuA, langue)}</span>
          ),
        },
        {
          titre: t.qui,
          cellule: ({ par, acteurId }) => par ?? (acteurId === 'systeme' ? t.produit : t.inconnu),
        },
        { titre: t.quoi, cellule: ({ type }) => t.evenements[type] ?? type },
        {
          titre: t.surQuoi,
          cellule: ({ dossier, compte }) =>
            dossier ? (
              <Link to={paths.cpas.candidat(dossier.id)}>
                {candidat.dossier.numero(dossier.numero)}
              </Link>
            ) : (
              (compte ?? '—')
            ),
        },
        {
          titre: t.precisions,
          cellule: ({ details }) => precisions(details, textes) || '—',
        },
      ]}
    />
  )
}

/** What an event says besides its kind, as far as it has words; ids are left to machines. */
function precisions(details: DetailsEvenement, t: Textes): string {
  const role = (code: unknown) => {
    const connu = roles.find((un) => un === code)
    return connu ? t.compte.roles[connu] : ''
  }
  const motif = motifsDeConsultation.find((un) => un === details.motif)
  const { champs, section, de, vers } = details
  return [
    typeof section === 'string' ? (t.journal.sections[section] ?? section) : '',
    motif ? t.candidat.motif.motifs[motif] : '',
    role(details.role),
    role(de) && role(vers) ? t.journal.roleChange(role(de), role(vers)) : '',
    Array.isArray(champs) && champs.length > 0 ? t.journal.champs(champs.join(', ')) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
