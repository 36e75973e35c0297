-- SHA-256 of the text a vector was made of, so that no text is embedded twice.
ALTER TABLE vectors ADD COLUMN text_hash BLOB;

CREATE INDEX vectors_by_text ON vectors (model, text_hash) WHERE text_hash IS NOT NULL;

-- Vectors whose passages are gone, kept for when their text comes back: articles change in a sentence and keep the rest.
CREATE TABLE spare_vectors (
  model TEXT NOT NULL,
  text_hash BLOB NOT NULL,
  vector BLOB NOT NULL,
  PRIMARY KEY (model, text_hash)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER vectors_spared AFTER DELETE ON vectors WHEN old.text_hash IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO spare_vectors (model, text_hash, vector) VALUES (old.model, old.text_hash, old.vector);
END;
