import { Link } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Sante } from './route.tsx'

/** Mails nobody will send again unless a person says so. Whom they are for is not shown. */
export function EnvoisEnPeine({ envois }: { envois: Sante['enPeine'] }) {
  const { sante: t } = useTextes().instance
  const langue = useLangue()
  return (
    <section className="mt-5">
      <h3>{t.enPeine}</h3>
      <p className="aide">{envois.length === 0 ? t.rien : t.enPeineAide}</p>
      {envois.length > 0 && (
        <Tableau
          legende={t.enPeine}
          lignes={envois}
          cle={({ id }) => id}
          colonnes={[
            {
              titre: t.modele,
              principale: true,
              cellule: ({ modele }) => t.modeles[modele] ?? modele,
            },
            { titre: t.etat, cellule: ({ etat }) => t.unEtat[etat] },
            {
              titre: t.pour,
              cellule: ({ cpasFr, cpasNl }) => (langue === 'nl' ? cpasNl : cpasFr) ?? '—',
            },
            { titre: t.vers, cellule: ({ domaine }) => `…@${domaine}` },
            { titre: t.essais, droite: true, cellule: ({ essais }) => essais },
            { titre: t.erreur, cellule: ({ erreur }) => erreur ?? '—' },
            { titre: t.demande, cellule: ({ demandeA }) => instant(demandeA, langue) },
            {
              titre: t.action,
              cellule: ({ id }) => <Link to={paths.admin.envoiRelance(id)}>{t.relancer}</Link>,
            },
          ]}
        />
      )}
    </section>
  )
}
