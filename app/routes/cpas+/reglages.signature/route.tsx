import { useLoaderData } from '@remix-run/react'
import { Champ, Radios } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Badge, Carte, Fiche, Page, Vide } from '#app/components/ui/page.tsx'
import { ordresDeSignature } from '#app/domain/convention/convention.ts'
import {
  type ReglageDeSignature,
  relais,
  saisieDeReglageDeSignature,
} from '#app/domain/convention/reglage.ts'
import { ajouterJours } from '#app/domain/shared/date-civile.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import {
  deciderReglageDeSignature,
  reglageDeSignatureDu,
  reglagesDeSignature,
} from '#app/services/convention/reglage.server.ts'

export const meta = titre((t) => t.reglageDeSignature.titre)

export const loader = cpas.lire(
  ({ ctx, aujourdhui }) => ({
    enVigueur: reglageDeSignatureDu(ctx.base, ctx.perimetre, aujourdhui),
    decides: reglagesDeSignature(ctx.base, ctx.perimetre),
    aujourdhui,
  }),
  ['responsable'],
)

export const action = cpas.agir(
  saisieDeReglageDeSignature,
  ({ ctx, saisie }) => {
    deciderReglageDeSignature(ctx, saisie)
    return apres(paths.cpas.reglageDeSignature, 'convention.regle')
  },
  ['responsable'],
)

export default function ReglageDeLaSignature() {
  const { enVigueur, decides, aujourdhui } = useLoaderData<typeof loader>()
  const { reglage, reglageDeSignature: t } = useTextes()
  const langue = useLangue()
  return (
    <Page
      titre={t.titre}
      sousTitre={t.sousTitre}
      fil={[{ texte: reglage.titre, vers: paths.cpas.reglageDAppariement }]}
    >
      <p className="mb-5 max-w-3xl">{t.intro}</p>
      <div className="space-y-6">
        <Carte titre={t.enVigueur}>
          <p className="aide mb-3">
            {enVigueur.des ? reglage.depuis(jour(enVigueur.des, langue)) : t.parDefaut}
          </p>
          <LesRegles regles={enVigueur} />
        </Carte>
        <section>
          <h2 className="mb-3">{t.changer}</h2>
          <NouvellesRegles enVigueur={enVigueur} des={ajouterJours(aujourdhui, 1)} />
        </section>
        <section>
          <h2 className="mb-3">{reglage.historique}</h2>
          {decides.length === 0 && <Vide>{reglage.aucunAutre}</Vide>}
          <ul className="space-y-3">
            {decides.map((un) => (
              <li key={un.des} className="carte">
                <p>
                  <span className="font-semibold">{reglage.aPartirDu(jour(un.des, langue))}</span>{' '}
                  <Badge ton={un.des > aujourdhui ? 'info' : 'neutre'}>{un.reference}</Badge>
                </p>
                <p className="aide my-2">{reglage.decideLe(instant(un.decideA, langue), un.par)}</p>
                <LesRegles regles={un} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  )
}

type Regles = Pick<ReglageDeSignature, 'ordre' | 'relais'>

function LesRegles({ regles }: { regles: Regles }) {
  const { reglageDeSignature: t } = useTextes()
  return (
    <Fiche
      lignes={[
        [t.ordre, t.ordres[regles.ordre]],
        [t.relaisCourt, t.relaisDit[regles.relais]],
      ]}
    />
  )
}

function NouvellesRegles({ enVigueur, des }: { enVigueur: Regles; des: string }) {
  const { reglage, reglageDeSignature: t } = useTextes()
  return (
    <Formulaire>
      <Radios
        nom="ordre"
        libelle={t.ordre}
        aide={t.ordreAide}
        defaut={enVigueur.ordre}
        options={ordresDeSignature.map((valeur) => ({ valeur, texte: t.ordres[valeur] }))}
      />
      <Radios
        nom="relais"
        libelle={t.relais}
        defaut={enVigueur.relais}
        options={relais.map((valeur) => ({ valeur, texte: t.relaisDit[valeur] }))}
      />
      <Champ nom="des" libelle={reglage.nouveau.des} type="date" etroit defaut={des} />
      <Champ
        nom="reference"
        libelle={reglage.nouveau.reference}
        aide={reglage.nouveau.referenceAide}
      />
      <Actions>
        <Envoyer>{reglage.nouveau.decider}</Envoyer>
      </Actions>
    </Formulaire>
  )
}
