import { useLoaderData } from '@remix-run/react'
import { Champ } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { partsDuScore } from '#app/domain/appariement/appariement.ts'
import { type Direction, directions } from '#app/domain/appariement/bareme.ts'
import { saisieDeReglage } from '#app/domain/appariement/reglage-saisi.ts'
import { ajouterJours } from '#app/domain/shared/date-civile.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { apercuDeReglage } from '#app/services/appariement/apercu-de-reglage.server.ts'
import { deciderReglage } from '#app/services/appariement/decider-reglage.server.ts'
import { reglageDuCpas } from '#app/services/appariement/reglage.server.ts'
import { Effet } from './effet.tsx'
import { enEssai, lireEssai } from './essai.ts'

export const meta = titre((t) => t.reglage.nouveau.titre)

/** What is tried stands in the address: it can be shown to the Council before it is decided. */
export const loader = cpas.lire(
  async ({ ctx, url, aujourdhui }) => {
    const actuel = reglageDuCpas(ctx.base, ctx.perimetre, aujourdhui)
    const essai = lireEssai(url)
    return {
      essaye: essai ?? {
        ...actuel,
        des: ajouterJours(aujourdhui, 1),
        reference: '',
      },
      apercu: essai && (await apercuDeReglage(ctx, actuel, essai)),
    }
  },
  ['responsable'],
)

export const action = cpas.agir(
  saisieDeReglage,
  ({ ctx, saisie: { suite, ...reglage } }) => {
    if (suite === 'apercu') return paths.cpas.reglageDAppariementNouveau(enEssai(reglage))
    deciderReglage(ctx, reglage)
    return apres(paths.cpas.reglageDAppariement, 'appariement.regle')
  },
  ['responsable'],
)

export default function NouveauReglage() {
  const { essaye, apercu } = useLoaderData<typeof loader>()
  const { reglage: t } = useTextes()
  return (
    <Page titre={t.nouveau.titre} fil={[{ texte: t.titre, vers: paths.cpas.reglageDAppariement }]}>
      <p className="mb-5 max-w-3xl">
        {t.intro} {t.nouveau.somme}
      </p>
      <div className="space-y-6">
        {apercu && <Effet apercu={apercu} />}
        <Formulaire large>
          <div className="grid gap-5 lg:grid-cols-3">
            {directions.map((direction) => (
              <UneDirection key={direction} direction={direction} poids={essaye.poids[direction]} />
            ))}
          </div>
          <fieldset className="carte grid gap-4 sm:grid-cols-2">
            <legend className="sr-only">{t.priorite}</legend>
            {(['attenteLongueMois', 'jamaisProposeMois'] as const).map((seuil) => (
              <Champ
                key={seuil}
                nom={`seuils.${seuil}`}
                libelle={t.seuils[seuil]}
                type="number"
                min="0"
                max="60"
                etroit
                defaut={essaye.seuils[seuil]}
              />
            ))}
          </fieldset>
          <div className="grid gap-4 sm:grid-cols-2">
            <Champ nom="des" libelle={t.nouveau.des} type="date" etroit defaut={essaye.des} />
            <Champ
              nom="reference"
              libelle={t.nouveau.reference}
              aide={t.nouveau.referenceAide}
              defaut={essaye.reference}
            />
          </div>
          <Actions>
            <Envoyer nom="suite" valeur="apercu" genre="second">
              {t.nouveau.apercu}
            </Envoyer>
            <Envoyer nom="suite" valeur="decider">
              {t.nouveau.decider}
            </Envoyer>
          </Actions>
        </Formulaire>
      </div>
    </Page>
  )
}

function UneDirection({
  direction,
  poids,
}: {
  direction: Direction
  poids: Readonly<Record<(typeof partsDuScore)[number], number>>
}) {
  const { reglage: t, appariement } = useTextes()
  return (
    <fieldset className="carte">
      <legend className="float-left mb-3 w-full font-semibold">{t.directions[direction]}</legend>
      <div className="clear-both grid grid-cols-2 gap-3">
        {partsDuScore.map((part) => (
          <Champ
            key={part}
            nom={`poids.${direction}.${part}`}
            libelle={appariement.parts[part]}
            type="number"
            inputMode="numeric"
            min="0"
            max="100"
            defaut={poids[part]}
          />
        ))}
      </div>
    </fieldset>
  )
}
