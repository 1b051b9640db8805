import { beforeEach, describe, expect, test } from 'vitest'
import type { Semaine } from '#app/domain/poste/poste.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import type { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { desceller } from '#db/cles.server.ts'
import { lieuDEnvoi } from '#db/lieux.ts'
import { exceptionsChezLHote } from '#db/reads/chez-l-hote.server.ts'
import { exceptionsDe } from '#db/reads/horaire.server.ts'
import { envoi } from '#db/schema/index.ts'
import { semaineDe38Heures } from '#test/factories/monde.ts'
import { type Triangle, uneFeuilleConfirmee, unTriangle } from '#test/factories/placement.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { lireHoraireDuPlacement } from './lire-horaire.server.ts'
import { annoncerException, retirerException } from './noter-exception.server.ts'
import { annoncesPourLHote, planningDeLHote } from './planning-de-l-hote.server.ts'
import { preparerProposition } from './preparer-proposition.server.ts'
import { preparerReponse } from './preparer-reponse.server.ts'
import { proposerHoraire } from './proposer-horaire.server.ts'
import { repondreHoraire } from './repondre-horaire.server.ts'

const le = dateCivile
const AUJOURDHUI = '2026-11-25'

let t: Triangle
beforeEach(() => {
  t = unTriangle(baseDeTest())
})

const duCpas = (jour = AUJOURDHUI) => contexteDe(t.base, t.agent, jour)
const deLHote = (jour = AUJOURDHUI) => contexteDe(t.base, t.gestionnaire, jour)
const duTravailleur = () => contexteDe(t.base, t.travailleur, AUJOURDHUI)
const courriers = () => t.base.select().from(envoi).all()

describe('les jours annoncés', () => {
  const lesJeudis = { du: le('2026-12-01'), au: le('2026-12-31'), jours: [4 as const] }

  test('une formation chaque jeudi de décembre est vue des trois avant d’avoir lieu', () => {
    expect(annoncerException(duCpas(), t.placementId, { ...lesJeudis, code: 'F' })).toEqual({
      jours: 5,
    })
    for (const ctx of [duCpas(), deLHote(), duTravailleur()])
      expect(
        lireHoraireDuPlacement(t.base, ctx, t.placementId).exceptions.map(({ jour, code }) => [
          jour.slice(8),
          code,
        ]),
      ).toEqual(['03', '10', '17', '24', '31'].map((jour) => [jour, 'F']))
    expect(courriers()).toHaveLength(2)
  })

  test('le lieu de travail lit « absent », jamais un congé ni son paiement', () => {
    annoncerException(duCpas(), t.placementId, { du: le('2026-12-07'), jours: [], code: 'CA' })
    const vus = exceptionsDe(t.base, deLHote().perimetre, t.placementId)
    expect(vus).toEqual([{ jour: '2026-12-07', code: 'ABA', minutes: 0 }])
    expect(exceptionsDe(t.base, duTravailleur().perimetre, t.placementId)[0]?.code).toBe('CA')
    const ecrits = courriers().map(({ id, donnees }) =>
      desceller(t.base.cles, lieuDEnvoi(id), donnees ?? ''),
    )
    expect(ecrits.filter((texte) => /congé/i.test(texte))).toHaveLength(1)
    expect(ecrits.some((texte) => /Absent, annoncé/.test(texte))).toBe(true)
  })

  test('le lieu de travail n’annonce que ses fermetures', () => {
    expect(() =>
      annoncerException(deLHote(), t.placementId, { du: le('2026-12-07'), jours: [], code: 'CA' }),
    ).toThrow('commun/interdit')
    annoncerException(deLHote(), t.placementId, {
      du: le('2026-12-28'),
      au: le('2026-12-31'),
      jours: [],
      code: 'FU',
    })
    expect(exceptionsDe(t.base, duCpas().perimetre, t.placementId)).toHaveLength(4)
  })

  test('un jour qui n’est pas travaillé ne s’annonce pas, un mois confirmé non plus', () => {
    expect(() =>
      annoncerException(duCpas(), t.placementId, { du: le('2026-12-06'), jours: [], code: 'F' }),
    ).toThrow('horaire/aucun_jour_prevu')
    uneFeuilleConfirmee(t, '2026-10')
    expect(() =>
      annoncerException(duCpas(), t.placementId, { du: le('2026-10-05'), jours: [], code: 'F' }),
    ).toThrow('horaire/mois_confirme')
    expect(() =>
      annoncerException(duCpas(), t.placementId, { du: le('2027-09-01'), jours: [], code: 'F' }),
    ).toThrow('horaire/hors_placement')
  })

  test('une annonce se retire, et l’horaire vaut de nouveau', () => {
    annoncerException(duCpas(), t.placementId, { ...lesJeudis, code: 'F' })
    expect(() => retirerException(deLHote(), t.placementId, { jour: le('2026-12-10') })).toThrow(
      'commun/interdit',
    )
    retirerException(duCpas(), t.placementId, { jour: le('2026-12-10') })
    expect(exceptionsDe(t.base, duCpas().perimetre, t.placementId)).toHaveLength(4)
    expect(() => retirerException(duCpas(), t.placementId, { jour: le('2026-12-10') })).toThrow(
      'commun/introuvable',
    )
  })
})

