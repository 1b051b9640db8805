import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import {
  type Profil,
  uneConventionCadre,
  uneConventionIndividuelle,
} from '#test/support/documents.ts'
import { exigerMentions } from './mentions-minimales.ts'
import { rediger } from './produire.ts'
import { modeleEnVigueur, modeles } from './registre.ts'

const profil: Profil = {
  categorie: 'PRIV',
  objectif: 'emploi_durable',
  region: 'wallonie',
  formation: true,
}

/** The refusal, whatever it is: undefined when the document was written. */
function refus(type: string, donnees: unknown): ErreurMetier | undefined {
  try {
    rediger({ type, langue: 'fr', donnees })
    return undefined
  } catch (erreur) {
    if (erreur instanceof ErreurMetier) return erreur
    throw erreur
  }
}

describe('une donnée qui manque', () => {
  test('se dit, et toutes à la fois', () => {
    for (const modele of modeles) {
      const attendues = modele.variables.filter((une) => une.obligatoire).map(({ nom }) => nom)
      expect(refus(modele.type, {})?.details).toEqual({ manquantes: attendues })
    }
  })

  test('compte aussi quand elle est vide, nulle ou faite d’espaces', () => {
    const donnees = uneConventionIndividuelle(profil)
    const trous = {
      ...donnees,
      numero: '  ',
      fonction: { ...donnees.fonction, taches: [] },
      tuteur: { ...donnees.tuteur, nom: null },
      cpas: { ...donnees.cpas, representants: [{ nom: 'Ana Đorđević' }] },
    }
    expect(refus('convention-individuelle', trous)?.details).toEqual({
      manquantes: ['numero', 'cpas.representants.0.qualite', 'fonction.taches', 'tuteur.nom'],
    })
  })

  test('dépend de la catégorie de l’hôte et de l’objectif', () => {
    const { entreprise_privee: _, ...sans } = uneConventionIndividuelle(profil)
    const { engagement: __, ...vide } = sans
    expect(refus('convention-individuelle', vide)?.details).toEqual({
      manquantes: [
        'entreprise_privee.commission_paritaire',
        'engagement.decision_le',
        'engagement.fonction',
      ],
    })
    const cadre = {
      ...uneConventionCadre(profil),
      hote: { ...uneConventionCadre(profil).hote, categorie: 'HOP' },
    }
    expect(refus('convention-cadre', cadre)?.details).toEqual({
      manquantes: ['hote.decision.organe', 'hote.decision.date', 'hote.decision.reference'],
    })
  })

  test('une entreprise sans délégation syndicale le dit par null', () => {
    const donnees = {
      ...uneConventionCadre(profil),
      entreprise_privee: { commission_paritaire: '200', accord_delegation_syndicale_le: null },
    }
    expect(refus('convention-cadre', donnees)).toBeUndefined()
  })
})

describe('une donnée inutilisable', () => {
  test('est nommée avec son chemin', () => {
    const donnees = uneConventionCadre(profil)
    const faux = {
      ...donnees,
      etablie_le: '2026-02-30',
      duree: { ...donnees.duree, preavis_jours: 2 },
      inconnue: 'x',
    }
    const erreur = refus('convention-cadre', faux)
    expect(erreur?.code).toBe('contrat/variables_invalides')
    expect(erreur?.details).toEqual({
      invalides: ['etablie_le', 'duree.preavis_jours', 'inconnue'],
      chemin: '/donnees/etablie_le',
    })
  })

  test('un service interne n’a pas de convention avec un tiers', () => {
    const donnees = uneConventionCadre({ ...profil, categorie: 'INT' })
    expect(refus('convention-cadre', donnees)?.code).toBe('contrat/categorie_exclue')
  })

  test('un horaire doit faire le compte', () => {
    const donnees = uneConventionIndividuelle(profil)
    const h = { sorte: 'fixe', heures_par_semaine: 8 } as const
    const jour = (de: string, a: string) => ({ jour: 1, de, a })
    const essai = (...plages: { jour: number; de: string; a: string }[]) =>
      refus('convention-individuelle', { ...donnees, horaire: { ...h, plages } })?.code
    expect(essai(jour('08:00', '12:00'), jour('12:30', '16:30'))).toBeUndefined()
    expect(essai(jour('08:00', '12:00'))).toBe('contrat/horaire_incoherent')
    expect(essai(jour('08:00', '13:00'), jour('12:00', '15:00'))).toBe('contrat/horaire_incoherent')
    expect(essai(jour('16:00', '08:00'))).toBe('contrat/horaire_incoherent')
  })

  test('une fin ne précède pas un début, un agrément ne finit pas avant', () => {
    const donnees = uneConventionIndividuelle({ ...profil, categorie: 'IES' })
    const periode = { ...donnees.periode, fin_prevue_le: '2026-11-30' }
    expect(refus('convention-individuelle', { ...donnees, periode })?.code).toBe(
      'contrat/periode_incoherente',
    )
    const agrement = { numero: '1', autorite: 'x', valable_jusqu_au: '2026-11-30' }
    const hote = { ...donnees.hote, agrement }
    expect(refus('convention-individuelle', { ...donnees, hote })?.code).toBe(
      'contrat/agrement_expire',
    )
  })
})

describe('un modèle publié', () => {
  test('vaut à partir de son jour', () => {
    expect(modeleEnVigueur('convention-cadre', dateCivile('2026-11-23')).version).toBe('2026-01')
    expect(modeleEnVigueur('convention-cadre', dateCivile('2025-12-31')).version).toBe('2026-01')
    expect(() => modeleEnVigueur('convention-inconnue', dateCivile('2026-11-23'))).toThrow(
      'contrat/modele_introuvable',
    )
  })

  test('contient les mentions minimales, ou ne peut pas servir', () => {
    expect(() => exigerMentions('individuelle', ['parties', 'objet'])).toThrow(
      'contrat/mention_absente',
    )
  })

  test('vient avec un exemple complet dans chaque langue', () => {
    for (const modele of modeles) {
      expect(modele.composer(modele.exemples.fr, 'fr').langue).toBe('fr')
      expect(modele.composer(modele.exemples.nl, 'nl').langue).toBe('nl')
    }
  })
})
