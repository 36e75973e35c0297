-- Answers given in chats: what a vote, a message reaction or "show the sources" refers to.
CREATE TABLE given_answers (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- NULL once the user has started over.
  conversation TEXT,
  channel TEXT NOT NULL,
  -- The channel's id of the message; unique within a conversation only. NULL where the channel gave none.
  activity TEXT,
  question TEXT NOT NULL,
  standalone_question TEXT NOT NULL,
  status TEXT NOT NULL,
  answer TEXT NOT NULL,
  short_answer TEXT,
  mode TEXT NOT NULL,
  -- JSON array of citations, as in the answer contract.
  citations TEXT NOT NULL,
  program_version TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX given_answers_by_conversation ON given_answers (conversation, seq) WHERE conversation IS NOT NULL;
CREATE INDEX given_answers_by_activity ON given_answers (activity) WHERE activity IS NOT NULL;
CREATE INDEX given_answers_by_time ON given_answers (at);

CREATE TABLE feedback (
  answer_id TEXT NOT NULL REFERENCES given_answers (id) ON DELETE CASCADE,
  -- Keyed hash of the channel's user id; see feedback_key.
  user TEXT NOT NULL,
  reaction TEXT NOT NULL CHECK (reaction IN ('like', 'dislike')),
  comment TEXT,
  source TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (answer_id, user)
) STRICT, WITHOUT ROWID;

CREATE INDEX feedback_by_time ON feedback (at);

-- The key users are hashed with. It never leaves the file, so that an export cannot be traced back to user ids.
CREATE TABLE feedback_key (
  value BLOB NOT NULL
) STRICT;

INSERT INTO feedback_key (value) VALUES (randomblob(32));
