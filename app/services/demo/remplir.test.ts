import { beforeAll, describe, expect, test } from 'vitest'
import { categoriesDHote } from '#app/domain/hote/hote.ts'
import { metiers } from '#app/domain/metier/metier.ts'
import { motifsDeFin, statutsDePlacement } from '#app/domain/placement/placement.ts'
import { statutsDeFeuille } from '#app/domain/prestation/prestation.ts'
import {
  motifsDeDeclin,
  origines,
  statutsDeProposition,
} from '#app/domain/proposition/proposition.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { perimetreDe } from '#app/guards/perimetre.server.ts'
import type { Base } from '#db/client.server.ts'
import { comptesParCourriel, mandatsDuCompte } from '#db/reads/compte.server.ts'
import { connexions } from '#db/seed/connexions.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { verifierChaine } from '../journal/verifier.server.ts'
import { lireTriangle } from '../placement/lire-triangle.server.ts'
import { statistiques } from '../statistique/statistiques.server.ts'
import { aFaireChezLHote } from '../tache/a-faire-chez-l-hote.server.ts'
import { journeeDe } from '../tache/journee.server.ts'
import { journeeAdministrative } from '../tache/journee-administrative.server.ts'
import { journeeDuProspecteur } from '../tache/journee-du-prospecteur.server.ts'
import { parcoursDe } from '../tache/parcours.server.ts'
import { connexionsDeDemonstration } from './connexions.server.ts'
import { systeme } from './monde.server.ts'
import { remplirLaDemonstration } from './remplir.server.ts'

const JOUR = '2026-11-25'
const maintenant = new Date(`${JOUR}T09:30:00Z`)
const PATIENCE = 300_000

let base: Base
const mois: string[] = []
beforeAll(async () => {
  base = baseDeTest()
  await remplirLaDemonstration({
    base,
    maintenant,
    perimetreDe,
    avance: (celuiCi) => mois.push(celuiCi),
  })
}, PATIENCE)

describe('le monde de la démonstration', () => {
  test('cent vingt personnes, quarante lieux de travail, quatre-vingt-dix postes, soixante placements', () => {
    const combien = ['candidat', 'hote', 'poste', 'placement'].map((table) =>
      nombre(`select count(*) from ${table}`),
    )
    expect(combien).toEqual([120, 40, 90, 60])
    expect(
      parValeur('select c.cle, count(*) from (select cpas_id cle from candidat) c group by 1')
        .map(([, n]) => n)
        .toSorted(),
    ).toEqual([40, 80])
    expect(nombre('select count(distinct metier) from poste')).toBe(metiers.length)
  })

  test.each([
    [
      'catégorie de lieu de travail',
      'select categorie, count(*) from hote group by 1',
      categoriesDHote,
    ],
    ['état de placement', 'select statut, count(*) from placement group by 1', statutsDePlacement],
    [
      'façon de finir',
      'select motif_fin, count(*) from placement where motif_fin is not null group by 1',
      motifsDeFin,
    ],
    [
      'état de proposition',
      'select statut, count(*) from proposition group by 1',
      statutsDeProposition,
    ],
    ['origine', 'select origine, count(*) from proposition group by 1', origines],
    [
      'motif de refus',
      'select motif_declin, count(*) from proposition where motif_declin is not null group by 1',
      motifsDeDeclin,
    ],
    ['état de feuille', 'select statut, count(*) from feuille group by 1', statutsDeFeuille],
  ])('il y a de chaque %s', (_quoi, requete, attendues) => {
    expect(new Set(parValeur(requete).map(([valeur]) => valeur))).toEqual(new Set(attendues))
  })

  test('dix-huit mois de feuilles, racontés mois par mois jusqu’à aujourd’hui', () => {
    expect(nombre('select count(distinct mois) from feuille')).toBeGreaterThanOrEqual(18)
    expect(mois.at(-1)).toBe('2026-11')
    expect(mois).toEqual(mois.toSorted())
    expect(nombre(`select max(survenu_a) > ${maintenant.getTime()} from journal`)).toBe(0)
  })

  test('les messages du passé sont partis ; il en reste quelques dizaines', () => {
    const attendent = nombre("select count(*) from envoi where etat <> 'envoye'")
    expect(attendent).toBeGreaterThan(15)
    expect(attendent).toBeLessThan(100)
  })

  test('le journal se vérifie de la première ligne à la dernière', async () => {
    const verdict = await verifierChaine(base, perimetreDe(systeme))
    expect(verdict.premiereFaute).toBeNull()
    expect(verdict.lignes).toBe(nombre('select count(*) from journal'))
  })
})

