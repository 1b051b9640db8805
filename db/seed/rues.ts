/** Streets that could be anywhere: fictional people live in them. */
export const rues: Readonly<Record<string, readonly string[]>> = {
  valmont: [
    'Rue des Alisiers',
    'Rue du Passeur',
    'Avenue des Glycines',
    'Rue de l’Établi',
    'Chaussée du Rouet',
    'Rue de la Bobine',
    'Quai du Batelage',
    'Rue du Levain',
    'Rue de la Craie',
    'Avenue du Silo',
    'Rue des Tilleuls argentés',
    'Place des Marronniers',
  ],
  wijkdorp: [
    'Spinnerijkaai',
    'Haspelplein',
    'Lindedreef',
    'Sluizenlaan',
    'Krijtstraat',
    'Weversdok',
    'Kolenkaai',
    'Wasserijstraat',
    'Ketelvest',
    'Elzenstraat',
  ],
}
