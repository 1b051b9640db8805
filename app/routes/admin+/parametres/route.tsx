import { useLoaderData } from '@remix-run/react'
import { Champ, ChampTexte, Choix } from '#app/components/ui/champ.tsx'
import { Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { type Colonne, Tableau } from '#app/components/ui/liste.tsx'
import { Carte, Page, Vide } from '#app/components/ui/page.tsx'
import { codesDeParametre, parametres } from '#app/domain/droit/bareme.ts'
import { saisieDeLigne } from '#app/domain/droit/saisie-de-ligne.ts'
import { ajouterJours } from '#app/domain/shared/date-civile.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourABruxelles } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { ajouterLigne } from '#app/services/droit/ajouter-ligne.server.ts'
import { listerLignesDeBareme } from '#db/reads/droit.server.ts'

export const meta = titre((t) => t.instance.parametres.titre)

export const loader = admin.lire(
  ({ ctx, aujourdhui }) => ({
    demain: ajouterJours(aujourdhui, 1),
    lignes: listerLignesDeBareme(ctx.base, ctx.perimetre).map(({ valeur, ...ligne }) => ({
      ...ligne,
      valeur: JSON.stringify(valeur),
    })),
  }),
  ['admin'],
)

export const action = admin.agir(
  saisieDeLigne,
  ({ ctx, saisie }) => {
    ajouterLigne(ctx, saisie)
    return apres(paths.admin.parametres, 'droit.ligne')
  },
  ['admin'],
)

type Ligne = Awaited<ReturnType<typeof loader>>['lignes'][number]

export default function Parametres() {
  const { lignes, demain } = useLoaderData<typeof loader>()
  const { parametres: t } = useTextes().instance
  return (
    <Page titre={t.titre}>
      <div className="space-y-5">
        <p className="max-w-3xl">{t.texte}</p>
        {lignes.length === 0 ? <Vide>{t.aucune}</Vide> : <Lignes lignes={lignes} />}
        <Carte titre={t.ajouter}>
          <p className="mb-4 max-w-2xl">{t.ajouterTexte}</p>
          <NouvelleLigne demain={demain} />
        </Carte>
        <Formes />
      </div>
    </Page>
  )
}

function Lignes({ lignes }: { lignes: readonly Ligne[] }) {
  const { parametres: t } = useTextes().instance
  const langue = useLangue()
  const colonnes: Colonne<Ligne>[] = [
    {
      titre: t.parametre,
      principale: true,
      cellule: ({ parametre }) => parametres[parametre].intitule[langue],
    },
    { titre: t.des, cellule: ({ des }) => jour(des, langue) },
    {
      titre: t.valeur,
      cellule: ({ valeur }) => <code className="break-all">{valeur}</code>,
    },
    { titre: t.source, cellule: ({ source }) => source },
    {
      titre: t.par,
      cellule: ({ par, creeA }) => `${par ?? '—'}, ${t.le(jour(jourABruxelles(creeA), langue))}`,
    },
  ]
  return (
    <Carte titre={t.ajoutees}>
      <Tableau
        legende={t.ajoutees}
        lignes={lignes.toReversed()}
        colonnes={colonnes}
        cle={({ id }) => id}
      />
    </Carte>
  )
}

function NouvelleLigne({ demain }: { demain: string }) {
  const { parametres: t } = useTextes().instance
  const langue = useLangue()
  return (
    <Formulaire>
      <Choix
        nom="parametre"
        libelle={t.parametre}
        options={codesDeParametre.map((code) => ({
          valeur: code,
          texte: parametres[code].intitule[langue],
        }))}
      />
      <Champ nom="des" type="date" etroit libelle={t.des} defaut={demain} />
      <ChampTexte nom="valeur" libelle={t.valeur} aide={t.valeurAide} />
      <Champ nom="source" maxLength={300} libelle={t.source} aide={t.sourceAide} />
      <Envoyer>{t.ajouter}</Envoyer>
    </Formulaire>
  )
}

/** What a value looks like: whoever adds a line starts from the last one. */
function Formes() {
  const { parametres: t } = useTextes().instance
  const langue = useLangue()
  return (
    <details className="carte">
      <summary className="text-lg font-semibold">{t.formes}</summary>
      <dl className="mt-3 space-y-3">
        {codesDeParametre.map((code) => (
          <div key={code}>
            <dt className="font-semibold">{parametres[code].intitule[langue]}</dt>
            <dd>
              <code className="break-all">
                {JSON.stringify(parametres[code].valeurs.at(-1)?.valeur)}
              </code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
