import type { reglageDeSignature as fr } from '../fr/reglage-de-signature.ts'

export const reglageDeSignature: typeof fr = {
  titre: 'Regels voor het ondertekenen',
  lien: 'Het ondertekenen instellen',
  sousTitre:
    'In welke volgorde men tekent, en wie tekent als de werkplek van ondertekenaar wisselt',
  intro:
    'Een regel geldt vanaf een dag die nog komt. Een tekst die al te ondertekenen is, houdt de volgorde van zijn dag; een voorbereide bijakte houdt haar ondertekenaar.',
  ordre: 'Volgorde van de handtekeningen',
  ordreAide:
    'In een volgorde krijgt ieder de tekst wanneer zijn beurt komt. Een getekend papier kan altijd worden geklasseerd.',
  ordres: {
    libre: 'Iedereen tekent wanneer het past',
    cpas_en_dernier: 'De werkplek, dan de werknemer, dan het OCMW',
  },
  relais: 'Een bijakte noemt een nieuwe ondertekenaar van de werkplek: wie tekent die bijakte?',
  relaisCourt: 'Bijakte die van ondertekenaar wisselt',
  relaisDit: {
    ancien: 'Wie tot nu toe tekende: die bevestigt wie opvolgt',
    nouveau: 'De nieuwe persoon: wie vervangen wordt, kan vertrokken zijn',
  },
  enVigueur: 'Van kracht',
  parDefaut: 'Het OCMW heeft nog niets beslist: dit geldt intussen.',
  changer: 'Een regel beslissen',
}
