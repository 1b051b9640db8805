-- What must stay impossible whatever the code does. The messages are the codes of the refusals.

-- A dossier belongs to one CPAS for good.
CREATE TRIGGER candidat_reste_au_cpas BEFORE UPDATE OF cpas_id ON candidat
WHEN NEW.cpas_id IS NOT OLD.cpas_id
BEGIN SELECT RAISE(ABORT, 'commun/interdit'); END;
--> statement-breakpoint

-- A post never holds more people than places.
CREATE TRIGGER placement_place_libre_insert BEFORE INSERT ON placement
WHEN NEW.statut IN ('preparation', 'signature', 'actif', 'suspendu')
BEGIN
  SELECT RAISE(ABORT, 'placement/poste_complet')
  WHERE (SELECT count(*) FROM placement
         WHERE poste_id = NEW.poste_id AND statut IN ('preparation', 'signature', 'actif', 'suspendu'))
     >= (SELECT places FROM poste WHERE id = NEW.poste_id);
END;
--> statement-breakpoint
CREATE TRIGGER placement_place_libre_update BEFORE UPDATE OF statut, poste_id ON placement
WHEN NEW.statut IN ('preparation', 'signature', 'actif', 'suspendu')
BEGIN
  SELECT RAISE(ABORT, 'placement/poste_complet')
  WHERE (SELECT count(*) FROM placement
         WHERE poste_id = NEW.poste_id AND id <> NEW.id
           AND statut IN ('preparation', 'signature', 'actif', 'suspendu'))
     >= (SELECT places FROM poste WHERE id = NEW.poste_id);
END;
--> statement-breakpoint
CREATE TRIGGER poste_places_occupees BEFORE UPDATE OF places ON poste
WHEN NEW.places < OLD.places
BEGIN
  SELECT RAISE(ABORT, 'poste/places_occupees')
  WHERE (SELECT count(*) FROM placement
         WHERE poste_id = NEW.id AND statut IN ('preparation', 'signature', 'actif', 'suspendu'))
      > NEW.places;
END;
--> statement-breakpoint

-- A month of a person that came by files is one row, however many files brought its days.
CREATE UNIQUE INDEX occupation_releve ON occupation (candidat_id, substr(du, 1, 7))
WHERE type = 'releve' AND retiree_a IS NULL;
--> statement-breakpoint

-- How a centre uses the law is added to, never edited.
CREATE TRIGGER politique_de_droits_ne_change_pas BEFORE UPDATE ON politique_de_droits
BEGIN SELECT RAISE(ABORT, 'commun/interdit'); END;
--> statement-breakpoint
CREATE TRIGGER politique_de_droits_reste BEFORE DELETE ON politique_de_droits
BEGIN SELECT RAISE(ABORT, 'commun/interdit'); END;
--> statement-breakpoint

-- A line of the law is added, never edited and never taken back.
CREATE TRIGGER ligne_de_bareme_figee BEFORE UPDATE ON ligne_de_bareme
BEGIN SELECT RAISE(ABORT, 'frozen: ligne_de_bareme'); END;
--> statement-breakpoint
CREATE TRIGGER ligne_de_bareme_gardee BEFORE DELETE ON ligne_de_bareme
BEGIN SELECT RAISE(ABORT, 'frozen: ligne_de_bareme'); END;
--> statement-breakpoint

-- A decided request for a longer contract is what was decided.
CREATE TRIGGER prolongation_decidee_figee BEFORE UPDATE ON prolongation
WHEN OLD.statut <> 'demandee'
BEGIN SELECT RAISE(ABORT, 'frozen: prolongation'); END;
--> statement-breakpoint
CREATE TRIGGER prolongation_gardee BEFORE DELETE ON prolongation
BEGIN SELECT RAISE(ABORT, 'frozen: prolongation'); END;
--> statement-breakpoint

-- The placements of one person never overlap.
CREATE TRIGGER placement_sans_chevauchement_insert BEFORE INSERT ON placement
WHEN NEW.statut <> 'annule'
BEGIN
  SELECT RAISE(ABORT, 'placement/periodes_se_chevauchent')
  WHERE EXISTS (SELECT 1 FROM placement AS autre
    WHERE autre.candidat_id = NEW.candidat_id AND autre.statut <> 'annule'
      AND autre.debut_le <= coalesce(NEW.fin_le, NEW.fin_prevue_le)
      AND NEW.debut_le <= coalesce(autre.fin_le, autre.fin_prevue_le));
END;
--> statement-breakpoint
CREATE TRIGGER placement_sans_chevauchement_update
BEFORE UPDATE OF statut, debut_le, fin_le, fin_prevue_le ON placement
WHEN NEW.statut <> 'annule'
BEGIN
  SELECT RAISE(ABORT, 'placement/periodes_se_chevauchent')
  WHERE EXISTS (SELECT 1 FROM placement AS autre
    WHERE autre.candidat_id = NEW.candidat_id AND autre.id <> NEW.id AND autre.statut <> 'annule'
      AND autre.debut_le <= coalesce(NEW.fin_le, NEW.fin_prevue_le)
      AND NEW.debut_le <= coalesce(autre.fin_le, autre.fin_prevue_le));
END;
--> statement-breakpoint

