import { Link } from '@remix-run/react'
import { Telephone } from '#app/components/hote/telephone.tsx'
import { Carte, Fiche } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, nombre } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Triangle } from '#app/services/placement/lire-triangle.server.ts'

/** What was decided, and who to call on each side. */
export function FicheDuPlacement({ triangle }: { triangle: Triangle }) {
  const t = useTextes()
  const langue = useLangue()
  const { triangle: r, placement: p } = t
  const { placement, personne, agent, contacts, cadre } = triangle
  const { debutLe, finLe, finPrevueLe, motifFin, raisonDuDemarrage } = placement
  return (
    <Carte titre={r.fiche}>
      <Fiche
        lignes={[
          [
            r.personne,
            <Link key="dossier" to={paths.cpas.candidat(placement.candidatId)}>
              {t.candidat.dossier.numero(personne.numero)}
            </Link>,
          ],
          [r.agent, agent],
          [
            r.periode,
            `${p.liste.duAu(jour(debutLe, langue), jour(finLe ?? finPrevueLe, langue))}${finLe ? '' : ` (${r.finPrevue})`}`,
          ],
          [r.heures, nombre(placement.heuresSemaine, langue)],
          [r.objectif, t.candidat.objectifs[placement.objectif]],
          [r.tuteur, placement.tuteurNom],
          [r.decision, <Decision key="decision" placement={placement} />],
          [r.cadre, <Cadre key="cadre" cadre={cadre} />],
          ...(motifFin ? ([[r.fin, <Fin key="fin" placement={placement} />]] as const) : []),
          ...(raisonDuDemarrage ? ([[r.demarrageForce, raisonDuDemarrage]] as const) : []),
        ]}
      />
      <h3 className="mt-4 mb-1">{r.contacts}</h3>
      {contacts.length === 0 && <p className="text-gris">{r.aucunContact}</p>}
      <ul className="space-y-1">
        {contacts.map(({ prenom, nom, role, telephone, courriel }) => (
          <li key={`${prenom}${nom}${role}`}>
            <span className="font-semibold">
              {prenom} {nom}
            </span>{' '}
            <span className="text-gris">{t.compte.roles[role]}</span>{' '}
            {telephone && <Telephone numero={telephone} />}{' '}
            <a href={`mailto:${courriel}`}>{courriel}</a>
          </li>
        ))}
      </ul>
    </Carte>
  )
}

function Decision({
  placement: { decisionLe, decisionOrgane, decisionReference },
}: Pick<Triangle, 'placement'>) {
  const langue = useLangue()
  if (!decisionLe) return '—'
  return [decisionOrgane, jour(decisionLe, langue), decisionReference].filter(Boolean).join(', ')
}

function Cadre({ cadre }: Pick<Triangle, 'cadre'>) {
  const { triangle: r } = useTextes()
  return cadre ? (
    <Link to={paths.cpas.cadre(cadre.id)}>{cadre.numero}</Link>
  ) : (
    <span>
      {r.sansCadre} <Link to={paths.cpas.cadres}>{r.versLesCadres}</Link>
    </span>
  )
}

function Fin({ placement: { motifFin, explicationFin } }: Pick<Triangle, 'placement'>) {
  const { motifsDeFin } = useTextes().placement
  return (
    <span>
      {motifFin && motifsDeFin[motifFin]}
      {explicationFin && (
        <span className="block whitespace-pre-line font-normal">{explicationFin}</span>
      )}
    </span>
  )
}
