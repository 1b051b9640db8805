import { Carte } from '#app/components/ui/page.tsx'
import { estClasse } from '#app/domain/droit/absences.ts'
import type { Deplacement } from '#app/domain/droit/suivi.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourEnLettres } from '#app/i18n/format.ts'

const MONTRES = 3

/** The absences and missing sheets that would move the projected day, each with the day it gives. */
export function CeQuiDeplace({
  deplacements,
  pourLaPersonne,
}: {
  deplacements: readonly Deplacement[]
  pourLaPersonne: boolean
}) {
  const { suiviDesDroits: t } = useTextes()
  if (deplacements.length === 0) return null
  const vecus = deplacements.filter(estVecu).slice(0, MONTRES)
  const prochains = deplacements.filter((un) => !estVecu(un))
  return (
    <Carte titre={t.deplace.titre}>
      <p className="mb-3">{pourLaPersonne ? t.deplace.textePourVous : t.deplace.texte}</p>
      <ul className="divide-y divide-trait/70">
        {[...vecus, ...prochains].map((un) => (
          <Ligne
            key={[un.code, un.du, un.au, un.type].join()}
            deplacement={un}
            pourLaPersonne={pourLaPersonne}
          />
        ))}
      </ul>
    </Carte>
  )
}

function estVecu({ code }: Deplacement): boolean {
  return code === 'feuille_sans_travail' || code === 'absence_en_moins'
}

function Ligne({
  deplacement: { code, type, du, au, date, jours },
  pourLaPersonne,
}: {
  deplacement: Deplacement
  pourLaPersonne: boolean
}) {
  const { suiviDesDroits: t, droit } = useTextes()
  const langue = useLangue()
  const mots = pourLaPersonne ? t.deplace.codesPourVous : t.deplace.codes
  const quoi = type === null ? '' : estClasse(type) ? droit.absences[type].nom : type
  return (
    <li className="grid gap-x-6 py-2.5 sm:grid-cols-[1fr_auto]">
      <span>
        {mots[code]({
          quoi,
          du: jourEnLettres(du, langue),
          au: du === au ? null : jourEnLettres(au, langue),
        })}
      </span>
      <strong className="whitespace-nowrap">
        {date ? t.deplace.vers(jourEnLettres(date, langue), jours) : t.deplace.plusAtteint}
      </strong>
    </li>
  )
}
