import { Link, useLoaderData } from '@remix-run/react'
import { Avis, Badge, Carte, Fiche, LienBouton, Page } from '#app/components/ui/page.tsx'
import { niveauxDeLangue } from '#app/domain/candidat/candidat.ts'
import {
  peutAttribuer,
  peutLireNotes,
  peutTenirDossiers,
} from '#app/domain/candidat/permissions.ts'
import { peutInviter } from '#app/domain/compte/permissions.ts'
import { peutVoirLesLectures } from '#app/domain/journal/permissions.ts'
import { exigences } from '#app/domain/metier/metier.ts'
import { telephoneLisible } from '#app/domain/shared/telephone.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, nomDuJour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { lireDossier, listerNotes } from '#db/reads/candidat.server.ts'
import { Notes } from './notes.tsx'

export const meta = titre<{ dossier: { prenom: string; nom: string } }>((t, d) =>
  d ? `${d.dossier.prenom} ${d.dossier.nom}` : t.candidat.liste.titre,
)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const candidatId = parametre(params.candidatId)
    return consulterDossier(ctx, { candidatId, section: 'dossier' }, (tx) => {
      const dossier = lireDossier(tx, ctx.perimetre, candidatId)
      return {
        dossier,
        notes: peutLireNotes(ctx.acteur) ? listerNotes(tx, ctx.perimetre, candidatId) : null,
        peut: {
          tenir: peutTenirDossiers(ctx.acteur),
          attribuer: peutAttribuer(ctx.acteur),
          inviter: peutInviter(ctx.acteur, 'travailleur'),
          voirLectures: peutVoirLesLectures(ctx.acteur, dossier.referentId),
        },
      }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

type Donnees = Awaited<ReturnType<typeof loader>>

export default function Dossier() {
  const { dossier, notes, peut } = useLoaderData<typeof loader>()
  const { candidat: c, apparier, passe } = useTextes()
  return (
    <Page
      titre={`${dossier.prenom} ${dossier.nom}`}
      fil={[{ texte: c.liste.titre, vers: paths.cpas.candidats() }]}
      sousTitre={
        <span className="flex flex-wrap gap-2">
          {c.dossier.numero(dossier.numero)}
          <Badge ton="info">{c.phases[dossier.phase]}</Badge>
          <Badge ton="neutre">{c.objectifs[dossier.objectif]}</Badge>
        </span>
      }
      actions={
        <>
          {peut.tenir && dossier.statut === 'actif' && (
            <>
              <LienBouton vers={paths.cpas.appariementDeLaPersonne(dossier.id)}>
                {apparier.dePersonne.titre}
              </LienBouton>
              <LienBouton vers={paths.cpas.candidatModification(dossier.id)} genre="second">
                {c.dossier.modifier}
              </LienBouton>
            </>
          )}
          <LienBouton vers={paths.cpas.candidatDroits(dossier.id)} genre="second">
            {c.dossier.droits}
          </LienBouton>
          <LienBouton vers={paths.cpas.candidatPasse(dossier.id)} genre="second">
            {passe.titre}
          </LienBouton>
        </>
      }
    >
      {dossier.statut === 'archive' && (
        <div className="mb-5">
          <Avis ton="attente">{c.dossier.archive}</Avis>
        </div>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="space-y-5">
          <Identite dossier={dossier} peut={peut} />
          <Accompagnement dossier={dossier} peut={peut} />
          {notes && <Notes candidatId={dossier.id} notes={notes} />}
        </div>
        <div className="space-y-5">
          <Projet dossier={dossier} />
          <Disponibilites dossier={dossier} />
        </div>
      </div>
    </Page>
  )
}

function Identite({ dossier: d, peut }: Pick<Donnees, 'dossier' | 'peut'>) {
  const t = useTextes()
  const langue = useLangue()
  const { dossier: c } = t.candidat
  return (
    <Carte titre={c.identite}>
      <Fiche
        lignes={[
          [c.naissance, d.naissanceLe && jour(d.naissanceLe, langue)],
          [
            c.niss,
            d.niss && (
              <span>
                {d.niss} <Link to={paths.cpas.candidatNiss(d.id)}>{c.voirNiss}</Link>
              </span>
            ),
          ],
          [c.sexe, d.sexe && t.candidat.sexes[d.sexe]],
          [c.langue, t.commun.langues[d.langue]],
          [
            c.adresse,
            [d.adresse, [d.codePostal, d.commune].filter(Boolean).join(' ')]
              .filter(Boolean)
              .join(', '),
          ],
          [
            c.telephone,
            d.telephone && <a href={`tel:${d.telephone}`}>{telephoneLisible(d.telephone)}</a>,
          ],
          [c.courriel, d.courriel && <a href={`mailto:${d.courriel}`}>{d.courriel}</a>],
        ]}
      />
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1">
        {peut.inviter && (
          <Link to={paths.cpas.candidatInvitation(d.id)}>{t.compte.travailleur.titre}</Link>
        )}
        {peut.voirLectures && (
          <Link to={paths.cpas.candidatLectures(d.id)}>{t.journal.lectures.lien}</Link>
        )}
      </p>
    </Carte>
  )
}

function Accompagnement({ dossier: d, peut }: Pick<Donnees, 'dossier' | 'peut'>) {
  const t = useTextes()
  const langue = useLangue()
  const { dossier: c } = t.candidat
  return (
    <Carte
      titre={c.accompagnement}
      actions={
        peut.attribuer && (
          <LienBouton vers={paths.cpas.candidatAttribution(d.id)} genre="second" petit>
            {c.attribuer}
          </LienBouton>
        )
      }
    >
      <Fiche
        lignes={[
          [c.referent, d.referent ?? c.sansReferent],
          [c.depuis, jour(d.suiviDepuis, langue)],
          [c.phase, t.candidat.phases[d.phase]],
          [c.objectif, t.candidat.objectifs[d.objectif]],
          [c.aide, d.aide && t.candidat.aides[d.aide]],
        ]}
      />
      {peut.tenir && (
        <p className="mt-4">
          <Link to={paths.cpas.candidatArchive(d.id)}>
            {d.statut === 'actif' ? c.archiver : c.rouvrir}
          </Link>
        </p>
      )}
    </Carte>
  )
}

function Projet({ dossier: d }: Pick<Donnees, 'dossier'>) {
  const t = useTextes()
  const { dossier: c, niveaux, permis } = t.candidat
  const niveau = (rang: number | null) => {
    const code = rang === null ? undefined : niveauxDeLangue[rang]
    return code && niveaux[code]
  }
  return (
    <Carte titre={c.projet}>
      {d.souhaits.length > 0 && (
        <>
          <h3>{c.souhaits}</h3>
          <ol className="mb-3 list-decimal pl-6">
            {d.souhaits.map(({ rang, mots }) => (
              <li key={rang}>{mots}</li>
            ))}
          </ol>
        </>
      )}
      <Fiche
        lignes={[
          [c.frOral, niveau(d.frOral)],
          [c.frEcrit, niveau(d.frEcrit)],
          [c.nlOral, niveau(d.nlOral)],
          [c.nlEcrit, niveau(d.nlEcrit)],
          [c.permisTitre, d.permis.map((un) => permis[un]).join(', ')],
          [c.etudes, d.etudes],
          [
            c.experience,
            d.experience && <span className="whitespace-pre-line">{d.experience}</span>,
          ],
        ]}
      />
    </Carte>
  )
}

function Disponibilites({ dossier: d }: Pick<Donnees, 'dossier'>) {
  const t = useTextes()
  const langue = useLangue()
  const { dossier: c } = t.candidat
  const limites = exigences
    .filter((une) => d.limites.includes(une))
    .map((une) => t.candidat.exigences[une])
  return (
    <Carte titre={c.disponibilites}>
      <Fiche
        lignes={[
          [c.disponibleDes, d.disponibleDes && jour(d.disponibleDes, langue)],
          [c.trajet, d.trajetMax && c.minutes(d.trajetMax)],
          [c.heures, d.heuresSouhaitees],
          [c.chargeMax, d.chargeMaxKg],
          [c.deboutMax, d.deboutMaxHeures],
          [c.limites, limites.join(', ')],
        ]}
      />
      {d.indisponibilites.length > 0 && (
        <>
          <h3 className="mt-4">{c.indisponible}</h3>
          <ul className="list-disc pl-6">
            {d.indisponibilites.map(({ jour: numero, de, a, motif }) => (
              <li key={`${numero}${de}`}>
                {nomDuJour(numero, langue)} {de}–{a}
                {motif && <span className="text-gris"> ({motif})</span>}
              </li>
            ))}
          </ul>
          <p className="aide mt-2">{c.indisponibleAide}</p>
        </>
      )}
    </Carte>
  )
}
