using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Conversations;

/// <summary>Conversations in SQLite. Safe for concurrent use, also by several processes.</summary>
public sealed class SqliteConversationStore(StoreDatabase database) : IConversationStore
{
    /// <inheritdoc />
    public Task<IReadOnlyList<ConversationTurn>> RecentAsync(string conversationId, int max, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentOutOfRangeException.ThrowIfNegative(max);
        return Task.Run<IReadOnlyList<ConversationTurn>>(
            () =>
            {
                var turns = database.Read(connection => connection.List(
                    "SELECT question, standalone_question, status, answer, short_answer, article_ids, at FROM turns WHERE conversation = $id ORDER BY ordinal DESC LIMIT $max;",
                    Read,
                    ("$id", conversationId),
                    ("$max", max)));
                turns.Reverse();
                return turns;
            },
            cancellationToken);
    }

    /// <inheritdoc />
    public Task AppendAsync(string conversationId, ConversationTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(turn);
        return Task.Run(() => database.Write(connection => Append(connection, conversationId, turn)), cancellationToken);
    }

    /// <inheritdoc />
    public Task DeleteAsync(string conversationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return Task.Run(() => database.Write(connection => connection.Execute("DELETE FROM conversations WHERE id = $id;", ("$id", conversationId))), cancellationToken);
    }

    private static int Append(SqliteConnection connection, string conversationId, ConversationTurn turn)
    {
        var at = turn.At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
        connection.Execute(
            "INSERT INTO conversations (id, started_at, last_turn_at) VALUES ($id, $at, $at) ON CONFLICT (id) DO UPDATE SET last_turn_at = excluded.last_turn_at;", ("$id", conversationId), ("$at", at));
        return connection.Execute(
            """
            INSERT INTO turns (conversation, ordinal, question, standalone_question, status, answer, short_answer, article_ids, at)
            SELECT $id, coalesce(max(ordinal) + 1, 0), $question, $standalone, $status, $answer, $short, $articles, $at FROM turns WHERE conversation = $id;
            """,
            ("$id", conversationId),
            ("$question", turn.Question),
            ("$standalone", turn.StandaloneQuestion),
            ("$status", turn.Status),
            ("$answer", turn.Answer),
            ("$short", turn.ShortAnswer),
            ("$articles", ToJson(turn.ArticleIds)),
            ("$at", at));
    }

    private static ConversationTurn Read(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.Text(4), FromJson(row.GetString(5)), DateTimeOffset.ParseExact(row.GetString(6), "O", CultureInfo.InvariantCulture));

    // Written and read by hand: the serializer's reflection would cost a short-lived process more than the rest of the turn.
    private static string ToJson(IReadOnlyList<string> values)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var value in values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static string[] FromJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(static value => value.GetString()!)];
    }
}
