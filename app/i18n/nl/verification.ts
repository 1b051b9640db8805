import type { verification as fr, preuve as preuveFr } from '../fr/verification.ts'

export const verification: typeof fr = {
  titre: 'Een document controleren',
  texte:
    'Elke pagina van een document draagt linksonder een code. Typ ze hier: u weet of dit document echt komt van een OCMW dat met dit hulpmiddel werkt. Er wordt geen enkele naam getoond.',
  code: 'Code van het document',
  codeAide: 'Twaalf letters en cijfers, of de hele regel die met P60 begint.',
  verifier: 'Controleren',
  authentique: 'Echt',
  authentiqueTexte: 'Deze code is die van een document dat met dit hulpmiddel is vastgelegd.',
  inconnu: 'Onbekend',
  inconnuTexte:
    'Geen enkel document draagt deze code. Kijk na wat u hebt getypt. Staat het echt zo afgedrukt, vertrouw dan niet op dit papier en bel het OCMW.',
  document: 'Document',
  version: 'Versie',
  versionActuelle: (n) => `${n}, de recentste`,
  versionRemplacee: (n) => `${n}, sindsdien vervangen`,
  modele: 'Model',
  fixeLe: 'Tekst vastgelegd op',
  etat: 'Staat',
  signeLe: (jour) => `door iedereen ondertekend op ${jour}`,
  pages: 'Pagina’s',
  parLangue: (langue, pages) => `${langue}: ${pages}`,
}

export const preuve: typeof preuveFr = {
  titre: 'Bewijs van de handtekeningen',
  lien: 'Bewijs van de handtekeningen',
  texte: 'Wie heeft getekend, hoe, wanneer, en de vingerafdruk van de getekende tekst.',
  sceau:
    'De PDF draagt het zegel van het hulpmiddel: een PDF-lezer zegt of ze sindsdien is veranderd.',
  telecharger: 'Het bewijs downloaden (PDF)',
  code: 'Controlecode',
  empreintes: 'Vingerafdrukken van de teksten (SHA-256)',
  signatures: 'Handtekeningen',
  partie: 'Partij',
  nom: 'Naam',
  methode: 'Hoe',
  quand: 'Wanneer',
  empreinte: 'Getekende tekst',
  presence: 'In aanwezigheid van',
  aucune: 'Niemand heeft deze versie al getekend.',
  verifier: 'Deze code op de openbare pagina controleren',
}
