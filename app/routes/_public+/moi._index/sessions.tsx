import { Form } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Badge, Carte } from '#app/components/ui/page.tsx'
import type { MoyenDeConnexion } from '#app/domain/compte/compte.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

interface SessionMontree {
  readonly id: string
  readonly appareil: string | null
  readonly moyen: MoyenDeConnexion
  readonly creeA: Date
  readonly vueA: Date
  readonly ici: boolean
}

/** Where the account is signed in, each to be closed on its own. */
export function Sessions({ sessions }: { sessions: readonly SessionMontree[] }) {
  const { compte } = useTextes()
  const { moi: t } = compte
  const langue = useLangue()
  return (
    <Carte titre={t.sessions}>
      <p className="aide mb-3">{t.sessionsAide}</p>
      <Tableau
        legende={t.sessions}
        lignes={sessions}
        cle={({ id }) => id}
        colonnes={[
          {
            titre: t.appareil,
            principale: true,
            cellule: ({ appareil, ici }) => (
              <span className="inline-flex flex-wrap items-center gap-2">
                {appareil ?? t.appareilInconnu}
                {ici && <Badge ton="info">{t.ici}</Badge>}
              </span>
            ),
          },
          { titre: t.moyen, cellule: ({ moyen }) => compte.moyens[moyen] },
          { titre: t.debut, cellule: ({ creeA }) => instant(creeA, langue) },
          { titre: t.derniere, cellule: ({ vueA }) => instant(vueA, langue) },
          {
            titre: t.action,
            cellule: ({ id, appareil }) => (
              <Form method="post" action={paths.moiSession}>
                <input type="hidden" name="session" value={id} />
                <button type="submit" className="bouton bouton-second bouton-petit">
                  {t.fermer}
                  <span className="sr-only">{` ${appareil ?? t.appareilInconnu}`}</span>
                </button>
              </Form>
            ),
          },
        ]}
      />
    </Carte>
  )
}
