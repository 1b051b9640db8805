import type { imprimerie as fr } from '../fr/imprimerie.ts'

export const imprimerie: typeof fr = {
  etats: { demande: 'In de wacht', en_cours: 'In voorbereiding', pret: 'Klaar', echoue: 'Mislukt' },
  titre: 'Drukkerij',
  texte:
    'Wat wacht om afgedrukt te worden. Kies, maak één stapel en druk die af: elke pagina draagt een code die ze na het scannen bij haar document brengt.',
  aSigner: 'Te ondertekenen',
  signes: 'Door iedereen ondertekend',
  tous: 'Te ondertekenen en ondertekend',
  deja: 'Ook wat al is afgedrukt',
  quoi: 'Documenten',
  vide: 'Er wacht niets om af te drukken.',
  choisir: (reference, langue) => `${reference} in het ${langue} kiezen`,
  colonnes: {
    choix: 'Keuze',
    document: 'Document',
    pour: 'Voor',
    attend: 'Wacht op',
    debut: 'Begin',
    apercu: 'Voorbeeld',
  },
  pages: (n) => (n === 1 ? '1 pagina' : `${n} pagina’s`),
  imprimeLe: (quand) => `afgedrukt op ${quand}`,
  complet: 'door iedereen ondertekend',
  rectoVerso: 'Recto verso: elk document begint op een nieuw blad',
  separateurs: 'Een scheidingsblad vóór elk document',
  tirer: 'Een stapel maken',
  separateur: (rang, total, pages) =>
    `${rang} van ${total} · ${pages === 1 ? '1 pagina' : `${pages} pagina’s`}`,
  derniers: 'Stapels van vandaag',
  pile: (documents) => (documents === 1 ? '1 document' : `${documents} documenten`),
  tirage: {
    titre: 'Af te drukken stapel',
    avancement: (faites, total) => `${faites} van ${total} documenten`,
    attente: 'De pagina werkt zichzelf bij. U kunt ook iets anders doen en terugkomen.',
    actualiser: 'Nu vernieuwen',
    pret: (pages) => `De stapel is klaar: ${pages} pagina’s.`,
    ouvrir: 'De PDF openen en afdrukken',
    oubliee:
      'Het bestand van deze stapel is gewist. De documenten blijven; maak gerust een nieuwe stapel.',
    echoue: 'Deze stapel kon niet worden gemaakt. Probeer opnieuw met minder documenten.',
    imprime: 'Als afgedrukt aanduiden',
    imprimeTexte:
      'De documenten verdwijnen uit de wachtlijst en het bestand van de stapel wordt gewist. Doe het als u het papier in handen hebt.',
    contenu: 'In deze stapel',
  },
}
