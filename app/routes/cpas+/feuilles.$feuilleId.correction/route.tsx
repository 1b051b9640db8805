import { useLoaderData } from '@remix-run/react'
import { Champ, ChampTexte, Choix, Rangee } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { codesDeJour } from '#app/domain/prestation/prestation.ts'
import { avecCorrections, codesAQualifier } from '#app/domain/prestation/regles.ts'
import { saisieDeCorrection } from '#app/domain/prestation/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourLong, moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { corrigerFeuille } from '#app/services/prestation/corriger.server.ts'
import { correctionsDe, lireFeuille, trouverFeuille } from '#db/reads/prestation.server.ts'

export const meta = titre((t) => t.feuille.correction.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const feuilleId = parametre(params.feuilleId)
    const { candidatId } = trouverFeuille(ctx.base, ctx.perimetre, feuilleId)
    return consulterDossier(ctx, { candidatId, section: 'feuille' }, (tx) => {
      const { id, prenom, nom, mois, jours } = lireFeuille(tx, ctx.perimetre, feuilleId)
      const corrigees = avecCorrections(jours, correctionsDe(tx, ctx.perimetre, feuilleId))
      return { id, nom: `${prenom} ${nom}`, mois, jours: corrigees }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

export const action = cpas.agir(
  saisieDeCorrection,
  ({ ctx, params, saisie }) => {
    const feuilleId = parametre(params.feuilleId)
    corrigerFeuille(ctx, feuilleId, saisie)
    return apres(paths.cpas.feuille(feuilleId), 'feuille.corrigee')
  },
  ['agent', 'administratif', 'responsable'],
)

const codes = codesDeJour.filter((code) => !codesAQualifier.some((un) => un === code))

export default function CorrigerLaFeuille() {
  const { id, nom, mois, jours } = useLoaderData<typeof loader>()
  const { feuille: t, prestation } = useTextes()
  const langue = useLangue()
  return (
    <PageDActe
      titre={t.correction.titre}
      texte={t.correction.texte(nom, moisEnLettres(mois, langue))}
      retour={{ texte: t.une, vers: paths.cpas.feuille(id) }}
      envoyer={t.correction.envoyer}
    >
      <Choix
        nom="jour"
        libelle={t.correction.jour}
        options={jours.map(({ jour, code }) => ({
          valeur: jour,
          texte: `${jourLong(jour, langue)} – ${prestation.codes[code]}`,
        }))}
      />
      <Rangee>
        <Choix
          nom="code"
          libelle={t.correction.code}
          options={codes.map((code) => ({ valeur: code, texte: prestation.codes[code] }))}
        />
        <Champ nom="minutes" libelle={t.correction.heures} aide={t.heuresAide} requis={false} />
      </Rangee>
      <ChampTexte
        nom="raison"
        libelle={t.correction.raison}
        aide={t.correction.raisonAide}
        lignes={2}
      />
    </PageDActe>
  )
}
