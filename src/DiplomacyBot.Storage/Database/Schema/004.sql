-- Names this store, so that a copy of its articles elsewhere can tell whose they are.
INSERT INTO counters (name, value) VALUES ('store', abs(random() % 4611686018427387904));

-- How far indexes on servers have come.
CREATE TABLE projections (
  -- Server and name.
  place TEXT PRIMARY KEY,
  -- What answers questions, and the revision it holds; NULL before the first build is complete.
  build TEXT,
  revision INTEGER NOT NULL,
  -- A build under way: the revision when it began, and the last article (seq) that is in it.
  next_build TEXT,
  next_revision INTEGER NOT NULL,
  next_article INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
