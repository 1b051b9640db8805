import { Link, useLoaderData } from '@remix-run/react'
import { Champ, Radios } from '#app/components/ui/champ.tsx'
import { Avis, ListeDePhrases } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { decisions } from '#app/domain/reprise/decision.ts'
import { type ObjetRepris, saisieDeLigne } from '#app/domain/reprise/saisie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { corrigerLigne } from '#app/services/reprise/corriger-ligne.server.ts'
import { montrerLigne } from '#app/services/reprise/montrer.server.ts'

export const meta = titre((t) => t.reprise.pages.decision)

const rangDe = (texte: string | undefined): number => {
  if (!texte || !/^\d{1,6}$/.test(texte)) throw new ErreurMetier('commun/introuvable')
  return Number(texte)
}

export const loader = cpas.lire(
  ({ ctx, params, langue }) => {
    const cle = { repriseId: parametre(params.repriseId), rang: rangDe(params.rang), langue }
    return consulterListe(ctx, 'reprise', (tx) => {
      const ligne = montrerLigne(tx, ctx, cle)
      if (!ligne) throw new ErreurMetier('commun/introuvable')
      return ligne
    })
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDeLigne,
  ({ ctx, params, saisie }) => {
    const repriseId = parametre(params.repriseId)
    corrigerLigne(ctx, { repriseId, rang: rangDe(params.rang) }, saisie)
    return apres(paths.cpas.reprise(repriseId), 'reprise.ligne')
  },
  ['agent', 'prospecteur', 'responsable'],
)

const pageDe: Record<ObjetRepris, (id: string) => string> = {
  candidats: paths.cpas.candidat,
  hotes: paths.cpas.hote,
  postes: paths.cpas.poste,
  prestations: paths.cpas.candidatPasse,
}

export default function Ligne() {
  const { reprise, numero, phrases, cellules, decision, connue, ressemblances } =
    useLoaderData<typeof loader>()
  const { pages: t } = useTextes().reprise
  return (
    <PageDActe
      titre={t.corrigerTitre(numero)}
      texte={t.corrigerTexte}
      retour={{ texte: reprise.nomDeFichier, vers: paths.cpas.reprise(reprise.id) }}
      envoyer={t.enregistrer}
      version={reprise.version}
      large
    >
      {phrases.length > 0 && (
        <Avis ton="attente">
          <ListeDePhrases phrases={phrases} />
        </Avis>
      )}
      <Semblables titre={t.dejaLa} adresses={connue ? [pageDe[reprise.quoi](connue)] : []} />
      <Semblables titre={t.ressemble} adresses={ressemblances.map(pageDe[reprise.quoi])} />
      <Radios
        nom="decision"
        libelle={t.decision}
        defaut={decision ?? 'prendre'}
        options={decisions.map((une) => ({ valeur: une, texte: t.decisions[une] }))}
      />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {cellules.map(({ cle, titre: libelle, valeur, problemes }) => (
          <Champ
            key={cle}
            nom={`cellules.${cle}`}
            libelle={libelle}
            requis={false}
            defaut={valeur}
            maxLength={1000}
            aide={problemes.length > 0 ? <strong>{problemes.join(' ')}</strong> : undefined}
          />
        ))}
      </div>
    </PageDActe>
  )
}

function Semblables({ titre: leTitre, adresses }: { titre: string; adresses: readonly string[] }) {
  const { pages: t } = useTextes().reprise
  if (adresses.length === 0) return null
  return (
    <Avis ton="info">
      <span className="font-semibold">{leTitre}</span>{' '}
      {adresses.map((adresse, i) => (
        <Link key={adresse} to={adresse} className="mr-3">
          {t.ouvrirLObjet}
          {adresses.length > 1 && ` (${i + 1})`}
        </Link>
      ))}
    </Avis>
  )
}
