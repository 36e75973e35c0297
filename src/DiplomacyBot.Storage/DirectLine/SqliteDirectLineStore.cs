using System.Globalization;
using DiplomacyBot.Channels.DirectLine.Conversations;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Feedback;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.DirectLine;

/// <summary>Direct Line conversations in SQLite. Safe for concurrent use.</summary>
public sealed class SqliteDirectLineStore(StoreDatabase database) : IDirectLineStore
{
    /// <summary>How often old activities are removed: with every so many new ones.</summary>
    private const int RetentionEvery = 16;

    /// <inheritdoc />
    public Task<DirectLineStart> StartAsync(DirectLineConversation conversation, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return WriteAsync(
            connection =>
            {
                if (connection.Scalar<long>("SELECT count(*) FROM directline_conversations WHERE id = $id;", ("$id", conversation.Id)) > 0)
                {
                    return DirectLineStart.Exists;
                }

                if (connection.Scalar<long>("SELECT count(*) FROM directline_conversations;") >= most)
                {
                    return DirectLineStart.Full;
                }

                connection.Execute(
                    "INSERT INTO directline_conversations (id, user_id, user_name, locale, started_at, active_at) VALUES ($id, $user, $name, $locale, $started, $active);",
                    ("$id", conversation.Id),
                    ("$user", conversation.UserId),
                    ("$name", conversation.UserName),
                    ("$locale", conversation.Locale),
                    ("$started", conversation.StartedAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)),
                    ("$active", conversation.StartedAt.ToUnixTimeMilliseconds()));
                return DirectLineStart.Started;
            },
            cancellationToken);
    }

    /// <inheritdoc />
    public Task<(DirectLineConversation Conversation, long LastSequence)?> FindAsync(string conversationId, CancellationToken cancellationToken) => Task.Run(
        () => database.Read<(DirectLineConversation, long)?>(connection => connection.List(
            """
            SELECT id, user_id, user_name, locale, started_at, (SELECT coalesce(max(sequence), 0) FROM directline_activities WHERE conversation = id)
            FROM directline_conversations WHERE id = $id;
            """,
            static row => (new DirectLineConversation(row.GetString(0), row.GetString(1), row.Text(2), row.Text(3), DateTimeOffset.ParseExact(row.GetString(4), "O", CultureInfo.InvariantCulture)), row.GetInt64(5)),
            ("$id", conversationId)) is [var found] ? found : null),
        cancellationToken);

    /// <inheritdoc />
    public Task<bool> AppendAsync(DirectLineEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return WriteAsync(connection => Append(connection, entry), cancellationToken);
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<DirectLineActivity>> ReadAsync(string conversationId, long after, int most, CancellationToken cancellationToken) => Task.Run<IReadOnlyList<DirectLineActivity>>(
        () => database.Read(connection => connection.List(
            "SELECT sequence, activity FROM directline_activities WHERE conversation = $id AND sequence > $after ORDER BY sequence LIMIT $most;",
            static row => new DirectLineActivity(row.GetInt64(0), row.GetFieldValue<byte[]>(1)),
            ("$id", conversationId),
            ("$after", after),
            ("$most", most))),
        cancellationToken);

    /// <inheritdoc />
    public Task CompleteTurnAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        WriteAsync(connection => Complete(connection, conversationId, activityId), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<DirectLineTurn>> UnfinishedTurnsAsync(int mostAttempts, CancellationToken cancellationToken) => WriteAsync<IReadOnlyList<DirectLineTurn>>(
        connection =>
        {
            connection.Execute("DELETE FROM directline_turns WHERE attempts >= $most;", ("$most", mostAttempts));
            connection.Execute("UPDATE directline_turns SET attempts = attempts + 1;");
            return connection.List(
                "SELECT conversation, activity_id, activity FROM directline_turns ORDER BY seq;",
                static row => new DirectLineTurn(row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2)));
        },
        cancellationToken);

    /// <inheritdoc />
    public Task TouchAsync(IReadOnlyCollection<string> conversationIds, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationIds);
        return conversationIds.Count == 0
            ? Task.CompletedTask
            : WriteAsync(connection => conversationIds.Sum(id => Touch(connection, id, at)), cancellationToken);
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<string>> DeleteIdleAsync(DateTimeOffset before, CancellationToken cancellationToken) => WriteAsync<IReadOnlyList<string>>(
        connection =>
        {
            var deleted = connection.List("DELETE FROM directline_conversations WHERE active_at < $before RETURNING id;", static row => row.GetString(0), ("$before", before.ToUnixTimeMilliseconds()));
            foreach (var id in deleted)
            {
                ForgetQuestions(connection, id);
            }

            return deleted;
        },
        cancellationToken);

    /// <summary>
    /// What was asked in a conversation goes with it, in one transaction: a process that dies in between would leave it for ever. Answers stay for
    /// their votes, but nothing tells any more where they were given. Conversations of Azure's Direct Line have keys of the same channel: none but
    /// those deleted here may be touched.
    /// </summary>
    private static void ForgetQuestions(SqliteConnection connection, string conversationId)
    {
        var key = $"{DirectLineConversation.ChannelId}:{conversationId}";
        connection.Execute("DELETE FROM conversations WHERE id = $key;", ("$key", key));
        AnswerRows.Detach(connection, key);
    }

    private static bool Append(SqliteConnection connection, DirectLineEntry entry)
    {
        if (Touch(connection, entry.ConversationId, entry.At) == 0)
        {
            return false;
        }

        if (entry.Activity is { } activity)
        {
            connection.Execute(
                "INSERT INTO directline_activities (conversation, sequence, activity) VALUES ($id, $sequence, $activity);",
                ("$id", entry.ConversationId),
                ("$sequence", activity.Sequence),
                ("$activity", activity.Json.ToArray()));
            if (activity.Sequence % RetentionEvery == 0)
            {
                connection.Execute(
                    """
                    DELETE FROM directline_activities WHERE conversation = $id
                      AND sequence <= (SELECT sequence FROM directline_activities WHERE conversation = $id ORDER BY sequence DESC LIMIT 1 OFFSET $kept);
                    """,
                    ("$id", entry.ConversationId),
                    ("$kept", entry.Kept));
            }
        }

        if (entry.Begins is { } turn)
        {
            connection.Execute(
                "INSERT INTO directline_turns (conversation, activity_id, activity) VALUES ($id, $activityId, $activity);",
                ("$id", turn.ConversationId),
                ("$activityId", turn.ActivityId),
                ("$activity", turn.Json.ToArray()));
        }

        if (entry.Completes is { } completed)
        {
            Complete(connection, entry.ConversationId, completed);
        }

        return true;
    }

    private static int Complete(SqliteConnection connection, string conversationId, string activityId) =>
        connection.Execute("DELETE FROM directline_turns WHERE conversation = $id AND activity_id = $activity;", ("$id", conversationId), ("$activity", activityId));

    private static int Touch(SqliteConnection connection, string conversationId, DateTimeOffset at) =>
        connection.Execute("UPDATE directline_conversations SET active_at = max(active_at, $at) WHERE id = $id;", ("$id", conversationId), ("$at", at.ToUnixTimeMilliseconds()));

    private Task<T> WriteAsync<T>(Func<SqliteConnection, T> action, CancellationToken cancellationToken) => Task.Run(() => database.Write(action), cancellationToken);
}
