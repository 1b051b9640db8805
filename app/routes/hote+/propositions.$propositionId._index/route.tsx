import { useLoaderData } from '@remix-run/react'
import { tons } from '#app/components/proposition/tons.ts'
import { Avis, Badge, Carte, Fiche, LienBouton, Page } from '#app/components/ui/page.tsx'
import { niveauxDeLangue } from '#app/domain/candidat/candidat.ts'
import { trouverCompetence } from '#app/domain/metier/metier.ts'
import { suites } from '#app/domain/proposition/cycle-de-vie.ts'
import { telephoneLisible } from '#app/domain/shared/telephone.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, jour, jourLong } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { lirePropositionPourLHote } from '#db/reads/proposition.server.ts'

export const meta = titre((t) => t.apparier.propositions.personne)

export const loader = hote.lire(
  ({ ctx, params, langue }) => {
    const { nomDuCpasFr, nomDuCpasNl, competences, ...proposition } = lirePropositionPourLHote(
      ctx.base,
      ctx.perimetre,
      parametre(params.propositionId),
    )
    return {
      proposition,
      cpas: langue === 'fr' ? nomDuCpasFr : nomDuCpasNl,
      competences: competences.map((code) => trouverCompetence(code)?.[langue] ?? code),
    }
  },
  ['gestionnaire'],
)

type Donnees = Awaited<ReturnType<typeof loader>>

export default function Proposition() {
  const { proposition: p, cpas, competences } = useLoaderData<typeof loader>()
  const t = useTextes()
  const langue = useLangue()
  const { hote: h } = t.apparier
  return (
    <Page
      titre={[p.prenom, p.nom].filter(Boolean).join(' ')}
      fil={[{ texte: h.titre, vers: paths.hote.propositions }]}
      sousTitre={
        <span className="flex flex-wrap items-center gap-2">
          {p.titreDuPoste}
          <Badge ton={tons[p.statut]}>{h.etats[p.statut] ?? t.proposition.statuts[p.statut]}</Badge>
        </span>
      }
    >
      <div className="grid items-start gap-5 lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
        <LaSuite proposition={p} />
        <div className="lg:row-span-2">
          <Carte titre={h.fiche}>
            <p className="aide mb-4">{h.ficheAide}</p>
            <FicheDeLaPersonne proposition={p} competences={competences} />
          </Carte>
        </div>
        <Carte titre={h.contact}>
          <Fiche
            lignes={[
              [h.de, cpas],
              [
                h.telephone,
                p.telephoneDuCpas && (
                  <a href={`tel:${p.telephoneDuCpas}`}>{telephoneLisible(p.telephoneDuCpas)}</a>
                ),
              ],
              [h.recueLe, p.envoyeeA && instant(p.envoyeeA, langue)],
            ]}
          />
        </Carte>
      </div>
    </Page>
  )
}

function FicheDeLaPersonne({ proposition: p, competences }: Omit<Donnees, 'cpas'>) {
  const t = useTextes()
  const langue = useLangue()
  const { hote: h } = t.apparier
  const { niveaux, permis } = t.candidat
  const niveau = (rang: number | null) => {
    const code = rang === null ? undefined : niveauxDeLangue[rang]
    return code && niveaux[code]
  }
  return (
    <Fiche
      lignes={[
        [h.nom, [p.prenom, p.nom].filter(Boolean).join(' ')],
        [
          h.telephone,
          p.telephone && <a href={`tel:${p.telephone}`}>{telephoneLisible(p.telephone)}</a>,
        ],
        [h.courriel, p.courriel && <a href={`mailto:${p.courriel}`}>{p.courriel}</a>],
        [h.francais, niveau(p.frOral)],
        [h.neerlandais, niveau(p.nlOral)],
        [h.permis, p.permis.map((un) => permis[un]).join(', ')],
        [h.competences, competences.join(', ')],
        [h.disponible, p.disponibleDes && jour(p.disponibleDes, langue)],
      ]}
    />
  )
}

function LaSuite({ proposition: p }: Pick<Donnees, 'proposition'>) {
  const t = useTextes()
  const langue = useLangue()
  const { hote: h, proposition: mots } = t.apparier
  const possibles = suites[p.statut]
  if (p.statut === 'acceptee')
    return (
      <Avis ton="bien">
        <p>{h.acceptee}</p>
        {p.placementId && (
          <p className="mt-2">
            <LienBouton vers={paths.hote.placement(p.placementId)}>{h.voirLePlacement}</LienBouton>
          </p>
        )}
      </Avis>
    )
  if (possibles.length === 0)
    return (
      <Avis ton="info">
        {h.fini}{' '}
        {p.motifDeclin
          ? t.proposition.motifsDeDeclin[p.motifDeclin]
          : p.motifRetrait && h.motifsDeRetrait[p.motifRetrait]}
      </Avis>
    )
  return (
    <Carte titre={mots.suite}>
      {p.entretienLe && (
        <p className="mb-3 font-semibold">
          {h.entretienFixe(jourLong(p.entretienLe, langue), p.entretienHeure ?? '')}
        </p>
      )}
      <div className="flex flex-col items-start gap-3">
        <LienBouton vers={paths.hote.propositionAcceptation(p.id)}>{h.accepterTitre}</LienBouton>
        {possibles.includes('entretien') && (
          <LienBouton vers={paths.hote.propositionEntretien(p.id)} genre="second">
            {h.entretien}
          </LienBouton>
        )}
        <LienBouton vers={paths.hote.propositionDeclin(p.id)} genre="second">
          {h.decliner}
        </LienBouton>
      </div>
    </Carte>
  )
}
