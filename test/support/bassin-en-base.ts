import type { Objectif, PersonneAApparier, Plage } from '#app/domain/appariement/appariement.ts'
import { niveauxOraux } from '#app/domain/appariement/appariement.ts'
import { enHeure } from '#app/domain/appariement/semaine.ts'
import {
  type Objectif as ObjectifDuDossier,
  permisPossibles,
} from '#app/domain/candidat/candidat.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { JourSemaine } from '#app/domain/shared/date-civile.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { type Base, enTransaction, type Tx } from '#db/client.server.ts'
import { indisponibilite, souhait } from '#db/schema/candidat.ts'
import { poste } from '#db/schema/poste.ts'
import { insererCandidat } from '#db/writes/candidat.server.ts'
import { unAgent, unCpas, unHote } from '#test/factories/monde.ts'
import type { Bassin } from './bassin.ts'
import { midi } from './horloge.ts'

const HIER = midi('2026-01-05')

/**
 * The made-up Brussels as the rows of one centre, as far as a database holds it: what people refuse
 * is not kept there, so more pairs are eligible than in the pool itself.
 */
export function bassinEnBase(base: Base, { personnes, postes }: Bassin): ActeurDuCpas {
  const cpasId = unCpas(base)
  const agent = unAgent(base, cpasId)
  const { hoteId } = unHote(base, cpasId, { categorie: 'INT' })
  enTransaction(base, (tx) => {
    for (const [rang, une] of personnes.entries()) inscrire(tx, agent, une, rang + 1)
    for (const un of postes)
      tx.insert(poste)
        .values({
          id: nouvelId(),
          hoteId,
          cpasId,
          titre: un.metier,
          recherche: un.metier,
          metier: un.metier,
          taches: [],
          tachesExclues: [],
          places: un.places,
          semaine: enJours(un.horaire ?? []).map((plage) => ({ ...plage, pauseMinutes: 0 })),
          heuresSemaine: 38,
          frOral: niveauxOraux.indexOf(un.langues.fr),
          nlOral: niveauxOraux.indexOf(un.langues.nl),
          permis: permisPossibles.filter((permis) => un.permis.includes(permis)),
          exigences: [...un.exigences.avec],
          chargeKg: un.exigences.chargeKg,
          deboutHeures: un.exigences.deboutHeures,
          competences: un.competences.map(({ code }) => code),
          competencesApprises: [...un.apprises],
          objectif: enObjectif(un.objectifs[0] ?? null),
          statut: 'ouvert',
          visibilite: 'cpas',
          dureeMois: 12,
          confirmeA: HIER,
          creeA: HIER,
        })
        .run()
  })
  return agent
}

function inscrire(tx: Tx, agent: ActeurDuCpas, une: PersonneAApparier, numero: number): void {
  const id = nouvelId()
  const { cpasId } = agent
  insererCandidat(tx, {
    id,
    cpasId,
    numero,
    prenom: 'Prénom',
    nom: `Nom ${numero}`,
    langue: 'fr',
    phase: 'recherche_emploi',
    objectif: enObjectif(une.objectif),
    referentId: agent.id,
    niss: null,
    frOral: une.langues.fr && niveauxOraux.indexOf(une.langues.fr),
    nlOral: une.langues.nl && niveauxOraux.indexOf(une.langues.nl),
    codePostal: une.codePostal,
    trajetMax: une.minutesMax,
    permis: permisPossibles.filter((permis) => une.permis.includes(permis)),
    competences: [...une.competences],
    limites: [...une.limites.sans],
    chargeMaxKg: une.limites.chargeMaxKg,
    deboutMaxHeures: une.limites.deboutMaxHeures,
    suiviDepuis: dateCivile('2026-01-05'),
    creeA: HIER,
  })
  for (const [rang, metier] of une.souhaits.entries())
    tx.insert(souhait)
      .values({ cpasId, candidatId: id, rang: rang + 1, mots: metier, metier })
      .run()
  for (const plage of enJours(une.indisponibilites))
    tx.insert(indisponibilite)
      .values({ id: nouvelId(), cpasId, candidatId: id, ...plage })
      .run()
}

function enJours(plages: readonly Plage[]): { jour: JourSemaine; de: string; a: string }[] {
  return plages.flatMap(({ jours, de, a }) =>
    jours.map((jour) => ({ jour, de: enHeure(de), a: enHeure(a) })),
  )
}

const objectifs: Record<Objectif, ObjectifDuDossier> = {
  experience: 'experience',
  droits: 'ouverture_droits',
  emploi_durable: 'emploi_durable',
  formation: 'experience',
}

function enObjectif(objectif: Objectif | null): ObjectifDuDossier {
  return objectif === null ? 'ouverture_droits' : objectifs[objectif]
}
