-- Which change set a vector aside, so that the oldest can go first.
ALTER TABLE spare_vectors ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

DROP TRIGGER vectors_spared;

CREATE TRIGGER vectors_spared AFTER DELETE ON vectors WHEN old.text_hash IS NOT NULL
BEGIN
  INSERT OR REPLACE INTO spare_vectors (model, text_hash, vector, revision)
  VALUES (old.model, old.text_hash, old.vector, (SELECT value FROM counters WHERE name = 'revision'));
END;
