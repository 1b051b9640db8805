import type { scan as fr } from '../fr/scan.ts'

export const scan: typeof fr = {
  titre: 'Gescande papieren',
  lien: 'Scans klasseren',
  texte:
    'Laad de scan van ondertekende papieren in één keer op. Elke pagina wordt gelezen: haar code klasseert ze bij haar document. Daarmee is niets ondertekend: u kijkt, en zegt dan wie heeft getekend.',
  fichier: 'Het bestand van de scanner',
  fichierAide: 'PDF, JPEG of PNG, hoogstens 10 MiB. Liefst 200 punten per duim.',
  deposer: 'Lezen en klasseren',
  file: 'Met de hand te klasseren pagina’s',
  fileVide: 'Er wacht geen pagina.',
  page: (n) => `Pagina ${n} van het bestand`,
  recue: (quand) => `ontvangen op ${quand}`,
  classees: 'Laatst geklasseerd',
  pageDe: (n) => (n === null ? 'pagina' : `pagina ${n}`),
  voir: 'Het bestand bekijken',
  traiter: 'Zeggen wat het is',
  aLaMain: {
    titre: 'Een pagina zonder leesbare code',
    classer: 'Ze bij een document klasseren',
    reference: 'Nummer van het document',
    referenceAide: 'Staat rechtsboven en onderaan elke pagina, bijvoorbeeld CI-2026-0042.',
    pageDuTexte: 'Nummer van de pagina in dat document',
    envoyer: 'Klasseren',
    ecarter: 'Dit is geen document van ons',
    ecarterTexte: 'De pagina verdwijnt uit de lijst. Het bestand blijft bewaard.',
    deja: 'Deze pagina is al behandeld.',
  },
  document: {
    titre: 'Scans van dit document',
    lien: 'De geklasseerde scans bekijken',
    aucun: 'Er is geen gescande pagina bij deze tekst geklasseerd.',
    complet: (n) => (n === 1 ? 'De pagina is er.' : `De ${n} pagina’s zijn er.`),
    manquent: (pages, n) =>
      n === 1 ? `Pagina ${pages} ontbreekt.` : `De pagina’s ${pages} ontbreken.`,
    qui: 'Wie heeft op dit papier getekend?',
    quiTexte: 'Bekijk de scan. Schrijf één handtekening tegelijk in, zoals u ze ziet.',
    surLequel: 'Op welk bestand?',
    fichier: (pages) => `Bestand met pagina ${pages}`,
    inscrire: 'Deze handtekening inschrijven',
  },
}