-- What was frozen or signed is never rewritten.
CREATE TRIGGER convention_version_figee BEFORE UPDATE ON convention_version
BEGIN SELECT RAISE(ABORT, 'frozen: convention_version'); END;
--> statement-breakpoint
CREATE TRIGGER convention_version_gardee BEFORE DELETE ON convention_version
BEGIN SELECT RAISE(ABORT, 'frozen: convention_version'); END;
--> statement-breakpoint
CREATE TRIGGER convention_texte_fige BEFORE UPDATE ON convention_texte
BEGIN SELECT RAISE(ABORT, 'frozen: convention_texte'); END;
--> statement-breakpoint
CREATE TRIGGER convention_texte_garde BEFORE DELETE ON convention_texte
BEGIN SELECT RAISE(ABORT, 'frozen: convention_texte'); END;
--> statement-breakpoint
CREATE TRIGGER signature_figee BEFORE UPDATE ON signature
BEGIN SELECT RAISE(ABORT, 'frozen: signature'); END;
--> statement-breakpoint
CREATE TRIGGER signature_gardee BEFORE DELETE ON signature
BEGIN SELECT RAISE(ABORT, 'frozen: signature'); END;
--> statement-breakpoint
CREATE TRIGGER refus_de_signer_fige BEFORE UPDATE ON refus_de_signer
BEGIN SELECT RAISE(ABORT, 'frozen: refus_de_signer'); END;
--> statement-breakpoint
CREATE TRIGGER refus_de_signer_garde BEFORE DELETE ON refus_de_signer
BEGIN SELECT RAISE(ABORT, 'frozen: refus_de_signer'); END;
--> statement-breakpoint
-- A carried out avenant is a fact: what it changed is not rewritten.
CREATE TRIGGER avenant_applique BEFORE UPDATE ON avenant
WHEN OLD.applique_a IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'frozen: avenant'); END;
--> statement-breakpoint
CREATE TRIGGER avenant_applique_reste BEFORE DELETE ON avenant
WHEN OLD.applique_a IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'frozen: avenant'); END;
--> statement-breakpoint
CREATE TRIGGER signature_du_texte_courant BEFORE INSERT ON signature
BEGIN
  SELECT RAISE(ABORT, 'convention/texte_change')
  WHERE NOT EXISTS (SELECT 1 FROM convention AS c
    JOIN convention_texte AS t ON t.convention_id = c.id AND t.numero = c.numero
    WHERE c.id = NEW.convention_id AND c.numero = NEW.numero
      AND c.statut = 'a_signer' AND t.sha256 = NEW.sha256);
END;
--> statement-breakpoint
CREATE TRIGGER fichier_fige BEFORE UPDATE ON fichier
BEGIN SELECT RAISE(ABORT, 'frozen: fichier'); END;
--> statement-breakpoint
-- INSERT OR REPLACE deletes the row it replaces, and no foreign key notices it.
CREATE TRIGGER fichier_garde BEFORE DELETE ON fichier
BEGIN SELECT RAISE(ABORT, 'frozen: fichier'); END;
--> statement-breakpoint

-- A locked month is a month locked: corrections are further lines.
CREATE TRIGGER feuille_verrouillee BEFORE UPDATE ON feuille
WHEN OLD.statut = 'verrouillee'
BEGIN SELECT RAISE(ABORT, 'feuille/verrouillee'); END;
--> statement-breakpoint
CREATE TRIGGER feuille_gardee BEFORE DELETE ON feuille
WHEN OLD.statut = 'verrouillee'
BEGIN SELECT RAISE(ABORT, 'feuille/verrouillee'); END;
--> statement-breakpoint
CREATE TRIGGER feuille_jour_verrouille_insert BEFORE INSERT ON feuille_jour
WHEN (SELECT statut FROM feuille WHERE id = NEW.feuille_id) = 'verrouillee'
BEGIN SELECT RAISE(ABORT, 'feuille/verrouillee'); END;
--> statement-breakpoint
CREATE TRIGGER feuille_jour_verrouille_update BEFORE UPDATE ON feuille_jour
WHEN (SELECT statut FROM feuille WHERE id = OLD.feuille_id) = 'verrouillee'
BEGIN SELECT RAISE(ABORT, 'feuille/verrouillee'); END;
--> statement-breakpoint
CREATE TRIGGER feuille_jour_verrouille_delete BEFORE DELETE ON feuille_jour
WHEN (SELECT statut FROM feuille WHERE id = OLD.feuille_id) = 'verrouillee'
BEGIN SELECT RAISE(ABORT, 'feuille/verrouillee'); END;
--> statement-breakpoint
CREATE TRIGGER correction_figee BEFORE UPDATE ON correction
BEGIN SELECT RAISE(ABORT, 'frozen: correction'); END;
--> statement-breakpoint
CREATE TRIGGER correction_gardee BEFORE DELETE ON correction
BEGIN SELECT RAISE(ABORT, 'frozen: correction'); END;
--> statement-breakpoint
CREATE TRIGGER note_figee BEFORE UPDATE ON note
BEGIN SELECT RAISE(ABORT, 'frozen: note'); END;
--> statement-breakpoint

-- The journal takes the next line and nothing else. INSERT OR REPLACE would slip past the delete
-- trigger, hence the guard on insert and recursive_triggers on every connection.
CREATE TRIGGER journal_fige BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'frozen: journal'); END;
--> statement-breakpoint
CREATE TRIGGER journal_garde BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'frozen: journal'); END;
--> statement-breakpoint
CREATE TRIGGER journal_a_la_suite BEFORE INSERT ON journal
BEGIN
  SELECT RAISE(ABORT, 'journal: not the next line')
  WHERE NEW.rang IS NOT (SELECT coalesce(max(rang), 0) + 1 FROM journal);
  SELECT RAISE(ABORT, 'journal: not chained to the last line')
  WHERE NEW.precedente IS NOT coalesce((SELECT empreinte FROM journal ORDER BY rang DESC LIMIT 1), '0');
END;