describe('chaque bouton de la démonstration', () => {
  test('ouvre un compte', () => {
    const connues = connexionsDeDemonstration(contexteDe(base, systeme, JOUR))
    expect(connues.map(({ cle }) => cle)).toEqual(connexions.map(({ cle }) => cle))
  })

  test.each(['lea', 'karim', 'nadia', 'bram', 'greet'])('%s a de quoi faire aujourd’hui', (cle) => {
    const { taches } = journeeDe(base, contexteDe(base, duCentre(cle), JOUR))
    expect(taches.enRetard.length).toBeGreaterThan(0)
    expect(taches.enRetard.length).toBeLessThan(30)
    expect(taches.cetteSemaine.length).toBeGreaterThan(0)
  })

  test('Marc, Inès, les lieux de travail et les travailleurs aussi', () => {
    const marc = journeeAdministrative(base, contexteDe(base, duCentre('marc'), JOUR))
    const ines = journeeDuProspecteur(base, contexteDe(base, duCentre('ines'), JOUR))
    expect(JSON.stringify(marc).length).toBeGreaterThan(1000)
    expect(JSON.stringify(ines).length).toBeGreaterThan(1000)
    for (const cle of ['hote-fr', 'tuteur-fr', 'hote-nl']) {
      const mandat = mandatDe(cle)
      const hote = {
        porte: 'hote',
        id: mandat.compteId,
        hoteId: mandat.hoteId ?? '',
        role: mandat.role === 'tuteur' ? 'tuteur' : 'gestionnaire',
        peutSigner: mandat.peutSigner,
      } as const
      expect([cle, aFaireChezLHote(base, contexteDe(base, hote, JOUR)).length > 0]).toEqual([
        cle,
        true,
      ])
    }
    for (const cle of ['fatima', 'sahin']) {
      const { compteId, cpasId, candidatId } = mandatDe(cle)
      const elle = {
        porte: 'travailleur',
        id: compteId,
        cpasId: cpasId ?? '',
        candidatId: candidatId ?? '',
        role: 'travailleur',
      } as const
      expect(parcoursDe(base, contexteDe(base, elle, JOUR)).taches.length).toBeGreaterThan(0)
    }
  })

  test('chaque triangle s’ouvre, et les statistiques se comptent', () => {
    const nadia = contexteDe(base, duCentre('nadia'), JOUR)
    const greet = contexteDe(base, duCentre('greet'), JOUR)
    for (const { id, cpas_id } of lignes<{ id: string; cpas_id: string }>(
      'select id, cpas_id from placement',
    ))
      expect(
        lireTriangle(base, cpas_id === nadia.acteur.cpasId ? nadia : greet, id).placement.id,
      ).toBe(id)
    const anne = { porte: 'observateur', id: mandatDe('observatrice').compteId } as const
    const observatrice = contexteDe(base, { ...anne, role: 'observateur' } as const, JOUR)
    expect(statistiques(observatrice, 2026).tableaux.length).toBeGreaterThan(2)
  })
})

test(
  'la même heure donne le même monde, à ses secrets près',
  async () => {
    const autre = baseDeTest()
    await remplirLaDemonstration({ base: autre, maintenant, perimetreDe })
    const tables = [
      'candidat',
      'compte',
      'mandat',
      'hote',
      'poste',
      'proposition',
      'placement',
      'feuille',
      'feuille_jour',
      'horaire',
      'exception',
      'compteur',
    ]
    const SCELLES = new Set(['niss'])
    for (const table of tables) {
      const vues = [base, autre].map((une) =>
        une.$client
          .prepare<[], Record<string, unknown>>(`select * from ${table}`)
          .all()
          .map((ligne) => Object.entries(ligne).filter(([nom]) => !SCELLES.has(nom))),
      )
      expect([table, vues[1]]).toEqual([table, vues[0]])
    }
    expect(await remplirLaDemonstration({ base: autre, maintenant, perimetreDe })).toBe(false)
  },
  PATIENCE,
)

function lignes<Ligne>(requete: string): Ligne[] {
  return base.$client.prepare<[], Ligne>(requete).all()
}

function nombre(requete: string): number {
  return Number(base.$client.prepare(requete).pluck().get())
}

function parValeur(requete: string): [unknown, unknown][] {
  return lignes<Record<string, unknown>>(requete).map((ligne) => {
    const [valeur, n] = Object.values(ligne)
    return [valeur, n]
  })
}

function mandatDe(cle: string) {
  const courriel =
    connexions.find((une) => une.cle === cle)?.courriel ?? `${cle}@cpas-valmont.example`
  const perimetre = perimetreDe(systeme)
  const compteId = comptesParCourriel(base, perimetre, courriel)[0]?.id ?? ''
  const mandat = mandatsDuCompte(base, perimetre, compteId)[0]
  if (!mandat) throw new Error(`no mandate for ${cle}`)
  return { ...mandat, compteId }
}

function duCentre(cle: string): ActeurDuCpas {
  const { compteId, cpasId, role } = mandatDe(cle)
  if (
    role !== 'agent' &&
    role !== 'responsable' &&
    role !== 'administratif' &&
    role !== 'prospecteur'
  )
    throw new Error(`${cle} is of no centre`)
  return { porte: 'cpas', id: compteId, cpasId: cpasId ?? '', role }
}
