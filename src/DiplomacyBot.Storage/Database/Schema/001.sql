CREATE TABLE articles (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_key TEXT NOT NULL,
  source_path TEXT NOT NULL,
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  title_derived INTEGER NOT NULL,
  outlet TEXT,
  author TEXT,
  url TEXT,
  published_on TEXT,
  published_precision TEXT NOT NULL,
  published_inferred INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  signature BLOB NOT NULL,
  duplicate_of TEXT REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  revision INTEGER NOT NULL,
  -- Last, so that lists need not read past it.
  text TEXT NOT NULL
) STRICT;

CREATE INDEX articles_by_revision ON articles (revision);
CREATE INDEX articles_by_original ON articles (duplicate_of) WHERE duplicate_of IS NOT NULL;

CREATE TABLE passages (
  article INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE vectors (
  article INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  model TEXT NOT NULL,
  -- Little-endian 32-bit floats, of length 1.
  vector BLOB NOT NULL,
  PRIMARY KEY (article, ordinal, model),
  FOREIGN KEY (article, ordinal) REFERENCES passages (article, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What was removed, so that an index in another process learns of it.
CREATE TABLE removals (
  article_id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX removals_by_revision ON removals (revision);

CREATE TABLE counters (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO counters (name, value) VALUES ('revision', 0);

CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  started_at TEXT NOT NULL,
  last_turn_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE turns (
  conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  question TEXT NOT NULL,
  standalone_question TEXT NOT NULL,
  status TEXT NOT NULL,
  answer TEXT NOT NULL,
  short_answer TEXT,
  -- JSON array of strings.
  article_ids TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (conversation, ordinal)
) STRICT, WITHOUT ROWID;
