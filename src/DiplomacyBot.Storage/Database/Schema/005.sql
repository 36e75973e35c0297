-- The channel's id of the question: an edited question finds the message that answered it. NULL where the channel gave none, and once the user has started over.
ALTER TABLE given_answers ADD COLUMN asked_by TEXT;

CREATE INDEX given_answers_by_question ON given_answers (asked_by) WHERE asked_by IS NOT NULL;
