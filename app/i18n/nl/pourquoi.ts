import type { FaitDuScore } from '#app/domain/appariement/explication.ts'
import type { NomDeRegle } from '#app/domain/appariement/motif.ts'
import { trouverCompetence } from '#app/domain/metier/metier.ts'
import type { pourquoi as fr } from '../fr/pourquoi.ts'

const plekken = (nombre: number) => (nombre === 1 ? '1 plek meer' : `${nombre} plekken meer`)

const portes: Partial<Record<NomDeRegle, (nombre: number) => string>> = {
  'langue.fr': (nombre) => `Een cursus Frans kan u helpen aan ${plekken(nombre)}.`,
  'langue.nl': (nombre) => `Een cursus Nederlands kan u helpen aan ${plekken(nombre)}.`,
  horaire: (nombre) =>
    `Een oplossing voor de uren dat u niet vrij bent, kan u helpen aan ${plekken(nombre)}.`,
  permis: (nombre) => `Een rijbewijs of een attest kan u helpen aan ${plekken(nombre)}.`,
  trajet: (nombre) => `Een langere reis kan u helpen aan ${plekken(nombre)}.`,
  sante: (nombre) => `Een aangepaste taak kan u helpen aan ${plekken(nombre)}. Praat erover.`,
  exclusion: (nombre) => `Als u van gedacht verandert over een beroep: ${plekken(nombre)}.`,
}

function fait(un: FaitDuScore): string | null {
  switch (un.part) {
    case 'souhait':
      if (un.rang === 1) return 'Dit is het beroep dat u het liefst wilt.'
      if (un.rang) return 'Dit is een beroep dat u wilt.'
      return un.memeDomaine ? 'Dit beroep lijkt op wat u wilt.' : null
    case 'competences': {
      const apprises = un.manquantes
        .filter(({ apprise }) => apprise)
        .map(({ code }) => trouverCompetence(code)?.nl ?? code)
      if (apprises.length > 0) return `U kunt leren: ${apprises.join(', ')}.`
      return un.manquantes.length === 0 ? 'U kunt wat de plek vraagt.' : null
    }
    case 'objectif':
      return un.affinite > 0 ? 'De plek past bij uw doel.' : null
    case 'trajet':
      return un.minutes === null ? null : `De reis duurt ongeveer ${un.minutes} minuten.`
    case 'langue':
      if (un.raison === 'non_demandee') return 'De plek vraagt geen taalniveau.'
      if (un.raison === 'cours') return 'De werkplek helpt met de taal.'
      return un.raison === 'au_niveau' ? 'U spreekt goed genoeg voor deze plek.' : null
    case 'horaire':
      return un.marge !== null && un.marge >= 0 ? 'De uren passen bij uw vrije uren.' : null
  }
}

export const pourquoi: typeof fr = {
  titre: 'Waarom deze plekken?',
  imprimable: 'U kunt deze pagina afdrukken.',
  comment: {
    titre: 'Hoe werkt het?',
    phrases: [
      'Een computer vergelijkt uw dossier met de vrije plekken.',
      'Hij kijkt naar: uw wensen, wat u kunt, uw doel, de reis, de taal, de uren.',
      'Hij kijkt ook naar wat u niet kunt op het werk. Bijvoorbeeld: zwaar tillen.',
      'Hij kijkt nooit naar: uw geslacht, uw leeftijd, uw afkomst, uw geloof, uw gezin, uw ziekte.',
      'Een mens van het OCMW kiest. De computer beslist niet.',
      'Er gaat niets naar de werkplek zonder uw ja.',
      'Bent u niet akkoord? Klopt een gegeven niet? Zeg het aan uw begeleider.',
    ],
  },
  proposes: {
    titre: 'Wat we u hebben voorgesteld',
    vide: 'We hebben u nog geen plek voorgesteld.',
    le: (jour) => `voorgesteld op ${jour}`,
    raisons: 'Waarom deze plek',
    sansRaison: 'Vraag aan uw begeleider waarom deze plek.',
  },
  portes: {
    titre: 'Wat meer deuren kan openen',
    possibles: (nombre) =>
      nombre === 0
        ? 'Nu past geen enkele vrije plek bij uw dossier.'
        : nombre === 1
          ? 'Nu past 1 vrije plek bij uw dossier.'
          : `Nu passen ${nombre} vrije plekken bij uw dossier.`,
    aucune: 'Er is nu niets eenvoudigs om te veranderen. Praat erover met uw begeleider.',
    conseil: 'Dit zijn ideeën, geen verplichtingen. Praat erover met uw begeleider.',
    phrases: portes,
  },
  fait,
  lien: 'Waarom deze plekken, en hoe krijgt u er meer?',
}
