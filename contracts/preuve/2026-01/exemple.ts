import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { donneesPreuve } from './donnees.ts'

const sha256 = '4d9478254171e42642fc89c2585caa14b3d79d04c7f3df4047641b3595427648'

/** Complete data of a fictional evidence in each language. */
export const exemples: Record<Langue, z.input<typeof donneesPreuve>> = {
  fr: {
    numero: 'PR-CI-2026-0042',
    etablie_le: '2026-11-27',
    emetteur: 'CPAS de Valmont',
    scellee: true,
    document: {
      intitule: 'Convention individuelle CI-2026-0042',
      version: 2,
      code: '7KQ2-M4XD-9TRW',
      etat: 'Signée par tous',
      fige_a: '2026-11-24T09:12:00Z',
      textes: [{ langue: 'français', pages: 7, sha256 }],
    },
    signatures: [
      {
        partie: 'Le travailleur',
        nom: 'Fatima Benali',
        methode: 'Au guichet, sur l’appareil de l’agent',
        signee_a: '2026-11-24T10:02:00Z',
        temoin: 'Léa Renard',
        sha256,
        scan: false,
      },
      {
        partie: 'Le lieu de travail',
        nom: 'Nadia El Khatib',
        methode: 'Par un lien reçu par e-mail',
        signee_a: '2026-11-25T14:31:00Z',
        sha256,
        scan: false,
      },
      {
        partie: 'Le CPAS',
        nom: 'Ana Đorđević',
        methode: 'Sur papier, scan classé',
        signee_a: '2026-11-26T08:40:00Z',
        temoin: 'Léa Renard',
        sha256,
        scan: true,
      },
    ],
  },
  nl: {
    numero: 'PR-CI-2026-0017',
    etablie_le: '2026-11-27',
    emetteur: 'OCMW Wijkdorp',
    scellee: false,
    document: {
      intitule: 'Individuele overeenkomst CI-2026-0017',
      version: 1,
      code: '2HQ8-W0ZC-4NBT',
      etat: 'Te ondertekenen',
      fige_a: '2026-11-24T09:12:00Z',
      textes: [{ langue: 'Nederlands', pages: 7, sha256 }],
    },
    signatures: [
      {
        partie: 'De werknemer',
        nom: 'Łukasz Wiśniewski',
        methode: 'In de account',
        signee_a: '2026-11-24T10:02:00Z',
        sha256,
        scan: false,
      },
    ],
  },
}
