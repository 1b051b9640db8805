import type { Repere } from './reperes.ts'

/** A file that somebody of a centre has handed in, and that nobody has finished looking at. */
export interface RepriseDuMonde {
  readonly cpas: string
  /** The key of the account. */
  readonly par: string
  readonly quoi: 'candidats' | 'hotes'
  readonly fichier: string
  readonly quand: Repere
  /** Its rows as CSV; days are so many before today. */
  readonly lignes: (ilYA: (jours: number) => string) => readonly string[]
}

/** Lists as offices keep them: a good half can be taken over, the rest asks for a look. */
export const lesReprises: readonly RepriseDuMonde[] = [
  {
    cpas: 'valmont',
    par: 'lea',
    quoi: 'candidats',
    fichier: 'liste-attente-bureau-2.csv',
    quand: { jours: -1 },
    lignes: (ilYA) => [
      'Nom;Prénom;NISS;Date de naissance;Sexe;CP;Commune;Tél;Langue;FR oral;FR écrit;Souhait 1;Souhait 2;Permis;Depuis le;Agent',
      `Kabila Ngoy;Béatrice;;14/02/1986;F;1030;Schaerbeek;0440/11.90.01;FR;B1;A2;aide en cuisine;nettoyage;;${ilYA(83)};L.M.`,
      `Özdemir;Yusuf;;1992-07-30;M;1030;Schaerbeek;0440119002;FR;A2;A1;jardinier;balayeur;B;${ilYA(71)};K.B.`,
      `Lefèvre;Jean-Luc;;05/11/1969;M;1140;Evere;;FR;C2;C1;magasinier;chauffeur-livreur;B, C;${ilYA(64)};L.M.`,
      `Ramadani;Drita;;18/06/1990;F;1210;Saint-Josse;0440119004;FR;A2;0;couturière;repassage;;${ilYA(55)};`,
      'Benali;Fatima;;14/03/1988;F;1030;Schaerbeek;;FR;B1;A2;trieuse;couturière;;;L.M.',
      `Mensah;;;02/2/1979;M;1080;Molenbeek;0440119006;FR;A1;0;plongeur;;;${ilYA(50)};K.B.`,
      `Costa Pereira;Lúcia;88.02.31-998.10;31/02/1988;F;1000;Bruxelles;;FR;B2;B1;garderie;animation;;${ilYA(44)};`,
    ],
  },
  {
    cpas: 'wijkdorp',
    par: 'sofie',
    quoi: 'hotes',
    fichier: 'nieuwe-werkplekken.csv',
    quand: { jours: -4 },
    lignes: () => [
      'Naam;Categorie;Adres;Postcode;Gemeente;Tel;E-mail',
      'Buurtwerk De Schakel;vzw;Molenstraat 14;9000;Gent;09 299 09 71;info@de-schakel.example',
      'Fietspunt De Trapper;sociale economie;Stationsplein 3;9050;Gentbrugge;09 299 09 72;werkplaats@de-trapper.example',
      'Dagcentrum ’t Anker;;Kaaistraat 8;9040;Sint-Amandsberg;;anker',
    ],
  },
]
