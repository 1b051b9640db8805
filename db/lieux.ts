/** Where a sealed value may be opened: table, column, tenant and row, bound into its seal. */
export const lieuDuNiss = (cpasId: string, id: string) => `candidat.niss|${cpasId}|${id}`
export const lieuDuMotif = (id: string) => `indisponibilite.motif|${id}`
export const lieuDeNote = (id: string) => `note.texte|${id}`
export const lieuDeFichier = (sha256: string) => `fichier.octets|${sha256}`
export const lieuDEnvoi = (id: string) => `envoi.donnees|${id}`
export const lieuDeReprise = (repriseId: string, rang: number) =>
  `reprise_ligne|${repriseId}|${rang}`
export const lieuDeTirage = (id: string, rang: number) => `morceau_de_tirage.octets|${id}|${rang}`