describe('la proposition d’un horaire', () => {
  const plusCourte: Semaine = semaineDe38Heures.filter(({ jour }) => jour !== 5)

  test('des remarques pas encore lues arrêtent l’envoi, lues elles ne l’arrêtent plus', () => {
    const saisie = { des: le('2027-01-04'), semaine: [...plusCourte] }
    try {
      proposerHoraire(duCpas(), t.placementId, { ...saisie, malgre: false })
      expect.unreachable()
    } catch (erreur) {
      const { code, details } = erreur as ErreurMetier<'horaire/a_confirmer'>
      expect(code).toBe('horaire/a_confirmer')
      expect(details.fautes.map((une) => une.code)).toEqual(['heures_differentes'])
    }
    expect(lireHoraireDuPlacement(t.base, duCpas(), t.placementId).propose).toBeNull()
    proposerHoraire(duCpas(), t.placementId, { ...saisie, malgre: true })
    expect(lireHoraireDuPlacement(t.base, duCpas(), t.placementId).propose?.des).toBe('2027-01-04')
  })

  test('le formulaire part de l’horaire en vigueur, au plus tôt après le préavis', () => {
    expect(preparerProposition(t.base, duCpas(), t.placementId, undefined)).toMatchObject({
      semaine: semaineDe38Heures,
      premierJour: '2026-12-04',
      des: '2026-12-04',
      heuresSemaine: 38,
    })
  })

  test('un premier horaire part de la semaine du poste, dès le premier jour, sans préavis', () => {
    const autre = unTriangle(t.base, {
      semaine: null,
      statut: 'signature',
      debutLe: le('2026-12-01'),
      finPrevueLe: le('2027-11-30'),
    })
    const ctx = contexteDe(t.base, autre.agent, AUJOURDHUI)
    expect(preparerProposition(t.base, ctx, autre.placementId, undefined)).toMatchObject({
      semaine: semaineDe38Heures,
      premierJour: null,
      des: '2026-12-01',
    })
  })

  test('un non garde l’horaire, et la contre-proposition part de la semaine refusée', () => {
    const { horaireId } = proposerHoraire(deLHote(), t.placementId, {
      des: le('2027-01-04'),
      semaine: [...plusCourte],
    })
    expect(preparerReponse(t.base, duCpas(), horaireId).enVigueur).toEqual(semaineDe38Heures)
    expect(() => preparerReponse(t.base, deLHote(), horaireId)).toThrow('horaire/pas_votre_reponse')
    const { placementId } = repondreHoraire(duCpas(), horaireId, { version: 1, reponse: 'non' })
    expect(placementId).toBe(t.placementId)
    expect(lireHoraireDuPlacement(t.base, duCpas(), placementId).enVigueur?.semaine).toEqual(
      semaineDe38Heures,
    )
    expect(preparerProposition(t.base, duCpas(), placementId, horaireId).semaine).toEqual(
      plusCourte,
    )
    expect(() => preparerReponse(t.base, duCpas(), horaireId)).toThrow('horaire/deja_repondu')
  })

  test('un oui vaut dès son jour : avant, l’ancien horaire reste en vigueur', () => {
    const { horaireId } = proposerHoraire(deLHote(), t.placementId, {
      des: le('2027-01-04'),
      semaine: [...plusCourte],
    })
    repondreHoraire(duCpas(), horaireId, { version: 1, reponse: 'oui' })
    const avant = lireHoraireDuPlacement(t.base, duCpas('2027-01-03'), t.placementId)
    expect(avant.enVigueur?.semaine).toEqual(semaineDe38Heures)
    expect(avant.aVenir.map(({ id }) => id)).toEqual([horaireId])
    const apres = lireHoraireDuPlacement(t.base, duCpas('2027-01-04'), t.placementId)
    expect(apres.enVigueur?.id).toBe(horaireId)
  })
})

describe('le calendrier d’un lieu de travail', () => {
  test('il montre les débuts, les fins, les absences et les jours fériés avant qu’ils arrivent', () => {
    annoncerException(duCpas(), t.placementId, { du: le('2026-12-10'), jours: [], code: 'E' })
    const annonces = annoncesPourLHote(t.base, deLHote(), {
      du: le('2026-12-01'),
      au: le('2027-09-01'),
    })
    expect(annonces.map(({ jour, genre }) => [jour, genre])).toEqual([
      ['2026-12-10', 'jour'],
      ['2026-12-25', 'ferie'],
      ['2027-01-01', 'ferie'],
      ['2027-03-29', 'ferie'],
      ['2027-05-01', 'ferie'],
      ['2027-05-06', 'ferie'],
      ['2027-05-17', 'ferie'],
      ['2027-07-21', 'ferie'],
      ['2027-08-15', 'ferie'],
      ['2027-08-31', 'fin'],
    ])
    expect(annonces[0]).toMatchObject({ code: 'ABA', prenom: 'Fatima' })
  })

  test('la semaine montre qui est là, qui est absent et quand c’est férié', () => {
    annoncerException(duCpas(), t.placementId, { du: le('2026-11-12'), jours: [], code: 'F' })
    const { lignes } = planningDeLHote(t.base, deLHote(), le('2026-11-11'))
    expect(lignes.map(({ cases }) => cases.map(({ genre }) => genre))).toEqual([
      ['present', 'present', 'ferie', 'annonce', 'present', 'libre', 'libre'],
    ])
  })

  test('un autre lieu de travail ne voit rien', () => {
    const autre = unTriangle(t.base)
    annoncerException(duCpas(), t.placementId, { du: le('2026-12-10'), jours: [], code: 'F' })
    const ctx = contexteDe(t.base, autre.gestionnaire, AUJOURDHUI)
    const periode = { du: le('2026-12-01'), au: le('2026-12-31') }
    expect(exceptionsChezLHote(t.base, ctx.perimetre, periode)).toEqual([])
    expect(() => lireHoraireDuPlacement(t.base, ctx, t.placementId)).toThrow('commun/introuvable')
    expect(
      planningDeLHote(t.base, ctx, le('2026-12-10')).lignes.map(({ placementId }) => placementId),
    ).toEqual([autre.placementId])
  })
})
